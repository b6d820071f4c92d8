/**
 * Notices kinnect clients on another clock than the sandbox's: if time passes here alone, their tokens never expire, and nothing says so.
 */
// Imported, because fake timers replace the global one.
import { performance } from "node:perf_hooks";
import type { Clock, SandboxClock } from "./clock.js";

const HOUR_MS = 3_600_000;
/** A read of the clock belongs to a request that arrives at most this much later. */
const READ_MS = 10_000;
/** Clocks that nobody set apart differ by less. */
const TOLERANCE_MS = 60_000;
/** After `advance`, any difference was intended. */
const ADVANCED_TOLERANCE_MS = 1000;

/**
 * A client that was given the sandbox's clock reads it before each request. So a request without a read comes from a client on another
 * clock. That is no harm until the clocks differ, by `advance`, `startAt` or fake timers.
 */
export class ClockWatch {
  /** The clock for users. Their reads are counted; the sandbox's own aren't. */
  readonly publicClock: SandboxClock;
  readonly #clock: Clock;
  /** Reads that no request has followed yet. */
  #reads = 0;
  #lastReadAt = 0;
  /** Whether a request came from a client on another clock. */
  #hasStranger = false;
  #hasWarned = false;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.publicClock = {
      now: () => {
        this.#reads += 1;
        this.#lastReadAt = performance.now();
        return clock.now();
      },
      advance: (ms) => {
        clock.advance(ms);
        // Later, because a test may set its fake timers to the same time in its next line.
        void Promise.resolve().then(() => this.#warnIfApart());
      },
    };
  }

  /** Takes note of a request. Other clients than kinnect's have no clock that could be set. */
  sawRequest(userAgent: string | undefined): void {
    if (!userAgent?.includes("kinnect/")) return;
    if (performance.now() - this.#lastReadAt > READ_MS) this.#reads = 0;
    if (this.#reads > 0) {
      this.#reads -= 1;
      return;
    }
    this.#hasStranger = true;
    this.#warnIfApart();
  }

  #warnIfApart(): void {
    const aheadMs = this.#clock.now() - Date.now();
    const toleranceMs = this.#clock.isAdvanced() ? ADVANCED_TOLERANCE_MS : TOLERANCE_MS;
    if (this.#hasWarned || !this.#hasStranger || Math.abs(aheadMs) <= toleranceMs) return;
    this.#hasWarned = true;
    const difference = `${Math.abs(aheadMs / HOUR_MS).toFixed(2)} hours ${aheadMs > 0 ? "ahead of" : "behind"}`;
    process.emitWarning(
      `The sandbox's clock is ${difference} the clock of a kinnect client that uses it, so that client's tokens don't expire when they should. ` +
        "Create the client with now: sandbox.clock.now, which sandbox.kinde.options and sandbox.knetik.options contain. " +
        "Move time with sandbox.clock.advance(), not with fake timers.",
      { type: "SandboxWarning", code: "KINNECT_SANDBOX_CLOCK" },
    );
  }
}
