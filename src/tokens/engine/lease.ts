/**
 * Waiting for the store's lock on a key, which one process holds while it refreshes a token.
 */
import { delay, withDeadline } from "../../http/transport/deadline.js";
import { type EngineStore, storeError } from "../../stores/bounded.js";
import { Lease, LEASE_MS, leaseWaitMs } from "../../stores/lease.js";
import type { StoreLease } from "../../stores/store.js";
import type { Beat } from "./refresh-queue.js";
import type { TokenReporter } from "./token-reporter.js";

/** How long a lock is waited for: a refresh takes less. A store whose clock was set back, or that is out of order, may never give it. */
const LONGEST_WAIT_MS = 120_000;

/** Why an attempt was not sent: another process may hold the lock now. */
export class LeaseLost extends Error {}

/**
 * Waits for the lock on a key; if it's urgent, no longer than a process that died may hold it. Resolves to `undefined` if the store has no locks.
 * @throws {NetworkError} if the store fails, or the lock was waited for in vain. @throws {CancelledError} when the signal is aborted.
 */
export async function acquireLease(
  store: Pick<EngineStore, "tryAcquire" | "stepMs">,
  key: string,
  signal: AbortSignal,
  beat: Beat,
  urgency: () => number,
  reporter?: TokenReporter,
): Promise<Lease | undefined> {
  if (store.tryAcquire === undefined) return undefined;
  const startedAt = performance.now();
  for (let round = 0; ; round++) {
    beat(store.stepMs);
    const acquiring = store.tryAcquire(key, LEASE_MS);
    const acquired = await withDeadline(acquiring, { signal }, undefined, () => {
      // It may still come.
      void acquiring.then(releaseLate).catch(() => undefined);
    });
    if ("release" in acquired) {
      if (round > 0) reporter?.report({ type: "lease_waited", durationMs: performance.now() - startedAt });
      return new Lease(acquired);
    }
    const longestMs = urgency() ? LEASE_MS : LONGEST_WAIT_MS;
    if (performance.now() - startedAt >= longestMs) throw storeError("tryAcquire", `has refused the lock for ${longestMs / 1000} s`);
    const waitMs = leaseWaitMs(round, acquired.retryAfterMs);
    beat(waitMs + store.stepMs);
    await delay(waitMs, signal);
  }
}

async function releaseLate(acquired: StoreLease | { readonly retryAfterMs: number }): Promise<void> {
  if ("release" in acquired) await acquired.release();
}
