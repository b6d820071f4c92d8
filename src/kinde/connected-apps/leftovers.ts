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

/** @param findOpen the IDs of all sessions whose revocation has begun and isn't finished. */
export function createLeftovers(
  findOpen: () => Promise<ReadonlySet<string>>,
  finish: (id: string, options: CallOptions) => Promise<unknown>,
  waitUntil: (work: Promise<unknown>) => void,
): Leftovers {
  /** Revocations under way here. */
  const running = new Set<string>();
  /** Revocations that have ended here since the last look. Those that failed aren't tried again at once. */
  let ended = new Set<string>();
  let isLooking = false;

  async function finishLeft(): Promise<void> {
    const own = ended;
    ended = new Set();
    const isOwn = (id: string): boolean => [own, ended, running].some((ids) => ids.has(id));
    const before = [...(await findOpen())].filter((id) => !isOwn(id));
    await pause();
    if (before.length === 0) return;
    const still = await findOpen();
    for (const id of before.filter((each) => still.has(each) && !isOwn(each))) {
      try {
        await finish(id, {});
      } catch (error) {
        // The others would fail as well. The next revocation looks again.
        if (isKinnectError(error) && error.kind === "transient") return;
      }
    }
  }

  async function look(): Promise<void> {
    isLooking = true;
    // If the store fails, the next revocation looks again.
    while (ended.size > 0) await finishLeft().catch(() => undefined);
    isLooking = false;
  }

  return {
    async finishAfter(id, revocation) {
      running.add(id);
      try {
        return await revocation;
      } finally {
        running.delete(id);
        ended.add(id);
        if (!isLooking) waitUntil(look());
      }
    },
  };
}

function pause(): Promise<void> {
  return new Promise((resolve) => unref(setTimeout(resolve, GRACE_MS)));
}
