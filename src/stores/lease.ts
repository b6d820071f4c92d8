/**
 * A lock that is held in a store: short, and renewed while the work goes on, so a process that dies holds the others up for seconds only.
 */
import { unref } from "../http/transport/deadline.js";
import type { StoreLease } from "./store.js";

export const LEASE_MS = 10_000;
const RENEW_MS = LEASE_MS / 3;
const FIRST_WAIT_MS = 20;
const LONGEST_WAIT_MS = 250;

/**
 * How long to wait, in milliseconds, before a lease that another one holds is asked for again; `round` counts from 0. The holder releases it
 * early as a rule, so the wait grows slowly and is shorter than what the store says.
 */
export function leaseWaitMs(round: number, retryAfterMs: number): number {
  const longestMs = Math.min(FIRST_WAIT_MS * 2 ** round, LONGEST_WAIT_MS);
  // A store may say that the holder's time is up, and still not give the lease.
  return Math.min(Math.max(retryAfterMs, longestMs / 4), longestMs * (0.5 + Math.random()));
}

export class Lease {
  readonly #lease: StoreLease;
  #startedAt = clocks();
  readonly #timer: ReturnType<typeof setInterval>;

  constructor(lease: StoreLease) {
    this.#lease = lease;
    this.#timer = setInterval(() => void this.#renew().catch(() => undefined), RENEW_MS);
    unref(this.#timer);
  }

  /**
   * Whether the lock is still held. If less than a third of its time is left, it is renewed first.
   * @throws {NetworkError} if the store can't say.
   */
  async isHeld(): Promise<boolean> {
    if (this.#elapsedMs() < LEASE_MS - RENEW_MS) return true;
    return this.#renew();
  }

  /** Ends the lock. The store ends it by itself if that fails. */
  release(): void {
    clearInterval(this.#timer);
    void this.#lease.release().catch(() => undefined);
  }

  async #renew(): Promise<boolean> {
    const startedAt = clocks();
    const isOurs = await this.#lease.renew(LEASE_MS);
    if (isOurs) this.#startedAt = startedAt;
    return isOurs;
  }

  /** A process that was stopped, or a machine that slept, sees it on one of the two clocks. */
  #elapsedMs(): number {
    const now = clocks();
    return Math.max(now.monotonic - this.#startedAt.monotonic, now.wall - this.#startedAt.wall);
  }
}

function clocks(): { monotonic: number; wall: number } {
  return { monotonic: performance.now(), wall: Date.now() };
}
