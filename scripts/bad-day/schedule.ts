/**
 * The bad day as data: what goes wrong, and when.
 */

export const SECOND_MS = 1000;
export const MINUTE_MS = 60_000;

/**
 * What can happen to a request to Kinde:
 * - `throttled`: 429, and `RateLimit-Reset` says when the phase ends.
 * - `server_error`: a 5xx.
 * - `stall`: the answer takes 37 s.
 * - `reset`: the connection breaks before a response.
 * - `half_body`: it breaks in the middle of the body.
 * - `html`: a gateway's page, with status 200.
 * - `refused`: the connection never opens.
 * - `clock_ahead`: the server's clock is an hour ahead: its `Date` header and the moments in its answers.
 * - `date_header_ahead`: the `Date` header alone is an hour ahead.
 */
export type Fault =
  "throttled" | "server_error" | "stall" | "reset" | "half_body" | "html" | "refused" | "clock_ahead" | "date_header_ahead";

/** Faults that leave the answer usable. */
export const HARMLESS: readonly Fault[] = ["clock_ahead", "date_header_ahead"];

export interface Phase {
  readonly title: string;
  /** From the beginning of the run. */
  readonly startMs: number;
  readonly endMs: number;
  /** One of them is drawn for each request that fails. */
  readonly faults: readonly Fault[];
  /** Which part of the requests fails. */
  readonly share: number;
}

/** Phases in seconds; between them Kinde works. */
const PHASES: readonly Phase[] = [
  phase("429 for 8 s", 60, 68, ["throttled"]),
  phase("429 for 8 s, again", 74, 82, ["throttled"]),
  phase("429 for 25 s", 90, 115, ["throttled"]),
  phase("5xx for a minute", 130, 190, ["server_error"]),
  phase("one in three stalls", 200, 260, ["stall"], 0.33),
  phase("half are reset", 280, 320, ["reset"], 0.5),
  phase("half of the bodies break off", 330, 370, ["half_body"], 0.5),
  phase("half are HTML", 380, 420, ["html"], 0.5),
  phase("all is HTML", 420, 440, ["html"]),
  phase("Kinde's clock an hour ahead", 450, 470, ["clock_ahead"]),
  phase("Date header an hour ahead", 480, 500, ["date_header_ahead"]),
  phase("a bit of everything", 510, 560, ["server_error", "stall", "reset", "half_body", "html"], 0.3),
  phase("Kinde is down", 570, 655, ["refused"]),
];

/** Both ends of the bad ten minutes, and of the run: a calm minute before, two after. */
export const BAD_FROM_MS = MINUTE_MS;
export const BAD_UNTIL_MS = 11 * MINUTE_MS;
export const RUN_MS = 13 * MINUTE_MS;

/** The store is gone for two minutes: at first its client queues commands, then it refuses them. */
export const STORE_HANGS_FROM_MS = 240 * SECOND_MS;
export const STORE_REFUSES_FROM_MS = 300 * SECOND_MS;
export const STORE_BACK_AT_MS = 360 * SECOND_MS;

export const STALL_MS = 37 * SECOND_MS;
export const CLOCK_ERROR_MS = 60 * MINUTE_MS;

export function phaseAt(ms: number): Phase | undefined {
  return PHASES.find(({ startMs, endMs }) => ms >= startMs && ms < endMs);
}

export function phases(): readonly Phase[] {
  return PHASES;
}

export type StoreState = "up" | "hangs" | "refuses";

export function storeStateAt(ms: number): StoreState {
  if (ms < STORE_HANGS_FROM_MS || ms >= STORE_BACK_AT_MS) return "up";
  return ms < STORE_REFUSES_FROM_MS ? "hangs" : "refuses";
}

function phase(title: string, startS: number, endS: number, faults: readonly Fault[], share = 1): Phase {
  return { title, startMs: startS * SECOND_MS, endMs: endS * SECOND_MS, faults, share };
}
