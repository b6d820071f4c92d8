/**
 * Receives the webhooks that Kinde sends: verifies them, and handles each event once.
 */
import { JwksCache } from "../verify/jwks-cache.js";
import { bodyOf, type WebhookRequest } from "./body.js";
import type { WebhookEvent } from "./event-types.js";
import { type AnyWebhookType, createHandler, type WebhookHandlers, type WebhookReceiver } from "./handler.js";
import { createOnce, type RecordableEvent } from "./once.js";
import { webhooksConfig, type WebhooksOptions } from "./options.js";
import { refused } from "./refused.js";
import { verifyEvent } from "./verify-event.js";

/** Verifies the webhooks of the configured domains, and handles each event once. */
export interface Webhooks {
  /**
   * Verifies a webhook and resolves to its event. It reads the body. The header `webhook-id` isn't signed and isn't looked at.
   * @throws {TokenRejectedError} if it is refused: answer with status 400, or 413 if it may be too large.
   * @throws {NetworkError | TimeoutError} if the domain's keys can't be requested: answer with status 503, and Kinde sends it again.
   * @throws {ConfigurationError} if the request's body was parsed, or read before.
   */
  verify(request: WebhookRequest): Promise<WebhookEvent>;
  /**
   * Runs the handler, unless the event was handled before, here or in another process with the same store. Resolves to whether it ran. The
   * event is recorded after the handler has succeeded; so if the process dies in between, the next delivery runs it again, and it must be
   * idempotent. While another delivery of the event is being handled, this one waits up to `waitMs`, and takes over if that one fails. Pass
   * verified events only.
   * @throws what the handler throws, and records nothing. @throws {TimeoutError} when it gives up waiting. @throws {NetworkError} if the
   * store fails before the handler runs. @throws {ConfigurationError} if the event has no ID, or the record can't be decrypted.
   */
  once(event: RecordableEvent, handler: () => unknown): Promise<boolean>;
  /**
   * Returns a function that answers Kinde's requests, and runs the handler for the event's type, once for each event. It answers
   * - 200 when the event is handled, was handled before, or has a type without a handler;
   * - 400 for what `verify` refuses, 413 for a body over 1 MB, 405 for another method than POST;
   * - 500 when the handler throws: Kinde sends the event again, and the handler runs again;
   * - 503 when the keys or the store are unavailable, or another delivery takes longer than `waitMs`. The handler hasn't run.
   *
   * It rejects only with a `ConfigurationError`, if the request's body was parsed or read before.
   * @throws {ConfigurationError} at once, if a handler isn't a function.
   */
  handler<Type extends AnyWebhookType>(handlers: WebhookHandlers<Type>): WebhookReceiver;
}

/**
 * Creates a receiver for Kinde's webhooks: JWTs (RFC 7519), signed with RS256 and a key of the tenant, without issuer and expiry. Nothing is
 * sent until the first webhook arrives.
 *
 * Create it once, at module scope: it caches the public keys for ten minutes. If several processes receive webhooks, pass a `store`.
 * @throws {ConfigurationError} if an option is missing, unknown or unusable.
 */
export function createWebhooks(options: WebhooksOptions): Webhooks {
  const config = webhooksConfig(options);
  const caches = config.jwksUrls.map((url) => new JwksCache(url, config));
  const once = createOnce(config);
  const verifyText = (text: string): Promise<WebhookEvent> => verifyEvent(text, caches, config);

  async function verify(request: WebhookRequest): Promise<WebhookEvent> {
    const text = await bodyOf(request);
    if (text === undefined) throw refused("malformed", "it is larger than 1 MB");
    return verifyText(text);
  }

  return { verify, once, handler: (handlers) => createHandler(handlers, { ...config, verifyText, once }) };
}
