/**
 * Waiting, until a caller has had enough of it.
 */
import { cancelled, throwIfAborted } from "./failure.js";
import type { HttpRequest } from "./request.js";

/** Resolves after `ms`; rejects with `CancelledError` as soon as the signal is aborted, and leaves no timer behind. */
export async function delay(ms: number, signal?: AbortSignal, operation?: HttpRequest["operation"]): Promise<void> {
  throwIfAborted(signal, operation);
  await new Promise<void>((resolve, reject) => {
    const onAbort = (): void => {
      clearTimeout(timer);
      if (signal !== undefined) reject(cancelled(signal, operation));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    }, ms);
    signal?.addEventListener("abort", onAbort, { once: true });
  });
}
