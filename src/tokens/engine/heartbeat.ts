/**
 * Waiting for work that another caller started. On Workers, unfinished work ends with the request that started it: its promises never
 * settle, or reject with the runtime's own error. So such work gives signs of life, and without one in time it counts as lost.
 */

import { LONGEST_TIMER_MS, unref } from "../../http/transport/deadline.js";

/** Signs of life may be late on a busy machine. */
const SLACK_MS = 1000;

export class Heartbeat {
  /** When the next sign of life is overdue, on the clock of `performance.now()`. */
  #dueAt: number;

  constructor(withinMs: number) {
    this.#dueAt = performance.now() + withinMs + SLACK_MS;
  }

  /** A sign of life. The next one comes within this time. */
  beat(withinMs: number): void {
    this.#dueAt = performance.now() + withinMs + SLACK_MS;
  }

  /** How long until the work counts as lost; zero or less if it does. */
  leftMs(): number {
    return this.#dueAt - performance.now();
  }
}

/** Waits for `work`, which never rejects by itself. Resolves to `true` as soon as it can't be expected to settle anymore. */
export async function isLost(work: Promise<unknown>, heartbeat: Heartbeat): Promise<boolean> {
  const settled = work.then(
    () => false,
    () => true,
  );
  for (;;) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const overdue = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), Math.min(Math.max(heartbeat.leftMs(), 0), LONGEST_TIMER_MS));
    });
    unref(timer);
    const outcome = await Promise.race([settled, overdue]);
    clearTimeout(timer);
    if (outcome !== undefined) return outcome;
    if (heartbeat.leftMs() <= 0) return true;
  }
}
