/**
 * Time that passes only when a test says so: timers, `Date.now()` and `performance.now()`. Unlike jest's fake timers it lets every
 * promise settle between two timers, and it is fast enough for thousands of schedules.
 */

interface Timer {
  at: number;
  readonly everyMs: number | undefined;
  readonly run: () => void;
}

const REPLACED = ["setTimeout", "clearTimeout", "setInterval", "clearInterval"] as const;

export class VirtualTime {
  /** Milliseconds since the start. */
  #now = 0;
  readonly #timers = new Set<Timer>();
  readonly #startedAt: number;
  readonly #real = Object.fromEntries(REPLACED.map((name) => [name, globalThis[name]]));
  readonly #spies: { mockRestore(): void }[];

  constructor(startedAt: number) {
    this.#startedAt = startedAt;
    const clear = (timer?: Timer): void => void (timer && this.#timers.delete(timer));
    Object.assign(globalThis, {
      setTimeout: (run: () => void, ms = 0) => this.#add(run, ms),
      setInterval: (run: () => void, ms = 0) => this.#add(run, ms, ms),
      clearTimeout: clear,
      clearInterval: clear,
    });
    this.#spies = [
      jest.spyOn(Date, "now").mockImplementation(() => this.#startedAt + this.#now),
      jest.spyOn(performance, "now").mockImplementation(() => this.#now),
    ];
  }

  /** Milliseconds since the start. */
  now(): number {
    return this.#now;
  }

  /** How many timers wait. */
  timers(): number {
    return this.#timers.size;
  }

  /** Lets time pass, with all timers that become due, and everything that follows from them. */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    await settleAll();
    for (let next = this.#nextUntil(end); next !== undefined; next = this.#nextUntil(end)) {
      this.#now = Math.max(this.#now, next.at);
      if (next.everyMs === undefined) this.#timers.delete(next);
      else next.at += Math.max(next.everyMs, 1);
      next.run();
      await settleAll();
    }
    this.#now = end;
  }

  /** Gives the real timers and clocks back. */
  restore(): void {
    Object.assign(globalThis, this.#real);
    for (const spy of this.#spies) spy.mockRestore();
  }

  #add(run: () => void, ms: number, everyMs?: number): Timer {
    // As Node: a delay that is no number, or less than 1 ms, is 1 ms.
    const timer = { at: this.#now + (ms >= 1 ? ms : 1), everyMs, run };
    this.#timers.add(timer);
    return timer;
  }

  #nextUntil(end: number): Timer | undefined {
    let next: Timer | undefined;
    for (const timer of this.#timers) if (timer.at <= end && (next === undefined || timer.at < next.at)) next = timer;
    return next;
  }
}

const { setImmediate } = globalThis;

/** Lets everything run that needs no answer and no time. Node drains all promise jobs before the next macrotask. */
export function settleAll(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
