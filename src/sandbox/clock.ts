// The module's own copy: test runners replace the global one when they fake time, and the sandbox must go on running.
import { performance } from "node:perf_hooks";

/**
 * The sandbox's own clock. It starts at the real time (or at `startAt`) and runs at the real pace, plus what was advanced.
 * Everything that the sandbox dates follows it: `exp` and `iat`, expiries, and the `Date` header of every answer.
 */
export interface SandboxClock {
  /** The sandbox's time in epoch milliseconds. Needs no `this`: hand it to a client as its `now` option. */
  now(): number;
  /** Moves the clock forward by `ms` milliseconds, at once. Throws a `RangeError` for a negative or non-finite number. */
  advance(ms: number): void;
}

export function startClock(startAt: number): SandboxClock {
  if (!Number.isFinite(startAt)) throw new RangeError("startAt must be a valid date or epoch milliseconds");
  const origin = performance.now();
  let advanced = 0;
  return {
    now: () => Math.floor(startAt + advanced + performance.now() - origin),
    advance(ms) {
      if (!Number.isFinite(ms) || ms < 0) throw new RangeError("advance takes a number of milliseconds, 0 or more");
      advanced += ms;
    },
  };
}
