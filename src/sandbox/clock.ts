/**
 * The clock that all servers of a sandbox share, and that tests can move forward.
 */
// Imported, because test runners with fake timers replace the global `performance`, and the sandbox's clock must keep running.
import { performance } from "node:perf_hooks";

/**
 * The sandbox's own clock. It starts at the real time (or at `startAt`) and runs at the real pace; `advance` moves it forward.
 * It sets everything that the sandbox dates: `exp` and `iat`, expiries, and the `Date` header of every response.
 */
export interface SandboxClock {
  /** The sandbox's time in epoch milliseconds. It works without `this`, so you can pass it to a client as its `now` option. */
  now(): number;
  /** Moves the clock forward by `ms` milliseconds. Throws a `RangeError` if the number is negative or not finite. */
  advance(ms: number): void;
}

/** The clock as the sandbox itself uses it. */
export interface Clock extends SandboxClock {
  /** Whether it was ever moved forward. */
  isAdvanced(): boolean;
  /** Calls the listener each time that the clock was moved forward. */
  onAdvance(listener: () => void): void;
}

export function createClock(startAt: number): Clock {
  if (!Number.isFinite(startAt)) throw new RangeError("startAt must be a valid date or epoch milliseconds");
  const origin = performance.now();
  let advanced = 0;
  const listeners: (() => void)[] = [];
  return {
    now: () => Math.floor(startAt + advanced + performance.now() - origin),
    advance(ms) {
      if (!Number.isFinite(ms) || ms < 0) throw new RangeError("advance takes a number of milliseconds, 0 or more");
      advanced += ms;
      for (const listener of listeners) listener();
    },
    isAdvanced: () => advanced > 0,
    onAdvance: (listener) => void listeners.push(listener),
  };
}
