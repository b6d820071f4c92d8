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
  return stacked(settings, authorizer && authorize(authorizer));
}

/**
 * The pipeline of grants. A grant that was sent is never stopped, since it is billed or uses up a refresh token: the signal
 * ends the waits between attempts alone.
 */
export function grantPipeline(settings: HttpSettings): Send {
  return stacked(settings, (next) => (request) => next({ ...request, signal: undefined }));
}

function stacked(settings: HttpSettings, layer: Layer = (next) => next): Send {
  return retry(settings.maxRetries)(layer(timeout(settings.timeoutMs)(transport(settings))));
}
