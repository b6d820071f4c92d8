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

export interface Lease {
  /**
   * Whether the lock is still held. If less than a third of its time is left, it is renewed first.
   * @throws {NetworkError} if the store can't say.
   */
  isHeld(): Promise<boolean>;
  /** Ends the lock. The store ends it by itself if that fails. */
  release(): void;
}

function createLease(lease: StoreLease): Lease {
  let elapsedMs = stopwatch();

  async function renew(): Promise<boolean> {
    const elapsed = stopwatch();
    const isOurs = await lease.renew(LEASE_MS);
    if (isOurs) elapsedMs = elapsed;
    return isOurs;
  }

  const timer = setInterval(() => void renew().catch(() => undefined), RENEW_MS);
  const handle: { unref?: () => void } = Object(timer);
  handle.unref?.();
  return {
    isHeld: async () => elapsedMs() < LEASE_MS - RENEW_MS || renew(),
    release() {
      clearInterval(timer);
      void lease.release().catch(() => undefined);
    },
  };
}

/** Counts from now. A process that was stopped, or a machine that slept, sees it on one of the two clocks. */
function stopwatch(): () => number {
  const monotonic = performance.now();
  const wall = Date.now();
  return () => Math.max(performance.now() - monotonic, Date.now() - wall);
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
      return createLease(acquired);
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
