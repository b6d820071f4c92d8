/**
 * From a request to its final response: adds the token, renews it once after a 401, retries transient failures, and pauses after a 429.
 */
import { ConfigurationError, type KinnectError } from "../../errors/index.js";
import { startStackAt } from "../../errors/stack.js";
import { operationError, throwIfAborted } from "../operation-error.js";
import type { HttpConfig } from "../options.js";
import { type HttpRequest, type HttpResponse, type InternalCallOptions, type Send, UNSUPPORTED } from "../request.js";
import { isHeaderSafe } from "../validate.js";
import type { Failure } from "./attempt.js";
import { delayUnlessUrgent } from "./deadline.js";
import { createObservedAttempt } from "./observe.js";
import { createRateLimit, pausedError } from "./rate-limit.js";
import { retryAfterMs } from "./retry-after.js";

const BASE_MS = 500;

/**
 * Supplies the token of a request. After a 401, `refused` is the token that the API refused: the authorizer then resolves to another
 * one, or to `undefined` if it has no other. An error that it throws is never retried.
 */
export type Authorizer = (options: InternalCallOptions, refused?: string) => Promise<string | undefined>;

/**
 * A pipeline whose requests carry the token of the given authorizer, or without one their own credentials. After a 401 the token is
 * renewed once per call, which doesn't count as a retry (RFC 6750 section 3.1).
 * Resolves to the last response of whatever status; rejects with the last attempt's error, or with `RateLimitError` if there was none
 * before too long a pause.
 * @param unpaused the operationIds of requests that don't wait for the end of a pause after a 429, nor for their token's.
 */
export function createPipeline(config: HttpConfig, authorizer?: Authorizer, unpaused: readonly string[] = []): Send {
  const attempt = createObservedAttempt(config);
  const addToken = createTokenHeader();
  const rateLimit = createRateLimit(config);

  return async function send(given) {
    // Its token is urgent as well, so the token request is told, too.
    const request = unpaused.includes(given.operation.id) ? { ...given, urgency: () => 1 } : given;
    let mayRenew = true;
    let attempts = 0;

    async function tokenFrom(source: Authorizer, refused?: string): Promise<string | undefined> {
      try {
        return await source(request, refused);
      } catch (error) {
        // A caller who aborted gets an error of the operation they called, not of the token request.
        throwIfAborted(request.signal, request.operation);
        throw error;
      }
    }

    async function authorizedAttempt(): Promise<HttpResponse | Failure> {
      if (request.beforeAttempt) await request.beforeAttempt();
      if (authorizer === undefined || request.operation.public) return attempt(request, ++attempts);
      const token = await tokenFrom(authorizer);
      const outcome = await attempt(addToken(request, token), ++attempts);
      if (outcome.status !== 401 || !mayRenew) return outcome;
      mayRenew = false;
      const renewed = await tokenFrom(authorizer, token);
      return renewed === undefined ? outcome : attempt(addToken(request, renewed), ++attempts);
    }

    let outcome: HttpResponse | Failure | undefined;
    for (let retries = 0; ; retries++) {
      // Full jitter: anything between zero and the doubled base.
      const backoffMs = Math.random() * BASE_MS * 2 ** retries;
      if (rateLimit.isPaused()) {
        const pauseMs = await rateLimit.admit(request);
        if (pauseMs !== undefined) return endAtPause(request, outcome, pauseMs);
      }
      outcome = undefined;
      try {
        outcome = await authorizedAttempt();
      } finally {
        rateLimit.settle(request, outcome, backoffMs);
      }
      const waitMs = retries < config.maxRetries ? retryWaitMs(request, outcome, backoffMs, config) : undefined;
      if (waitMs !== undefined) {
        request.heartbeat?.(waitMs);
        await delayUnlessUrgent(waitMs, request);
      } else if (outcome.status === undefined) {
        throw errorOf(outcome.error);
      } else {
        return outcome;
      }
    }
  };
}

/**
 * What a call ends with that may not be sent for so long: what its last attempt has met, unless it never left.
 * @throws {KinnectError} the error of that attempt, or `RateLimitError`.
 */
function endAtPause(request: HttpRequest, last: HttpResponse | Failure | undefined, pauseMs: number): HttpResponse {
  if (last?.status === 429) return { ...last, pauseMs };
  if (last?.status !== undefined) return last;
  throw errorOf(last && !last.isUnsent ? last.error : pausedError(request.operation, pauseMs));
}

/**
 * The error to throw. Its stack is captured again: the attempt created the error in a timer, an event handler or behind `fetch`,
 * where the caller's frames are out of sight.
 */
function errorOf(error: KinnectError): KinnectError {
  return startStackAt(errorOf, error);
}

function createTokenHeader(): (request: HttpRequest, token: string | undefined) => HttpRequest {
  // The current token is checked once, not at each request.
  let checked: string | undefined;
  /** @throws {ConfigurationError} if a header can't carry the token: a request never leaves without one. */
  return function addToken(request, token) {
    if (token === undefined || (token !== checked && !isHeaderSafe(token))) {
      const problem = "was not sent: no header can carry its access token.";
      throw operationError(ConfigurationError, request.operation, problem);
    }
    checked = token;
    return { ...request, headers: { ...request.headers, authorization: `Bearer ${token}` } };
  };
}

/** How long to wait before the next attempt; `undefined` if there must not be one. */
function retryWaitMs(
  request: HttpRequest,
  outcome: HttpResponse | Failure,
  backoffMs: number,
  { maxRetryWaitMs }: HttpConfig,
): number | undefined {
  if (!mayRepeat(request, outcome)) return undefined;
  const requestedMs = retryAfterMs(outcome) ?? 0;
  if (requestedMs > maxRetryWaitMs) return undefined;
  return requestedMs + backoffMs;
}

/** Retry safety follows from the method (RFC 9110 section 9.2.2), unless the descriptor says more. Grants state their own. */
function mayRepeat({ operation, grant }: HttpRequest, outcome: HttpResponse | Failure): boolean {
  if (outcome.status !== undefined && outcome.status < 400) return false;
  const safety = grant?.retrySafety ?? (/POST|PATCH/.test(operation.method) && !operation.idempotent ? "if-refused" : "always");
  if (outcome.status === undefined) {
    // A framework that stops a request to steer its rendering stops it each time.
    const isFinal = "digest" in outcome.error;
    return !isFinal && (safety === "always" || outcome.isUnsent);
  }
  if (outcome.status === 429) return safety !== "if-unsent";
  return safety === "always" && (outcome.status === 408 || (outcome.status >= 500 && !UNSUPPORTED.includes(outcome.status)));
}
