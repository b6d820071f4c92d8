/**
 * Finishes revocations that were left open, by a process that crashed or because Kinde failed, in the background after a revocation.
 */
import { isKinnectError } from "../../errors/index.js";
import type { CallOptions } from "../../http/request.js";
import { unref } from "../../http/transport/deadline.js";

export interface Leftovers {
  /** Settles as the revocation of this session does. Then looks for others in the background. */
  finishAfter<T>(id: string, revocation: Promise<T>): Promise<T>;
}

/** How long another process gets to finish a revocation before it counts as left over. */
const GRACE_MS = 1000;
/** On Workers, work never ends if its request has. After this long it counts as lost. */
const LOST_MS = 60_000;

/** @param findOpen the IDs of all sessions whose revocation has begun and isn't finished. */
export function createLeftovers(
  findOpen: () => Promise<ReadonlySet<string>>,
  finish: (id: string, options: CallOptions) => Promise<unknown>,
  waitUntil: (work: Promise<unknown>) => void,
): Leftovers {
  /** Revocations under way here, and when they began, on the clock of `performance.now()`. */
  const running = new Map<string, number>();
  /** Revocations that have ended here since the last look. Those that failed aren't tried again at once. */
  let ended = new Set<string>();
  /** When the look under way has taken its latest step, on the same clock. */
  let steppedAt = -Infinity;

  async function finishLeft(): Promise<void> {
    const own = ended;
    ended = new Set();
    steppedAt = performance.now();
    const isOwn = (id: string): boolean => own.has(id) || ended.has(id) || isRecent(running.get(id));
    const before = [...(await findOpen())].filter((id) => !isOwn(id));
    await pause();
    if (before.length === 0) return;
    const still = await findOpen();
    for (const id of before.filter((each) => still.has(each) && !isOwn(each))) {
      steppedAt = performance.now();
      try {
        await finish(id, {});
      } catch (error) {
        // The others would fail as well. The next revocation looks again.
        if (isKinnectError(error) && error.kind === "transient") return;
      }
    }
  }

  async function look(): Promise<void> {
    // If the store fails, the next revocation looks again.
    while (ended.size > 0) await finishLeft().catch(() => undefined);
    steppedAt = -Infinity;
  }

  return {
    async finishAfter(id, revocation) {
      running.set(id, performance.now());
      try {
        return await revocation;
      } finally {
        running.delete(id);
        ended.add(id);
        if (!isRecent(steppedAt)) waitUntil(look());
      }
    },
  };
}

function isRecent(time = -Infinity): boolean {
  return performance.now() - time < LOST_MS;
}

function pause(): Promise<void> {
  return new Promise((resolve) => unref(setTimeout(resolve, GRACE_MS)));
}
