/**
 * What all parts of one run share: how late it is, and the log of requests.
 */
import { DAY_BEGINS } from "./virtual-time.js";
import type { Fault } from "./schedule.js";

/** Where a request went. */
export type Endpoint = "token endpoint" | "session token" | "user" | "provider";

/** One request, as the server saw it. Times count from the beginning of the run, in milliseconds. */
export interface LoggedRequest {
  readonly process: number;
  readonly endpoint: Endpoint;
  /** The session or user; at the provider the session whose token it carries; at the token endpoint nothing. */
  readonly resource: string;
  /** The token that it carries. */
  readonly bearer: string;
  readonly sentAt: number;
  /** When its sender had the whole response, or gave up; `Infinity` before. */
  endedAt: number;
  /** What went wrong. */
  readonly fault: Fault | "rate limit" | "unauthorized" | undefined;
  /** The sender has a usable response. */
  isUsable: boolean;
  /** A 429: it asked its sender to come back at this moment. */
  readonly comeBackAt: number | undefined;
}

/** How long the run has lasted, in milliseconds. */
export function elapsedMs(): number {
  return Date.now() - DAY_BEGINS;
}

export async function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
