/**
 * Waiting for the store's lock on a key, which one process holds while it refreshes a token.
 */
import { delay, withDeadline } from "../../http/transport/deadline.js";
import type { EngineStore } from "../../stores/bounded.js";
import { Lease, LEASE_MS } from "../../stores/lease.js";
import type { StoreLease } from "../../stores/store.js";
import type { Beat } from "./refresh-queue.js";
import type { TokenReporter } from "./token-reporter.js";

const FIRST_WAIT_MS = 20;
const LONGEST_WAIT_MS = 250;

/** Why an attempt was not sent: another process may hold the lock now. */
export class LeaseLost extends Error {}

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
