/**
 * Asks for a session's token until its user has authorized it.
 */
import { isKinnectError, TimeoutError } from "../../errors/index.js";
import { check, requireKnown, requireMs } from "../../http/validate.js";
import { delay } from "../../http/transport/deadline.js";
import type { TokenOptions } from "../../tokens/source.js";
import type { Token } from "../../tokens/token.js";

/** Options of `session.waitUntilConnected()`. */
export interface WaitOptions {
  /** How long to wait in total, in milliseconds. At least one attempt is made, even with 0. */
  readonly timeoutMs: number;
  /** Ends the wait with a `CancelledError`. */
  readonly signal?: AbortSignal | undefined;
  /** Called before each attempt with its number, starting at 1. */
  readonly onAttempt?: ((attempt: number) => void) | undefined;
}

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 5000;
/** The first attempt always gets this long, so that a shorter deadline still means one attempt. */
const FIRST_ATTEMPT_MS = 1000;

/** @param mayBeConfirmed whether an unconfirmed session may still be confirmed */
export async function waitUntilConnected(
  token: (options: TokenOptions) => Promise<Token>,
  options: WaitOptions,
  mayBeConfirmed: () => boolean,
): Promise<Token> {
  const { timeoutMs, signal, onAttempt } = options;
  requireKnown(options, ["timeoutMs", "signal", "onAttempt"]);
  check(onAttempt === undefined || typeof onAttempt === "function", "onAttempt", "be a function");
  const end = performance.now() + requireMs("timeoutMs", timeoutMs);
  for (let attempt = 1, minimumMs = FIRST_ATTEMPT_MS; ; attempt++, minimumMs = 1) {
    onAttempt?.(attempt);
    try {
      return await token({ signal, timeoutMs: Math.max(end - performance.now(), minimumMs) });
    } catch (cause) {
      const isUnconfirmed = isKinnectError(cause, "reconnect_required") && cause.reason === "unconfirmed";
      if (isUnconfirmed ? !mayBeConfirmed() : !mayStillConnect(cause)) throw cause;
      const waitMs = waitAfter(attempt, cause);
      const leftMs = end - performance.now();
      await delay(Math.min(waitMs, leftMs), signal);
      if (waitMs >= leftMs) {
        const missing = isUnconfirmed ? "confirmed" : "connected";
        const remedy = isUnconfirmed ? "Has your callback called confirm()?" : "Has its user authorized it?";
        throw new TimeoutError(`The session was not ${missing} within ${timeoutMs} ms. ${remedy}`, { cause });
      }
    }
  }
}

/**
 * While we wait, a session that Kinde calls invalid may simply not be authorized yet; how Kinde says so is not documented. The errors for
 * a revoked or expired session are made without asking Kinde, so they have no status.
 */
function mayStillConnect(error: unknown): boolean {
  return isKinnectError(error) && (error.kind === "transient" || (error.kind !== "misconfigured" && error.status === 400));
}

function waitAfter(attempt: number, error: unknown): number {
  const requestedMs = isKinnectError(error, "rate_limited") ? (error.retryAfterMs ?? 0) : 0;
  return Math.max(requestedMs, Math.min(FIRST_WAIT_MS * 1.5 ** (attempt - 1), LONGEST_WAIT_MS));
}
