/**
 * Sending again what failed in passing.
 */

import type { HttpRequest, HttpResponse, Layer } from "./request.js";
import { retryAfterMs } from "./retry-after.js";
import { delay } from "./wait.js";

/** A longer wait is the caller's to plan, not ours to sit out. */
export const LONGEST_WAIT_MS = 10_000;
const BASE_MS = 500;

/**
 * Repeats attempts that may be repeated, at most `maxRetries` times. Full jitter between nothing and the doubled base, after what
 * the API asks for. What comes out at the end is the last response, or the last attempt's error.
 */
export function retry(maxRetries: number): Layer {
  return (next) => async (request) => {
    for (let attempt = 0; ; attempt++) {
      const outcome = await next(request);
      const askedMs = attempt < maxRetries && mayRepeat(request, outcome) ? (retryAfterMs(outcome) ?? 0) : Infinity;
      if (askedMs > LONGEST_WAIT_MS) {
        if (outcome.error !== undefined) throw outcome.error;
        return outcome;
      }
      await delay(askedMs + Math.random() * BASE_MS * 2 ** attempt, request.signal, request.operation);
    }
  };
}

function mayRepeat({ repeat }: HttpRequest, { status, error, isUnsent }: HttpResponse): boolean {
  if (isUnsent) return true;
  if (status === 429) return repeat !== "if-unsent";
  return repeat === "always" && (error !== undefined || status === 408 || status >= 500);
}
