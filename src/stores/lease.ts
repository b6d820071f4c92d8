/**
 * A lock that is held in a store: short, and renewed while the work goes on, so a process that dies holds the others up for seconds only.
 */
import type { StoreLease } from "./store.js";

export const LEASE_MS = 10_000;
const RENEW_MS = LEASE_MS / 3;

export class Lease {
  readonly #lease: StoreLease;
  #startedAt = clocks();
  readonly #timer: ReturnType<typeof setInterval>;

  constructor(lease: StoreLease) {
    this.#lease = lease;
    this.#timer = setInterval(() => void this.#renew().catch(() => undefined), RENEW_MS);
    const timer: { unref?: () => void } = Object(this.#timer);
    timer.unref?.();
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
