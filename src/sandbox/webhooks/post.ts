/**
 * One attempt: posts a webhook and returns the status of the answer.
 */
import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { SandboxWebhookOptions } from "./types.js";

/** How long an endpoint may take, in real time. Kinde documents no limit. */
const TIMEOUT_MS = 10_000;

export interface WebhookRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Resolves to `undefined` if no answer comes. */
export async function post(to: SandboxWebhookOptions["to"], message: WebhookRequest, signal: AbortSignal): Promise<number | undefined> {
  try {
    return await (typeof to === "function" ? call(to, message) : send(new URL(to), message, signal));
  } catch {
    return undefined;
  }
}

async function call(to: (request: Request) => Response | Promise<Response>, message: WebhookRequest): Promise<number> {
  return (await to(new Request("https://app.example.com/webhooks", { method: "POST", ...message }))).status;
}

// Uses node:http, because a program may have replaced the global fetch to test its client.
function send(url: URL, { headers, body }: WebhookRequest, signal: AbortSignal): Promise<number | undefined> {
  const request = url.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const options = { method: "POST", headers: { ...headers, connection: "close" }, timeout: TIMEOUT_MS, signal };
    const sent = request(url, options, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode));
      response.on("error", reject);
    });
    sent.on("timeout", () => sent.destroy());
    sent.on("error", reject);
    sent.on("close", () => resolve(undefined));
    sent.end(body);
  });
}
