/**
 * Sending again what failed in passing.
 */
import { delay } from "./delay.js";
import { Failure } from "./failure.js";
import type { HttpRequest, HttpResponse, Layer } from "./request.js";
import { retryAfterMs } from "./retry-after.js";

/** A longer wait is the caller's to plan, not ours to sit out. */
export const LONGEST_WAIT_MS = 10_000;
const BASE_MS = 500;
const HEADER_JITTER_MS = 250;

/**
 * Repeats attempts that may be repeated, at most `maxRetries` times. Full jitter between nothing and the doubled base; where
 * the API names a wait, at least that. What comes out at the end is the last response, or the last failure's error.
 */
export function retry(maxRetries: number, now: () => number): Layer {
  return (next) => async (request) => {
    for (let attempt = 0; ; attempt++) {
      let outcome: HttpResponse | Failure;
      try {
        outcome = await next(request);
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        outcome = error;
      }
      const waitMs = attempt < maxRetries && mayRepeat(request, outcome) ? waitBefore(attempt, outcome, now()) : Infinity;
      if (waitMs === Infinity) {
        if (outcome instanceof Failure) throw outcome.error;
        return outcome;
      }
      await delay(waitMs, request.signal, request.operation);
    }
  };
}

function mayRepeat({ repeat }: HttpRequest, outcome: HttpResponse | Failure): boolean {
  if (outcome instanceof Failure) return repeat === "always" || !outcome.sent;
  const { status } = outcome;
  if (status === 429) return repeat !== "if-unsent";
  return repeat === "always" && (status === 408 || status >= 500);
}

function waitBefore(attempt: number, outcome: HttpResponse | Failure, now: number): number {
  const asked = outcome instanceof Failure ? undefined : retryAfterMs(outcome.headers, now);
  if (asked === undefined) return Math.random() * BASE_MS * 2 ** attempt;
  return asked > LONGEST_WAIT_MS ? Infinity : asked + Math.random() * HEADER_JITTER_MS;
}
