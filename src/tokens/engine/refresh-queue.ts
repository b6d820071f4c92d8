/**
 * Single-flight: all callers of one key share a refresh. At most one refresh runs and one is queued behind it.
 */
import type { InternalCallOptions } from "../../http/request.js";
import type { TokenOptions } from "../source.js";
import { Heartbeat, isLost } from "./heartbeat.js";
import type { HeldToken } from "./record.js";

/** A caller who waits for a refresh. */
export interface Waiter extends TokenOptions, Pick<InternalCallOptions, "heartbeat" | "urgency"> {
  /** The caller has aborted or timed out. */
  hasLeft?: boolean;
}

/** One refresh and its waiters. */
export interface Refresh {
  readonly waiters: Waiter[];
  /** Shows that the refresh is still being worked on. */
  readonly heartbeat: Heartbeat;
  /** The last waiter has left, or the token was revoked. A plain flag: a signal must not be used in another request on Workers. */
  isAborted: boolean;
  /** Stops a read under way. Set while the refresh runs. A grant that was already sent goes on, but isn't retried. */
  abort?: () => void;
  /** Set once the source is being asked. From then on callers who want a fresh token wait for the next refresh. */
  hasStarted?: boolean;
  readonly outcome: Promise<RefreshResult>;
}

/** What came of a refresh. The new token is in the record. */
export interface RefreshResult {
  readonly error?: unknown;
  /** A token that the source issued, although the record has another one by now. For the refresh's own waiters. */
  readonly late?: HeldToken | undefined;
  /** The token was dropped while the source was asked, and the answer with it: the waiters ask again. */
  readonly isDropped?: boolean;
  /** How the token compares with the one before, if the source was asked. */
  readonly outcome?: "minted" | "renewed" | "confirmed" | undefined;
  /** It will never end: the request that ran it has ended (Workers). */
  readonly isLost?: true;
}

export interface RefreshQueueConfig {
  /** Performs a refresh. Never rejects. `beat` announces when its next step ends at the latest. */
  run(refresh: Refresh, beat: Beat): Promise<RefreshResult>;
  /** Keeps the runtime alive until a refresh has ended, even if no caller waits for it. */
  waitUntil(work: Promise<unknown>): void;
}

/** A sign of life: the next one comes within this time. */
export type Beat = (withinMs: number) => void;

/** How long a refresh may take to start. */
const START_MS = 5000;

export class RefreshQueue {
  readonly #config: RefreshQueueConfig;
  /** The refresh whose `run` was called and hasn't settled. */
  #running: Refresh | undefined;
  /** The next refresh. It starts when the running one has settled, or in the next turn if none runs. */
  #queued: Refresh | undefined;

  constructor(config: RefreshQueueConfig) {
    this.#config = config;
  }

  /**
   * Waits for the running refresh, or for the next one if the caller is too late for that. Resolves to its result.
   */
  async join(waiter: Waiter): Promise<RefreshResult & { readonly isOwn?: boolean }> {
    this.#forgetOverdue();
    const refresh = [this.#running, this.#queued].find((one) => one !== undefined && isOpenTo(waiter, one)) ?? this.#enqueue();
    refresh.waiters.push(waiter);
    waiter.heartbeat?.(refresh.heartbeat.leftMs());
    if (await isLost(refresh.outcome, refresh.heartbeat)) {
      this.#forget(refresh);
      return { isLost: true };
    }
    // The caller who came first has started it.
    return { ...(await refresh.outcome), isOwn: refresh.waiters[0] === waiter };
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
    this.#forgetOverdue();
    return this.#running === undefined && this.#queued === undefined;
  }

  #abort(matches: (refresh: Refresh) => boolean): void {
    for (const refresh of [this.#running, this.#queued]) {
      if (refresh === undefined || !matches(refresh)) continue;
      refresh.isAborted = true;
      refresh.abort?.();
    }
  }

  /** If the queued refresh was aborted, the new one takes its place and follows it. */
  #enqueue(): Refresh {
    const { run, waitUntil } = this.#config;
    const previous = this.#queued ?? this.#running;
    const start = async (): Promise<RefreshResult> => {
      // Waits also without a previous refresh, so that callers of the same turn join, or leave, before anything is sent.
      await Promise.resolve();
      if (previous !== undefined) {
        // Settled or lost: both mean that it runs no more.
        await isLost(previous.outcome, previous.heartbeat);
        this.#forget(previous);
      }
      this.#running = refresh;
      if (this.#queued === refresh) this.#queued = undefined;
      const result = await run(refresh, (withinMs) => this.#beat(refresh, withinMs));
      this.#forget(refresh);
      return result;
    };
    const refresh: Refresh = {
      waiters: [],
      heartbeat: new Heartbeat((previous?.heartbeat.leftMs() ?? 0) + START_MS),
      isAborted: false,
      outcome: start(),
    };
    this.#queued = refresh;
    waitUntil(refresh.outcome);
    return refresh;
  }

  /** The queued refresh is alive as long as the running one is. */
  #beat(refresh: Refresh, withinMs: number): void {
    for (const [one, ms] of [
      [refresh, withinMs],
      [this.#queued, withinMs + START_MS],
    ] as const) {
      one?.heartbeat.beat(ms);
      for (const waiter of one?.waiters ?? []) waiter.heartbeat?.(ms);
    }
  }

  #forgetOverdue(): void {
    for (const refresh of [this.#running, this.#queued])
      if (refresh !== undefined && refresh.heartbeat.leftMs() <= 0) this.#forget(refresh);
  }

  #forget(refresh: Refresh): void {
    if (this.#running === refresh) this.#running = undefined;
    if (this.#queued === refresh) this.#queued = undefined;
  }
}

function isOpenTo({ fresh }: Waiter, { isAborted, hasStarted }: Refresh): boolean {
  return !isAborted && !(fresh && hasStarted);
}
