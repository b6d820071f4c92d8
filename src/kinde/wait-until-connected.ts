/**
 * Asking for a session's token until its user has authorised it.
 */
import { isKinnectError, TimeoutError } from "../errors/index.js";
import { delay } from "../http/delay.js";
import { throwIfAborted } from "../http/failure.js";
import { requireMs } from "../http/inputs.js";
import { LONGEST_TIMER_MS } from "../http/timeout.js";
import type { TokenOptions } from "../tokens/manager.js";
import type { Token } from "../tokens/token.js";

export interface WaitOptions {
  /** How long to wait, all in all, in milliseconds. At least one attempt is made. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
  /** Hears of each attempt before it is made; the first one is 1. */
  readonly onAttempt?: ((attempt: number) => void) | undefined;
}

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 5000;
/** The first attempt gets this long at least: a shorter deadline would mean no attempt at all. */
const FIRST_ATTEMPT_MS = 1000;

export async function waitUntilConnected(
  token: (options: TokenOptions) => Promise<Token>,
  { timeoutMs, signal, onAttempt }: WaitOptions,
): Promise<Token> {
  requireMs("timeoutMs", timeoutMs);
  throwIfAborted(signal);
  const end = new AbortController();
  const onAbort = (): void => end.abort(signal?.reason);
  signal?.addEventListener("abort", onAbort);
  let isOver = false;
  let isFirst = true;
  const onDeadline = (): void => {
    isOver = true;
    if (!isFirst) end.abort();
  };
  const timers = [
    setTimeout(onDeadline, Math.min(timeoutMs, LONGEST_TIMER_MS)),
    setTimeout(() => end.abort(), Math.min(Math.max(timeoutMs, FIRST_ATTEMPT_MS), LONGEST_TIMER_MS)),
  ];
  let last: unknown;
  try {
    for (let attempt = 1; ; attempt++) {
      onAttempt?.(attempt);
      try {
        return await token({ signal: end.signal });
      } catch (error) {
        if (!mayComeYet(error)) throw error;
        last = error;
      }
      isFirst = false;
      if (isOver) end.abort();
      await delay(waitAfter(attempt, last), end.signal);
    }
  } catch (error) {
    if (!end.signal.aborted || signal?.aborted === true) throw error;
    throw new TimeoutError(`The session was not connected within ${timeoutMs} ms. Has its user opened the URL and authorised the app?`, {
      cause: last,
    });
  } finally {
    timers.forEach(clearTimeout);
    signal?.removeEventListener("abort", onAbort);
  }
}

/** Inside an explicit wait, a session that Kinde calls invalid (how, is not documented) may just not be authorised yet. */
function mayComeYet(error: unknown): boolean {
  if (!isKinnectError(error)) return false;
  if (isKinnectError(error, "api_error")) return error.status === 400;
  if (isKinnectError(error, "reconnect_required")) return error.reason === "pending" || error.reason === "unknown";
  return error.kind === "transient";
}

function waitAfter(attempt: number, error: unknown): number {
  const asked = isKinnectError(error, "rate_limited") ? (error.retryAfterMs ?? 0) : 0;
  const wait = Math.min(FIRST_WAIT_MS * 1.5 ** (attempt - 1), LONGEST_WAIT_MS);
  return Math.max(asked, wait * (0.5 + Math.random() / 2));
}
