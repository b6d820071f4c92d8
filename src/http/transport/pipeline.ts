/**
 * From a request to the response that stands: its token, one renewal of it on a 401, and what failed in passing sent again.
 */
import { ConfigurationError } from "../../errors/index.js";
import { attempts, type Failure } from "./attempt.js";
import { failed, isUnsent, throwIfAborted } from "../operation-error.js";
import { isHeaderSafe } from "../validate.js";
import type { HttpSettings } from "../options.js";
import type { CallOptions, HttpRequest, HttpResponse, Send } from "../request.js";
import { retryAfterMs } from "./retry-after.js";
import { delay } from "./deadline.js";

/** A longer wait is the caller's to plan, not ours to sit out. */
export const LONGEST_WAIT_MS = 10_000;
const BASE_MS = 500;

/**
 * Where the pipeline gets the token of a request, or the one to try after a 401 refused `refused`: `undefined` where there is
 * none but that one. What it throws is never tried again.
 */
export type Authorizer = (options: CallOptions, refused?: string) => Promise<string | undefined>;

/**
 * The pipeline of requests that carry their own credentials, or (with an authorizer) a token that it gets and renews. A 401 is
 * answered with one renewal and one more request, which no retry counts, and what is answered then stands: RFC 6750 section 3.1.
 * What comes out is the last response, or the last attempt's error.
 */
export function pipeline(settings: HttpSettings, authorizer?: Authorizer): Send {
  const attempt = attempts(settings);
  // The same token is looked at once.
  let safe: string | undefined;
  /** @throws {ConfigurationError} when the token cannot stand in a header: the request never leaves without one. */
  const withToken = (request: HttpRequest, token: string | undefined): HttpRequest => {
    if (token === undefined || (token !== safe && !isHeaderSafe(token))) {
      throw failed(ConfigurationError, request.operation, "was not sent: its access token is no string that a header can carry.");
    }
    safe = token;
    return { ...request, headers: { ...request.headers, authorization: `Bearer ${token}` } };
  };
  return async (request) => {
    const { signal, operation } = request;
    let isRenewed = false;
    for (let retries = 0; ; retries++) {
      let token: string | undefined;
      try {
        token = await authorizer?.(request);
      } catch (error) {
        // A caller who left hears of the operation that it called, not of the token's.
        throwIfAborted(signal, operation);
        throw error;
      }
      let outcome = await attempt(authorizer ? withToken(request, token) : request);
      if (outcome.status === 401 && !isRenewed) {
        isRenewed = true;
        const other = await authorizer?.(request, token);
        if (other !== undefined) outcome = await attempt(withToken(request, other));
      }
      const askedMs = retries < settings.maxRetries && mayRepeat(request, outcome) ? (retryAfterMs(outcome) ?? 0) : Infinity;
      if (askedMs > LONGEST_WAIT_MS) {
        if (outcome.status === undefined) throw outcome.error;
        return outcome;
      }
      // Full jitter between nothing and the doubled base.
      await delay(askedMs + Math.random() * BASE_MS * 2 ** retries, signal, operation);
    }
  };
}

/** How often a request may be repeated follows from its method, RFC 9110 section 9.2.2, unless it is a grant. */
function mayRepeat({ operation, grant }: HttpRequest, outcome: HttpResponse | Failure): boolean {
  const repeat = grant?.repeat ?? (/POST|PATCH/.test(operation.method) ? "if-refused" : "always");
  if (outcome.status === undefined) return repeat === "always" || isUnsent(outcome.error);
  if (outcome.status === 429) return repeat !== "if-unsent";
  return repeat === "always" && (outcome.status === 408 || outcome.status >= 500);
}
