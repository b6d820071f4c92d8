/**
 * Kinde's and Knetik's stand-in on loopback: it counts requests and answers as a situation wants it.
 */
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { KINDE_DOMAIN, TOKEN_MARK } from "./clients.js";

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** `"headers"` never answers; `"body"` sends the headers and half the body. */
  readonly stall?: "headers" | "body";
}

/** How the two endpoints answer their n-th request (from 1). `undefined` is the usual answer. */
export interface Behavior {
  readonly token?: (n: number) => Reply | undefined;
  readonly api?: (n: number, authorization: string) => Reply | undefined;
}

export interface Requests {
  readonly token: number;
  readonly api: number;
  /** Those of `api` that came without a token. */
  readonly bare: number;
}

export interface Server {
  readonly origin: string;
  readonly requests: () => Requests;
  readonly close: () => void;
}

const JSON_TYPE = { "content-type": "application/json" };
const DAY_S = 86_400;
const TOKEN_PATHS = ["/oauth2/token", "/oauth/token"];
/** As much of each vendor's page as the clients look at. */
export const PAGE = JSON.stringify({
  code: "OK",
  message: "Success",
  users: [{ id: "kp_1", email: "ada@example.com", first_name: "Ada", last_name: "Lovelace" }],
  next_token: null,
  content: [{ client_id: "game-client", username: "ada" }],
  first: true,
  last: true,
  number: 1,
  total_elements: 1,
});
const UNAUTHORIZED = { status: 401, body: JSON.stringify({ errors: [{ code: "UNAUTHORIZED", message: "No token" }] }) };

export async function openServer({ token, api }: Behavior = {}): Promise<Server> {
  let requests: Requests = { token: 0, api: 0, bare: 0 };
  const replyTo = ({ url = "/", headers: { authorization = "" } }: IncomingMessage): Reply => {
    if (TOKEN_PATHS.includes(new URL(url, "http://127.0.0.1").pathname)) {
      requests = { ...requests, token: requests.token + 1 };
      return token?.(requests.token) ?? { body: grant(requests.token) };
    }
    const isBare = authorization === "";
    requests = { ...requests, api: requests.api + 1, bare: requests.bare + (isBare ? 1 : 0) };
    // As the real APIs do: without a token there is no answer, whatever else goes wrong.
    return isBare ? UNAUTHORIZED : (api?.(requests.api, authorization) ?? { body: PAGE });
  };
  const server = createServer((request, response) => {
    request.resume();
    request.on("end", () => send(response, replyTo(request)));
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: () => requests,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function send(response: ServerResponse, { status = 200, headers, body = "", stall }: Reply): void {
  if (stall === "headers") return;
  response.writeHead(status, { ...JSON_TYPE, "content-length": Buffer.byteLength(body), ...headers });
  if (stall === "body") response.write(body.slice(0, body.length / 2));
  else response.end(body);
}

/** A JWT, since the vendor's client reads audience and expiry from it. Nobody here checks its signature. */
function grant(n: number): string {
  const now = Math.floor(Date.now() / 1000);
  const payload = { aud: [`https://${KINDE_DOMAIN}/api`], iat: now, exp: now + DAY_S, jti: `token-${n}` };
  const token = `${base64url({ alg: "RS256", typ: "JWT" })}.${base64url(payload)}.${TOKEN_MARK}`;
  return JSON.stringify({ access_token: token, token_type: "bearer", expires_in: DAY_S });
}

function base64url(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}
