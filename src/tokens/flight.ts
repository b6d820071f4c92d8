/**
 * Who waits for what: at most one request runs for a key, and at most one is queued behind it.
 */
import type { HeldToken } from "./record.js";

/** How a request ended, for those who waited for it. */
export type Outcome =
  | { readonly kind: "token"; readonly token: HeldToken }
  /** Its answer does not count any more: wait for the next request. */
  | { readonly kind: "dropped" }
  /** `fallback` is the token that lives on, where there is one. */
  | { readonly kind: "failed"; readonly error: unknown; readonly fallback?: HeldToken };

export const DROPPED: Outcome = { kind: "dropped" };

/** One request, and those who wait for it. */
export class Flight {
  /** From here on it is too late for those who want a fresh token. */
  started = false;
  /** Nobody may join any more: its answer will be dropped. */
  closed = false;
  /** Somebody wants a fresh token: what another process has stored meanwhile does not do. */
  fresh = false;
  minValidityMs: number | undefined;
  /** The manager's generation when it started. */
  generation = -1;
  waiters = 0;
  settle: (outcome: Outcome) => void = () => undefined;
  readonly outcome = new Promise<Outcome>((resolve) => {
    this.settle = resolve;
  });
  readonly controller = new AbortController();
}

export interface Boarding {
  readonly fresh: boolean;
  readonly minValidityMs?: number | undefined;
}

export class Lanes {
  readonly #fly: (flight: Flight) => Promise<Outcome>;
  readonly #isStoppable: boolean;
  #running: Flight | undefined;
  #queued: Flight | undefined;

  /** @param isStoppable whether a request may be stopped once it has started. */
  constructor(fly: (flight: Flight) => Promise<Outcome>, isStoppable: boolean) {
    this.#fly = fly;
    this.#isStoppable = isStoppable;
  }

  get isIdle(): boolean {
    return this.#running === undefined;
  }

  /** A place in a request: the running one, or, where that one is too old, the next. Every place is given back with `leave`. */
  board({ fresh, minValidityMs }: Boarding): Flight {
    const running = this.#running;
    const canJoin = running !== undefined && !running.closed && !(fresh && running.started);
    const flight = canJoin ? running : running === undefined ? this.#take(new Flight()) : (this.#queued ??= new Flight());
    flight.waiters++;
    flight.fresh ||= fresh;
    if (minValidityMs !== undefined) flight.minValidityMs = Math.max(flight.minValidityMs ?? 0, minValidityMs);
    return flight;
  }

  /** A request that nobody leaves, and nobody waits for. Does nothing where one runs. */
  inBackground(): void {
    if (this.#running === undefined) this.board({ fresh: false });
  }

  /** The last one to leave stops the request, unless it is one that must not be stopped once it has started. */
  leave(flight: Flight): void {
    if (--flight.waiters > 0) return;
    if (flight === this.#queued) this.#queued = undefined;
    else if (this.#isStoppable || !flight.started) flight.closed = true;
    // A grant under way goes on; the waits between its attempts end.
    flight.controller.abort();
  }

  /** The answer that is on its way does not count any more. */
  close(): void {
    if (this.#running?.started === true) this.#running.closed = true;
  }

  /** Everybody who waits gets this error now. */
  failAll(error: unknown): void {
    for (const flight of [this.#running, this.#queued]) {
      if (flight === undefined) continue;
      flight.closed = true;
      flight.settle({ kind: "failed", error });
      flight.controller.abort();
    }
    this.#queued = undefined;
  }

  #take(flight: Flight): Flight {
    this.#running = flight;
    void this.#run(flight);
    return flight;
  }

  async #run(flight: Flight): Promise<void> {
    // Callers of the same turn join, and may leave again, before anything is sent.
    await Promise.resolve();
    const outcome = flight.closed ? DROPPED : await this.#fly(flight);
    const queued = this.#queued;
    this.#running = undefined;
    this.#queued = undefined;
    if (queued !== undefined) this.#take(queued);
    flight.settle(flight.closed ? DROPPED : outcome);
  }
}
