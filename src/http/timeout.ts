/**
 * The deadline of one attempt, and the end that a caller's signal puts to it.
 */
import { cancelled, networkFailure, throwIfAborted, timeoutFailure } from "./failure.js";
import type { HttpResponse, Layer } from "./request.js";

// Longer delays overflow a timer, which then fires at once.
export const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Both ends win the race even where the `fetch` in use ignores its signal. */
export function timeout(defaultMs: number): Layer {
  return (next) => async (request) => {
    const { signal, timeoutMs = defaultMs } = request;
    throwIfAborted(signal, request.operation);
    return new Promise<HttpResponse>((resolve, reject) => {
      const controller = new AbortController();
      const settle = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", onAbort);
      };
      const end = (reason: unknown): void => {
        settle();
        reject(reason);
        controller.abort();
      };
      const onAbort = (): void => {
        if (signal !== undefined) end(cancelled(signal, request.operation));
      };
      const timer = setTimeout(() => end(timeoutFailure(request, timeoutMs)), Math.min(timeoutMs, LONGEST_TIMER_MS));
      signal?.addEventListener("abort", onAbort);
      next({ ...request, signal: controller.signal }).then(
        (response) => {
          settle();
          resolve(response);
        },
        (error: unknown) => {
          settle();
          reject(networkFailure(request, error));
        },
      );
    });
  };
}
