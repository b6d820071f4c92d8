/**
 * Asking for a session's token until its user has authorised it.
 */
import { isKinnectError, TimeoutError } from "../../errors/index.js";
import { requireMs } from "../../http/validate.js";
import { delay } from "../../http/transport/deadline.js";
import type { TokenOptions } from "../../tokens/engine/token-manager.js";
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
/** The first attempt gets this long at least: a shorter deadline would mean no attempt at all. */
const FIRST_ATTEMPT_MS = 1000;

export async function waitUntilConnected(
  token: (options: TokenOptions) => Promise<Token>,
  { timeoutMs, signal, onAttempt }: WaitOptions,
): Promise<Token> {
  const end = performance.now() + requireMs("timeoutMs", timeoutMs);
  for (let attempt = 1, shortestMs = FIRST_ATTEMPT_MS; ; attempt++, shortestMs = 1) {
    onAttempt?.(attempt);
    try {
      return await token({ signal, timeoutMs: Math.max(end - performance.now(), shortestMs) });
    } catch (cause) {
      if (!mayComeYet(cause)) throw cause;
      const waitMs = waitAfter(attempt, cause);
      const leftMs = end - performance.now();
      await delay(Math.min(waitMs, leftMs), signal);
      if (waitMs >= leftMs) {
        throw new TimeoutError(`The session was not connected within ${timeoutMs} ms. Has its user authorised it?`, { cause });
      }
    }
  }
}

/**
 * Inside an explicit wait, a session that Kinde calls invalid (how, is not documented) may just not be authorised yet. What
 * was revoked here or has expired is told without asking Kinde, and has no status.
 */
function mayComeYet(error: unknown): boolean {
  return isKinnectError(error) && (error.kind === "transient" || (error.kind !== "misconfigured" && error.status === 400));
}

function waitAfter(attempt: number, error: unknown): number {
  const asked = isKinnectError(error, "rate_limited") ? (error.retryAfterMs ?? 0) : 0;
  return Math.max(asked, Math.min(FIRST_WAIT_MS * 1.5 ** (attempt - 1), LONGEST_WAIT_MS));
}
