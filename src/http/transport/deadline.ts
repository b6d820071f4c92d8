/**
 * Waiting, until a caller has had enough of it.
 */
import { type KinnectError, TimeoutError } from "../../errors/index.js";
import { cancelled, failed } from "../operation-error.js";
import type { CallOptions, HttpRequest } from "../request.js";

// Longer delays overflow a timer, which then fires at once.
export const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * Settles as `work` does, or earlier with the caller's own end, which `onEnd` hears of and may resolve otherwise. The work
 * itself goes on.
 * @throws {CancelledError} when the signal is aborted. @throws {TimeoutError} when `timeoutMs` is over.
 */
export function waitFor<T>(
  work: Promise<T>,
  { signal, timeoutMs }: CallOptions,
  operation?: HttpRequest["operation"],
  onEnd?: (error: KinnectError, resolve: (value: T) => void) => void,
): Promise<T> {
  if (signal === undefined && timeoutMs === undefined) return work;
  return new Promise<T>((resolve, reject) => {
    const settle = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
    };
    const end = (error: KinnectError): void => {
      settle();
      onEnd?.(error, resolve);
      reject(error);
    };
    const onAbort = (): void => end(cancelled(signal, operation));
    const onTimer = (): void =>
      end(failed(TimeoutError, operation, `was not answered in full within ${timeoutMs} ms. Try later, or raise timeoutMs.`));
    const timer = timeoutMs === undefined ? undefined : setTimeout(onTimer, Math.min(timeoutMs, LONGEST_TIMER_MS));
    signal?.addEventListener("abort", onAbort);
    // The work may have begun with it, and a signal tells only once.
    if (signal?.aborted) onAbort();
    work.then(
      (value) => {
        settle();
        resolve(value);
      },
      (error: unknown) => {
        settle();
        reject(error);
      },
    );
  });
}

/** Resolves after `ms`; rejects with `CancelledError` as soon as the signal is aborted, and leaves no timer behind. */
export async function delay(ms: number, signal?: AbortSignal, operation?: HttpRequest["operation"]): Promise<void> {
  let timer: ReturnType<typeof setTimeout>;
  const passed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, Math.min(ms, LONGEST_TIMER_MS));
  });
  return waitFor(passed, { signal }, operation, () => clearTimeout(timer));
}
