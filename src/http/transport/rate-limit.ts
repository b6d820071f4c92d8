/**
 * The pause after a 429, shared by all requests of one credential to one origin. At its end one request, the probe, goes first.
 *
 *              429            its end        any other answer or failure
 *   no pause -------> paused ---------> probing ------------------> no pause
 *                       ^                  |
 *                       +------ 429 -------+
 *
 * Callers wait on timers of their own, never for each other: on Workers, what another request does may never settle.
 */
import { type ErrorDetails, RateLimitError } from "../../errors/index.js";
import { operationError } from "../operation-error.js";
import type { HttpConfig } from "../options.js";
import type { HttpRequest, HttpResponse } from "../request.js";
import type { Failure } from "./attempt.js";
import { delayUnlessUrgent } from "./deadline.js";
import { retryAfterMs } from "./retry-after.js";

const LONGEST_PAUSE_MS = 60_000;
/** How long a probe may take. After that another one goes. */
const PROBE_MS = 5000;
/** The callers who waited for a probe are spread over this time. */
const SPREAD_MS = 2000;

/** All times are on the clock of `performance.now()`. */
interface Pause {
  /** When the next probe may go: at the end of the pause, or of the current probe's time. */
  probeAt: number;
  /** When the API accepts requests again, by its own word. */
  readonly readyAt: number;
  /** The requests that try the API: one, and another each time that those before take too long. The answer to any of them counts. */
  readonly probes: Set<HttpRequest>;
}

type Outcome = HttpResponse | Failure;

export interface RateLimit {
  /** Whether there is a pause for any request: if not, `admit` needn't be called. */
  isPaused(): boolean;
  /** Waits for the request's turn. If that takes too long, it resolves at once to the wait in milliseconds. */
  admit(request: HttpRequest): Promise<number | undefined>;
  /**
   * Notes how a request has ended: without an outcome, its token couldn't be had. After a 429 whose headers don't name a time, the pause is `backoffMs`.
   */
  settle(request: HttpRequest, outcome: Outcome | undefined, backoffMs: number): void;
}

/** Urgent requests don't wait. Their 429s pause the others. */
export function createRateLimit({ maxRetryWaitMs }: HttpConfig): RateLimit {
  /** By `keyOf`. Usually empty. */
  const pauses = new Map<string, Pause>();

  async function admit(request: HttpRequest): Promise<number | undefined> {
    const { heartbeat } = request;
    const startedAt = performance.now();
    let mustSpread = false;
    while (!request.urgency?.()) {
      const pause = pauses.get(keyOf(request));
      const now = performance.now();
      let waitMs = SPREAD_MS * (1 - Math.random());
      if (pause === undefined) {
        if (!mustSpread) return undefined;
        mustSpread = false;
      } else {
        // Timers may fire up to a millisecond early.
        const leftMs = Math.floor(pause.probeAt - now);
        if (leftMs <= 0) {
          pause.probes.add(request);
          pause.probeAt = now + PROBE_MS;
          return undefined;
        }
        mustSpread = pause.probes.size === 0;
        // How long it may still wait: for the end of a pause, or for the answer of a probe, which takes an unknown time.
        const spareMs = startedAt + maxRetryWaitMs * (mustSpread ? 1 : 2) - now;
        if (spareMs < (mustSpread ? leftMs : 1)) return Math.ceil(Math.max(pause.readyAt - now, leftMs));
        waitMs = mustSpread ? leftMs : Math.min(leftMs, spareMs, waitMs);
      }
      heartbeat?.(waitMs);
      await delayUnlessUrgent(waitMs, request);
    }
    return undefined;
  }

  function settle(request: HttpRequest, outcome: Outcome | undefined, backoffMs: number): void {
    if (pauses.size === 0 && outcome?.status !== 429) return;
    const now = performance.now();
    const key = keyOf(request);
    const pause = pauses.get(key);
    if (outcome?.status === 429) {
      const requestedMs = retryAfterMs(outcome) ?? backoffMs;
      const endsAt = now + Math.min(requestedMs, LONGEST_PAUSE_MS);
      const isLonger = pause?.probes.size === 0 && pause.probeAt > endsAt;
      pauses.set(key, { probeAt: isLonger ? pause.probeAt : endsAt, readyAt: now + requestedMs, probes: new Set() });
    } else if (pause?.probes.delete(request)) {
      if (outcome === undefined || (outcome.status === undefined && outcome.error.code === "cancelled")) {
        // Its caller has left, or it wasn't sent: that says nothing about the API.
        if (pause.probes.size === 0) pause.probeAt = now;
      } else {
        pauses.delete(key);
      }
    }
  }

  return { isPaused: () => pauses.size > 0, admit, settle };
}

/** Requests without the credential have pauses of their own. */
function keyOf({ url, operation }: HttpRequest): string {
  return `${new URL(url).origin} ${operation.public}`;
}

/** The error of a request that isn't sent because of a pause. */
export function pausedError(operation: HttpRequest["operation"], waitMs: number): RateLimitError {
  const details: ErrorDetails & { readonly retryAfterMs: number } = { retryAfterMs: waitMs };
  const problem = `was not sent: the API has asked for a pause (429). Try again in ${Math.ceil(waitMs / 1000)} s.`;
  return operationError(RateLimitError, operation, problem, details);
}
