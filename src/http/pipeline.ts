/**
 * How the layers stand around each other: `retry( auth( timeout( transport ) ) )`.
 */
import { type Authorizer, authorize } from "./authorize.js";
import type { HttpSettings } from "./options.js";
import type { Layer, Send } from "./request.js";
import { retry } from "./retry.js";
import { timeout } from "./timeout.js";
import { transport } from "./transport.js";

/** The pipeline of requests that carry their own credentials, or (with an authorizer) a token that it gets and renews. */
export function pipeline({ fetch, timeoutMs, maxRetries, now }: HttpSettings, authorizer?: Authorizer): Send {
  const attempt = timeout(timeoutMs)(transport(fetch));
  return retry(maxRetries, now)(authorizer === undefined ? attempt : authorize(authorizer)(attempt));
}

/**
 * The pipeline of grants. A grant that was sent is never stopped, since it is billed or uses up a refresh token: the signal
 * ends the waits between attempts alone.
 */
export function grantPipeline({ fetch, timeoutMs, maxRetries, now }: HttpSettings): Send {
  return retry(maxRetries, now)(unstoppable(timeout(timeoutMs)(transport(fetch))));
}

const unstoppable: Layer = (next) => (request) => next({ ...request, signal: undefined });
