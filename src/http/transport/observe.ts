/**
 * Reports each attempt to `onEvent`, and a clock that differs from the server's.
 */
import { CLOCKS_AGREE_MS, serverTime } from "../moment.js";
import type { HttpConfig } from "../options.js";
import type { HttpRequest, HttpResponse } from "../request.js";
import { createAttempt, type Failure } from "./attempt.js";

/** `n` counts the attempts of one call, from 1. */
export type NumberedAttempt = (request: HttpRequest, n: number) => Promise<HttpResponse | Failure>;

export function createObservedAttempt(config: HttpConfig): NumberedAttempt {
  const { now, onEvent } = config;
  const attempt = createAttempt(config);
  if (onEvent === undefined) return attempt;

  return async function observedAttempt(request, n) {
    const startedAt = performance.now();
    const outcome = await attempt(request);
    const { id, method, path } = request.operation;
    const { origin } = new URL(request.url);
    onEvent({
      type: "request",
      operation: id,
      method,
      origin,
      path,
      status: outcome.status,
      ...(outcome.status === undefined && { code: outcome.error.code }),
      attempt: n,
      durationMs: performance.now() - startedAt,
    });
    const localTime = now();
    const skewMs = localTime - (serverTime(outcome.headers, localTime) ?? localTime);
    if (Math.abs(skewMs) > CLOCKS_AGREE_MS) onEvent({ type: "clock_skew", skewMs, origin });
    return outcome;
  };
}
