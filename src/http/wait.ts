/**
 * One caller's wait for something that others may wait for too.
 */
import { TimeoutError } from "../errors/index.js";
import { cancelled } from "./failure.js";
import type { CallOptions } from "./request.js";
import { LONGEST_TIMER_MS } from "./timeout.js";

/**
 * Settles as `work` does, or earlier with the caller's own end, which `onEnd` hears of. The work itself goes on.
 * @throws {CancelledError} when the signal is aborted. @throws {TimeoutError} when `timeoutMs` is over.
 */
export function waitFor<T>(work: Promise<T>, { signal, timeoutMs }: CallOptions, onEnd: () => void): Promise<T> {
  if (signal === undefined && timeoutMs === undefined) return work;
  return new Promise<T>((resolve, reject) => {
    const settle = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
    };
    const end = (error: unknown): void => {
      settle();
      reject(error);
      onEnd();
    };
    const onAbort = (): void => {
      if (signal !== undefined) end(cancelled(signal));
    };
    const onTimer = (): void => end(new TimeoutError(`The wait of ${timeoutMs} ms is over. Try later, or raise timeoutMs.`));
    const timer = timeoutMs === undefined ? undefined : setTimeout(onTimer, Math.min(timeoutMs, LONGEST_TIMER_MS));
    signal?.addEventListener("abort", onAbort);
    work.finally(settle).then(resolve, reject);
  });
}
