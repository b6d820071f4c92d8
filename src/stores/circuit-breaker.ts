/**
 * After failures in a row, calls fail at once for a while. Then one call is let through, and its outcome decides.
 */

/** After this many failures in a row the circuit opens. */
const MAX_FAILURES = 3;
/** For this long. Then one call tries it again. */
const OPEN_MS = 5000;

/** While the circuit is open. Both times are on the clock of `performance.now()`. */
interface Outage {
  readonly since: number;
  /** When one call is let through. */
  retryAt: number;
}

export class CircuitBreaker {
  /** Failures in a row. */
  #failures = 0;
  #outage: Outage | undefined;

  isOpen(): boolean {
    return this.#outage !== undefined;
  }

  /** Whether a call may be made now. */
  admit(): boolean {
    if (!this.#outage) return true;
    const now = performance.now();
    if (now < this.#outage.retryAt) return false;
    // This call is let through. On Workers it may never settle, so another one is when the time is up again.
    this.#outage.retryAt = now + OPEN_MS;
    return true;
  }

  /** Closes the circuit. Returns how long it was open, in milliseconds. */
  succeed(): number | undefined {
    const outage = this.#outage;
    this.#failures = 0;
    this.#outage = undefined;
    return outage && performance.now() - outage.since;
  }

  /** Returns whether this failure has opened the circuit. */
  fail(): boolean {
    const now = performance.now();
    if (this.#outage) {
      this.#outage.retryAt = now + OPEN_MS;
      return false;
    }
    if (++this.#failures < MAX_FAILURES) return false;
    this.#outage = { since: now, retryAt: now + OPEN_MS };
    return true;
  }
}
