/**
 * Who waits for what: at most one request runs for a key, and at most one is queued behind it.
 */
import type { HeldToken, TokenRecord } from "./record.js";
import type { TokenOptions } from "./source.js";

/** How a request ended, for those who waited for it. */
export interface Outcome {
  /** What was known when it ended. Absent where its answer does not count: wait for the next request. */
  readonly asOf?: TokenRecord;
  /** Beside an error, the token that lives on. */
  readonly token?: HeldToken | undefined;
  readonly error?: unknown;
}

export const DROPPED: Outcome = {};

/** One request, and those who wait for it. */
export interface Flight {
  /** From here on it is too late for those who want a fresh token. */
  hasStarted?: boolean;
  /** Somebody wants a fresh token: what another process has stored meanwhile does not do. */
  fresh?: boolean;
  /** The most that any of its callers asked for. */
  minValidityMs?: number;
  waiters: number;
  /** Aborted when nobody waits any more. A grant that was sent goes on; the waits between its attempts end. */
  readonly controller: AbortController;
  readonly outcome: Promise<Outcome>;
}

export interface Lanes {
  /** A place in a request: the running one, or, where that one is too old, the next. Who does not wait to its end must `leave`. */
  board(options?: TokenOptions): Flight;
  /** Stops the request that runs. */
  stop(): void;
  isIdle(): boolean;
}

/** @param fly never rejects. */
export function createLanes(fly: (flight: Flight) => Promise<Outcome>): Lanes {
  let running: Flight | undefined;
  let queued: Flight | undefined;

  const createFlight = (before?: Promise<unknown>): Flight => {
    const run = async (): Promise<Outcome> => {
      // Callers of the same turn join, and may leave again, before anything is sent.
      await before;
      const outcome = flight.controller.signal.aborted ? DROPPED : await fly(flight);
      running = queued;
      queued = undefined;
      return outcome;
    };
    const flight: Flight = { waiters: 0, controller: new AbortController(), outcome: run() };
    return flight;
  };
  return {
    board: ({ fresh = false, minValidityMs } = {}) => {
      let flight = (running ??= createFlight());
      if (flight.controller.signal.aborted || (fresh && flight.hasStarted)) flight = queued ??= createFlight(flight.outcome);
      flight.waiters++;
      flight.fresh ||= fresh;
      if (minValidityMs !== undefined) flight.minValidityMs = Math.max(flight.minValidityMs ?? 0, minValidityMs);
      return flight;
    },
    stop: () => running?.controller.abort(),
    isIdle: () => running === undefined,
  };
}

/** The last one to leave stops the request. */
export function leave(flight: Flight): void {
  if (--flight.waiters === 0) flight.controller.abort();
}
