/**
 * One caller's wait for something that others may wait for too.
 */
import { TimeoutError } from "../errors/index.js";
import { cancelled } from "./failure.js";
import { type CallOptions, type HttpRequest, nameOf } from "./request.js";
import { LONGEST_TIMER_MS } from "./timeout.js";

/**
 * Settles as `work` does, or earlier with the caller's own end, which `onEnd` hears of. The work itself goes on.
 * @throws {CancelledError} when the signal is aborted. @throws {TimeoutError} when `timeoutMs` is over.
 */
export function waitFor<T>(
  work: Promise<T>,
  { signal, timeoutMs }: CallOptions,
  operation?: HttpRequest["operation"],
  onEnd?: () => void,
): Promise<T> {
  if (signal === undefined && timeoutMs === undefined) return work;
  return new Promise<T>((resolve, reject) => {
    const settle = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
    };
    const end = (error: unknown): void => {
      settle();
      reject(error);
      onEnd?.();
    };
    const onAbort = (): void => {
      if (signal !== undefined) end(cancelled(signal, operation));
    };
    const onTimer = (): void =>
      end(
        new TimeoutError(
          `${operation === undefined ? "The call" : nameOf({ operation })} brought nothing within ${timeoutMs} ms. Try later, or raise timeoutMs.`,
          { operation: operation?.id },
        ),
      );
    const timer = timeoutMs === undefined ? undefined : setTimeout(onTimer, Math.min(timeoutMs, LONGEST_TIMER_MS));
    signal?.addEventListener("abort", onAbort);
    work.finally(settle).then(resolve, reject);
  });
}
