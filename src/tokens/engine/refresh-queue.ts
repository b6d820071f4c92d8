/**
 * Single-flight: all callers of one key share a refresh. At most one refresh runs and one is queued behind it.
 */
import type { TokenOptions } from "../source.js";

/** A caller who waits for a refresh. */
export interface Waiter extends TokenOptions {
  /** The caller has aborted or timed out. */
  hasLeft?: boolean;
}

/** One refresh and its waiters. */
export interface Refresh {
  readonly waiters: Waiter[];
  /** Aborted when the last waiter has left. A grant that was already sent goes on, but isn't retried. */
  readonly controller: AbortController;
  /** Set once the source is being asked. From then on callers who want a fresh token wait for the next refresh. */
  hasStarted?: boolean;
  /** Resolves to the error, or to `undefined` after a success. */
  readonly outcome: Promise<unknown>;
}

export class RefreshQueue {
  readonly #run: (refresh: Refresh) => Promise<unknown>;
  /** The refresh whose `run` was called and hasn't settled. */
  #running: Refresh | undefined;
  /** The next refresh. It starts when the running one has settled, or in the next turn if none runs. */
  #queued: Refresh | undefined;

  /** @param run performs a refresh. It resolves to the error, if any, and never rejects. */
  constructor(run: (refresh: Refresh) => Promise<unknown>) {
    this.#run = run;
  }

  /** Waits for the running refresh, or for the next one if the caller is too late for that. Resolves to its error, or to `undefined`. */
  join(waiter: Waiter): Promise<unknown> {
    const refresh = [this.#running, this.#queued].find((one) => one !== undefined && isOpenTo(waiter, one)) ?? this.#enqueue();
    refresh.waiters.push(waiter);
    return refresh.outcome;
  }

  /** Aborts the refreshes that nobody waits for anymore. */
  abortAbandoned(): void {
    this.#abort(({ waiters }) => waiters.every(({ hasLeft }) => hasLeft));
  }

  /** Aborts all refreshes. Their waiters hear of it through the outcome. */
  abortAll(): void {
    this.#abort(() => true);
  }

  isIdle(): boolean {
    return this.#running === undefined && this.#queued === undefined;
  }

  #abort(matches: (refresh: Refresh) => boolean): void {
    for (const refresh of [this.#running, this.#queued]) if (refresh !== undefined && matches(refresh)) refresh.controller.abort();
  }

  /** If the queued refresh was aborted, the new one takes its place and follows it. */
  #enqueue(): Refresh {
    const previous = this.#queued ?? this.#running;
    const run = async (): Promise<unknown> => {
      // Also without a previous one, so that callers of the same turn join, or leave, before anything is sent.
      await previous?.outcome;
      this.#running = refresh;
      if (this.#queued === refresh) this.#queued = undefined;
      const error = await this.#run(refresh);
      this.#running = undefined;
      return error;
    };
    const refresh: Refresh = { waiters: [], controller: new AbortController(), outcome: run() };
    this.#queued = refresh;
    return refresh;
  }
}

function isOpenTo({ fresh }: Waiter, { controller, hasStarted }: Refresh): boolean {
  return !controller.signal.aborted && !(fresh && hasStarted);
}
