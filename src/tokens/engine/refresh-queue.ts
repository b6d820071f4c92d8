/**
 * Who waits for what: at most one request runs for a key, and at most one is queued behind it.
 */
import type { TokenOptions } from "../source.js";

/** What a caller waits for. Every caller has a wish of its own. */
export interface Wish extends TokenOptions {
  /** The caller has left: nobody has to ask for its sake. */
  isGone?: boolean;
}

/** One request, and those who wait for it. */
export interface Flight {
  /** From here on it is too late for those who want a fresh token. */
  hasStarted?: boolean;
  readonly wishes: Wish[];
  /** Aborted when nobody waits any more. A grant that was sent goes on; the waits between its attempts end. */
  readonly controller: AbortController;
  /** The error that it ended with, if there was one. */
  readonly outcome: Promise<unknown>;
}

export interface Flights {
  /** Takes part in a request: the running one, or, where that one is too old, the next. Resolves to its error, or to nothing. */
  board(wish: Wish): Promise<unknown>;
  /** Stops the requests of those who have left. */
  stop(hasLeft: (wish: Wish) => boolean | undefined): void;
  isIdle(): boolean;
}

/** @param fly resolves to the error, and never rejects. */
export function createFlights(fly: (flight: Flight) => Promise<unknown>): Flights {
  /** The running one, and whatever waits for its end. */
  const flights: Flight[] = [];

  const createFlight = (): Flight => {
    const before = flights.at(-1)?.outcome;
    const run = async (): Promise<unknown> => {
      // Callers of the same turn join, and may leave again, before anything is sent.
      await before;
      const error = await fly(flight);
      flights.shift();
      return error;
    };
    const flight: Flight = { wishes: [], controller: new AbortController(), outcome: run() };
    flights.push(flight);
    return flight;
  };
  return {
    board: (wish) => {
      const isOpen = ({ controller, hasStarted }: Flight): boolean => !controller.signal.aborted && !(wish.fresh && hasStarted);
      const flight = flights.find(isOpen) ?? createFlight();
      flight.wishes.push(wish);
      return flight.outcome;
    },
    stop: (hasLeft) => {
      for (const { wishes, controller } of flights) if (wishes.every(hasLeft)) controller.abort();
    },
    isIdle: () => flights.length === 0,
  };
}
