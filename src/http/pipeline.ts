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
export function pipeline(settings: HttpSettings, authorizer?: Authorizer): Send {
  const attempt = timeout(settings.timeoutMs)(transport(settings));
  return retry(settings.maxRetries, settings.now)(authorizer === undefined ? attempt : authorize(authorizer)(attempt));
}

/**
 * The pipeline of grants. A grant that was sent is never stopped, since it is billed or uses up a refresh token: the signal
 * ends the waits between attempts alone.
 */
export function grantPipeline(settings: HttpSettings): Send {
  return retry(settings.maxRetries, settings.now)(unstoppable(timeout(settings.timeoutMs)(transport(settings))));
}

const unstoppable: Layer = (next) => (request) => next({ ...request, signal: undefined });
