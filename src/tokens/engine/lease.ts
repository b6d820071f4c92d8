/**
 * The store's lock on a key, which one process holds while it refreshes a token. It is short and renewed while the work goes on, so a
 * process that dies holds the others up for seconds only.
 */
import { delay, withDeadline } from "../../http/transport/deadline.js";
import type { EngineStore } from "../../stores/bounded.js";
import type { StoreLease } from "../../stores/store.js";
import type { Beat } from "./refresh-queue.js";
import type { TokenReporter } from "./token-reporter.js";

const LEASE_MS = 10_000;
const RENEW_MS = LEASE_MS / 3;
const FIRST_WAIT_MS = 20;
const LONGEST_WAIT_MS = 250;

/** Why an attempt was not sent: another process may hold the lock now. */
export class LeaseLost extends Error {}

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

/**
 * Waits for the lock on a key. Resolves to `undefined` if the store has no locks.
 * @throws {NetworkError} if the store fails. @throws {CancelledError} when the signal is aborted.
 */
export async function acquireLease(
  store: EngineStore,
  key: string,
  signal: AbortSignal,
  beat: Beat,
  reporter?: TokenReporter,
): Promise<Lease | undefined> {
  if (store.tryAcquire === undefined) return undefined;
  const startedAt = performance.now();
  for (let longestMs = FIRST_WAIT_MS; ; longestMs = Math.min(longestMs * 2, LONGEST_WAIT_MS)) {
    beat(store.stepMs);
    const acquiring = store.tryAcquire(key, LEASE_MS);
    const acquired = await withDeadline(acquiring, { signal }, undefined, () => {
      // It may still come.
      void acquiring.then(releaseLate).catch(() => undefined);
    });
    if ("release" in acquired) {
      if (longestMs > FIRST_WAIT_MS) reporter?.report({ type: "lease_waited", durationMs: performance.now() - startedAt });
      return new Lease(acquired);
    }
    // The holder releases it early as a rule, so it is asked for again before its time is up.
    // A store may say that its time is up, and still not give it.
    const waitMs = Math.min(Math.max(acquired.retryAfterMs, longestMs / 4), longestMs * (0.5 + Math.random()));
    beat(waitMs + store.stepMs);
    await delay(waitMs, signal);
  }
}

async function releaseLate(acquired: StoreLease | { readonly retryAfterMs: number }): Promise<void> {
  if ("release" in acquired) await acquired.release();
}
