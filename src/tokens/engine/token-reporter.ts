/**
 * Reports how each call for a token ends, and what happens on the way, to `onEvent`. Exists only if there is a listener.
 */
import { isKinnectError } from "../../errors/index.js";
import type { LateAnswerDroppedEvent, LeaseLostEvent, LeaseWaitedEvent, OnEvent, TokenOutcome, TokenSubject } from "../../events.js";
import type { Token } from "../token.js";

/** Notes how a call has got its token. Without a note it was a hit. */
export type NoteOutcome = ((outcome: TokenOutcome) => void) | undefined;

type RefreshEvent = LeaseWaitedEvent | LeaseLostEvent | LateAnswerDroppedEvent;
/** An event without its subject, which the reporter knows. */
export type RefreshEventFields = RefreshEvent extends infer E ? (E extends RefreshEvent ? Omit<E, keyof TokenSubject> : never) : never;

export class TokenReporter {
  readonly #onEvent: NonNullable<OnEvent>;
  readonly #now: () => number;
  readonly #describe: () => Promise<TokenSubject>;
  #subject: TokenSubject | undefined;

  constructor(onEvent: NonNullable<OnEvent>, now: () => number, describe: () => Promise<TokenSubject>) {
    this.#onEvent = onEvent;
    this.#now = now;
    this.#describe = describe;
  }

  /** Runs a call for a token, and reports its outcome. */
  async observe(call: (note: NoteOutcome) => Promise<Token>): Promise<Token> {
    const subject = (this.#subject ??= await this.#describe());
    const startedAt = performance.now();
    const outcome: { type: TokenOutcome } = { type: "hit" };
    try {
      const token = await call((type) => (outcome.type = type));
      const remainingLifetimeMs = token.expiresAt && token.expiresAt.getTime() - this.#now();
      this.#onEvent({ ...subject, ...outcome, durationMs: performance.now() - startedAt, remainingLifetimeMs });
      return token;
    } catch (error) {
      if (outcome.type !== "negative_hit") outcome.type = failureOf(error);
      const code = isKinnectError(error) ? error.code : undefined;
      this.#onEvent({ ...subject, ...outcome, durationMs: performance.now() - startedAt, code });
      throw error;
    }
  }

  report(event: RefreshEventFields): void {
    if (this.#subject !== undefined) this.#onEvent({ ...this.#subject, ...event });
  }
}

function failureOf(error: unknown): TokenOutcome {
  if (isKinnectError(error, "cancelled")) return "cancelled";
  if (isKinnectError(error, "reconnect_required")) return "reconnect_required";
  return isThrottled(error) ? "throttled" : "failed";
}

/** Whether a request wasn't sent, because the API had asked for a pause. */
export function isThrottled(error: unknown): boolean {
  return isKinnectError(error, "rate_limited") && error.status === undefined;
}
