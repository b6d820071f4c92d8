/**
 * Waiting with an end: a caller's abort signal and time limit.
 */
import { type KinnectError, TimeoutError } from "../../errors/index.js";
import { cancelledError, operationError } from "../operation-error.js";
import type { CallOptions, HttpRequest } from "../request.js";

/** Longer delays overflow a timer, which then fires at once. */
export const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * Settles as `work` does, or rejects earlier when the caller aborts or the time is up. The work itself goes on. `onGiveUp` is called
 * in the second case and may resolve instead.
 * @throws {CancelledError} when the signal is aborted. @throws {TimeoutError} after `timeoutMs`.
 */
export function withDeadline<T>(
  work: Promise<T>,
  { signal, timeoutMs }: CallOptions,
  operation?: HttpRequest["operation"],
  onGiveUp?: (error: KinnectError, resolve: (value: T) => void) => void,
): Promise<T> {
  if (signal === undefined && timeoutMs === undefined) return work;
  return new Promise<T>((resolve, reject) => {
    const cleanUp = (): void => {
      clearTimeout(timer);
      stopListening?.();
    };
    const giveUp = (error: KinnectError): void => {
      cleanUp();
      onGiveUp?.(error, resolve);
      reject(error);
    };
    const onAbort = (): void => giveUp(cancelledError(signal, operation));
    const onTimer = (): void =>
      giveUp(operationError(TimeoutError, operation, `was not answered in full within ${timeoutMs} ms. Try later, or raise timeoutMs.`));
    const timer = timeoutMs === undefined ? undefined : setTimeout(onTimer, Math.min(timeoutMs, LONGEST_TIMER_MS));
    const stopListening = signal && onceAborted(signal, onAbort);
    // Starting the work may have aborted the signal, and then no event follows.
    if (signal?.aborted) onAbort();
    work.then(
      (value) => {
        cleanUp();
        resolve(value);
      },
      (error: unknown) => {
        cleanUp();
        reject(error);
      },
    );
  });
}

const LISTENERS = Symbol("kinnect.listeners");

/**
 * Calls the listener when the signal is aborted. All listeners of a signal share one event listener, because Node warns about more than ten.
 * They stand on the signal itself, and nothing is left behind when the last one has gone.
 */
function onceAborted(signal: AbortSignal & { [LISTENERS]?: AbortListeners }, listener: () => void): () => void {
  const shared = (signal[LISTENERS] ??= new AbortListeners(signal));
  shared.add(listener);
  return function stopListening() {
    if (shared.delete(listener) && shared.size === 0) {
      signal.removeEventListener("abort", shared.notify);
      delete signal[LISTENERS];
    }
  };
}

class AbortListeners extends Set<() => void> {
  readonly notify = (): void => {
    for (const listener of this) listener();
  };

  constructor(signal: AbortSignal) {
    super();
    signal.addEventListener("abort", this.notify);
  }
}

/** Node: this timer alone is no reason to keep a process alive. */
export function unref(timer: unknown): void {
  const { unref: release }: { unref?: () => void } = Object(timer);
  release?.call(timer);
}

/** Resolves after `ms`. An abort rejects it with `CancelledError` at once and clears the timer. */
export async function delay(ms: number, signal?: AbortSignal, operation?: HttpRequest["operation"]): Promise<void> {
  let timer: ReturnType<typeof setTimeout>;
  const passed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, Math.min(ms, LONGEST_TIMER_MS));
  });
  return withDeadline(passed, { signal }, operation, () => clearTimeout(timer));
}

/** How often a wait looks for urgent callers. */
const LOOK_MS = 250;

/**
 * Waits as `delay`, until another urgent caller comes. It looks for one again and again: on Workers, a request can't end another one's wait.
 */
export async function delayUnlessUrgent(ms: number, { signal, operation, urgency }: HttpRequest): Promise<void> {
  if (urgency === undefined) return delay(ms, signal, operation);
  const before = urgency();
  const end = performance.now() + ms;
  let leftMs = ms;
  do {
    // Fake timers fire without passing a fraction of a millisecond, so it would be left for ever.
    await delay(Math.ceil(Math.min(leftMs, LOOK_MS)), signal, operation);
    leftMs = end - performance.now();
  } while (leftMs > 0 && urgency() === before);
}
