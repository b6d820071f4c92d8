/**
 * Answers Kinde's requests. Kinde takes 200 for success, and delivers again after anything else.
 */
import { isKinnectError } from "../errors/index.js";
import type { WebhookDeliveryEvent } from "../events.js";
import { check } from "../http/validate.js";
import { bodyOf, type WebhookRequest } from "./body.js";
import type { WebhookEvent, WebhookEventOf, WebhookType } from "./event-types.js";
import type { Once } from "./once.js";
import type { WebhooksConfig } from "./options.js";

/** A documented type of event, or any other. */
export type AnyWebhookType = WebhookType | (string & {});

/** Functions by type of event. What they return is ignored, and a promise is awaited. */
export type WebhookHandlers<Type extends AnyWebhookType> = { readonly [T in Type]: (event: WebhookEventOf<T>) => unknown };

/** Answers one request. */
export type WebhookReceiver = (request: WebhookRequest) => Promise<Response>;

export interface HandlerParts extends Pick<WebhooksConfig, "onEvent" | "onError"> {
  readonly verifyText: (text: string) => Promise<WebhookEvent>;
  readonly once: Once;
}

type Outcome = Omit<WebhookDeliveryEvent, "type" | "durationMs">;

/** @throws {ConfigurationError} if a handler isn't a function. */
export function createHandler<Type extends AnyWebhookType>(handlers: WebhookHandlers<Type>, parts: HandlerParts): WebhookReceiver {
  check(typeof handlers === "object" && handlers !== null, "handlers", "be an object with a function for each type of event");
  const byType = new Map<string, (event: never) => unknown>(Object.entries(handlers));
  for (const [type, handle] of byType) check(typeof handle === "function", `the handler for ${type}`, "be a function");
  const { verifyText, once, onEvent } = parts;

  async function handleEvent(event: WebhookEvent): Promise<Outcome> {
    const { type: eventType } = event;
    const handle = byType.get(eventType);
    if (handle === undefined) return { status: 200, outcome: "ignored", eventType };
    let failed = false;
    try {
      const hasRun = await once(event, async () => {
        failed = true;
        // The event has the type of its key.
        await handle(event as never);
        failed = false;
      });
      return { status: 200, outcome: hasRun ? "handled" : "handled_before", eventType };
    } catch (error) {
      report(error);
      // The handler's own error may be one of kinnect too.
      return { ...(failed ? { status: 500, outcome: "failed" } : { status: 503, outcome: "unavailable" }), eventType, code: codeOf(error) };
    }
  }

  async function outcomeOf(request: WebhookRequest): Promise<Outcome> {
    const { method = "POST" }: { readonly method?: string } = Object(request);
    if (method !== "POST") return { status: 405, outcome: "refused" };
    try {
      const text = await bodyOf(request);
      if (text === undefined) return { status: 413, outcome: "refused" };
      return await handleEvent(await verifyText(text));
    } catch (error) {
      if (isKinnectError(error, "token_rejected")) return { status: 400, outcome: "refused", reason: error.reason };
      if (isKinnectError(error, "configuration")) throw error;
      report(error);
      return { status: 503, outcome: "unavailable", code: codeOf(error) };
    }
  }

  function report(error: unknown): void {
    // An async function turns what it throws into a rejection.
    (async () => parts.onError?.(error))().catch(() => undefined);
  }

  return async function receive(request) {
    const startedAt = performance.now();
    const outcome = await outcomeOf(request);
    onEvent?.({ type: "webhook", ...outcome, durationMs: performance.now() - startedAt });
    const { status } = outcome;
    return new Response(null, { status, ...(status === 405 && { headers: { allow: "POST" } }) });
  };
}

function codeOf(error: unknown): string | undefined {
  return isKinnectError(error) ? error.code : undefined;
}
