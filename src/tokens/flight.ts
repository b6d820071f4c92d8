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
export interface Flight {
  /** From here on it is too late for those who want a fresh token. */
  hasStarted: boolean;
  /** Nobody may join any more: its answer will be dropped. */
  isClosed: boolean;
  /** Somebody wants a fresh token: what another process has stored meanwhile does not do. */
  isFresh: boolean;
  /** The most that any of its callers asked for. */
  minValidityMs: number | undefined;
  waiters: number;
  /** The manager's generation when it started. */
  generation: number;
  readonly controller: AbortController;
  readonly outcome: Promise<Outcome>;
  settle(outcome: Outcome): void;
}

export interface Lanes {
  /** A place in a request: the running one, or, where that one is too old, the next. Who does not wait to its end must `leave`. */
  board(isFresh: boolean, minValidityMs?: number): Flight;
  /** A request that nobody waits for, and nobody leaves. Does nothing where one runs. */
  inBackground(): void;
  /** The last one to leave stops the request, unless it is a grant that has started. */
  leave(flight: Flight): void;
  /** The answer that is on its way does not count any more. */
  close(): void;
  /** Everybody who waits gets this error now. */
  failAll(error: unknown): void;
  isIdle(): boolean;
}

/** @param isStoppable whether a request may be stopped once it has started. */
export function createLanes(fly: (flight: Flight) => Promise<Outcome>, isStoppable: boolean): Lanes {
  let running: Flight | undefined;
  let queued: Flight | undefined;

  const run = async (flight: Flight): Promise<void> => {
    running = flight;
    // Callers of the same turn join, and may leave again, before anything is sent.
    await undefined;
    const outcome = flight.isClosed ? DROPPED : await fly(flight);
    const next = queued;
    running = queued = undefined;
    if (next !== undefined) void run(next);
    flight.settle(flight.isClosed ? DROPPED : outcome);
  };
  const board = (isFresh: boolean, minValidityMs?: number): Flight => {
    let flight = running;
    if (flight === undefined) void run((flight = createFlight()));
    else if (flight.isClosed || (isFresh && flight.hasStarted)) flight = queued ??= createFlight();
    flight.waiters++;
    flight.isFresh ||= isFresh;
    if (minValidityMs !== undefined) flight.minValidityMs = Math.max(flight.minValidityMs ?? 0, minValidityMs);
    return flight;
  };
  return {
    board,
    inBackground: () => {
      if (running === undefined) board(false);
    },
    leave: (flight) => {
      if (--flight.waiters > 0) return;
      if (flight === queued) queued = undefined;
      flight.isClosed ||= isStoppable || !flight.hasStarted;
      // A grant under way goes on; the waits between its attempts end.
      flight.controller.abort();
    },
    close: () => {
      if (running?.hasStarted) running.isClosed = true;
    },
    failAll: (error) => {
      for (const flight of [running, queued]) {
        if (flight === undefined) continue;
        flight.isClosed = true;
        flight.settle({ kind: "failed", error });
        flight.controller.abort();
      }
      queued = undefined;
    },
    isIdle: () => running === undefined,
  };
}

function createFlight(): Flight {
  let settle: Flight["settle"] = () => undefined;
  const outcome = new Promise<Outcome>((resolve) => {
    settle = resolve;
  });
  const start = { hasStarted: false, isClosed: false, isFresh: false, minValidityMs: undefined, waiters: 0, generation: -1 };
  return { ...start, controller: new AbortController(), outcome, settle };
}
