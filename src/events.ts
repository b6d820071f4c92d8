/**
 * The events that a client reports to `onEvent`. They hold no token, no credential and no query, and a session's ID only as a digest.
 */

/**
 * How one call for a token ended. Each call has exactly one outcome.
 *
 * It got a token:
 * - `hit`: the one at hand; nothing was sent.
 * - `joined`: from a request that another caller had started.
 * - `minted`: the first one, from its own request.
 * - `renewed`: another one than before, from its own request.
 * - `confirmed`: the one at hand, which its own request brought again.
 * - `served_while_failing`: the one at hand, because its request failed.
 * - `served_without_store`: while the store couldn't be used.
 *
 * It got none:
 * - `reconnect_required`: the user has to authorize the app, or do so again.
 * - `negative_hit`: the same, remembered from a moment ago; nothing was sent.
 * - `throttled`: the API had asked for a pause; nothing was sent.
 * - `cancelled`: its signal was aborted.
 * - `failed`: any other error.
 */
export type TokenOutcome =
  | "hit"
  | "joined"
  | "minted"
  | "renewed"
  | "confirmed"
  | "served_while_failing"
  | "served_without_store"
  | "reconnect_required"
  | "negative_hit"
  | "throttled"
  | "failed"
  | "cancelled";

/** Which token an event is about. */
export interface TokenSubject {
  /** A client's own (`management`, `knetik`), one for an API of your own (`m2m`), or a session's. */
  readonly token: "management" | "m2m" | "knetik" | "session";
  /** For a session: the first 16 characters of the SHA-256 of its ID, in base64url. */
  readonly sessionIdHash?: string | undefined;
}

/** A call for a token has ended. */
export interface TokenEvent extends TokenSubject {
  readonly type: TokenOutcome;
  /** How long the call took, in milliseconds. */
  readonly durationMs: number;
  /** How much longer the token lives, in milliseconds. Absent without a token, and if its expiry is unknown. */
  readonly remainingLifetimeMs?: number | undefined;
  /** The `code` of the error, if the call rejected. */
  readonly code?: string | undefined;
}

/** A request to an API was answered, or failed. Each attempt is an event of its own; requests of a session's `fetcher` are none. */
export interface RequestEvent {
  readonly type: "request";
  /** The operationId. Calls of a raw client without a descriptor have method and path template. */
  readonly operation: string;
  readonly method: string;
  readonly origin: string;
  /** The path as a template, such as `/api/v1/users/{user_id}`. */
  readonly path: string;
  /** The HTTP status, if a complete response arrived. */
  readonly status?: number | undefined;
  /** The `code` of the error, if none arrived: `network_error`, `timeout` or `cancelled`. */
  readonly code?: string | undefined;
  /** 1 for the first attempt of a call, 2 for the next one, and so on. */
  readonly attempt: number;
  /** How long the attempt took, including the response's body, in milliseconds. */
  readonly durationMs: number;
}

/** Another process held the lease of a token's record, and this one waited for it. */
export interface LeaseWaitedEvent extends TokenSubject {
  readonly type: "lease_waited";
  /** How long it waited, in milliseconds. */
  readonly durationMs: number;
}

/** The lease ended, or went to another process, while this one still worked under it. */
export interface LeaseLostEvent extends TokenSubject {
  readonly type: "lease_lost";
}

/** The store failed so often in a row that it's left alone for a while. */
export interface StoreUnavailableEvent {
  readonly type: "store_unavailable";
  /** The store's method that failed last. */
  readonly operation: string;
  /** The store client's own error code, such as `ECONNREFUSED`, or `timeout`. */
  readonly code?: string | undefined;
}

/** The store works again. */
export interface StoreRecoveredEvent {
  readonly type: "store_recovered";
  /** How long it was unavailable, in milliseconds. */
  readonly durationMs: number;
}

/** The store hasn't taken a session's revocation yet (`tombstone_pending`), or has taken it after all (`tombstone_written`). */
export interface TombstoneEvent {
  readonly type: "tombstone_pending" | "tombstone_written";
  readonly sessionIdHash: string;
  /** How many revocations the store still has to take. */
  readonly pending: number;
}

/** An answer came after the token had been dropped or replaced, so it was dropped too. */
export interface LateAnswerDroppedEvent extends TokenSubject {
  readonly type: "late_answer_dropped";
}

/**
 * This machine's clock and a server's differ by more than 30 s. Reported once for each client, and again when the direction changes.
 */
export interface ClockSkewEvent {
  readonly type: "clock_skew";
  /** How far this machine's clock is ahead, in milliseconds; negative if it's behind. */
  readonly skewMs: number;
  /** The server's origin. */
  readonly origin: string;
}

/** An owner has more sessions than the index can list, so this one isn't in it. */
export interface IndexFullEvent {
  readonly type: "index_full";
  readonly sessionIdHash: string;
}

/** A webhook was answered by the `handler` of `kinnect/webhooks`. */
export interface WebhookDeliveryEvent {
  readonly type: "webhook";
  /**
   * - `handled`: its handler ran.
   * - `handled_before`: another delivery of the event was handled, so its handler didn't run.
   * - `ignored`: there is no handler for its type.
   * - `refused`: it wasn't genuine, or no webhook at all.
   * - `failed`: its handler threw.
   * - `unavailable`: its handler couldn't run.
   */
  readonly outcome: "handled" | "handled_before" | "ignored" | "refused" | "failed" | "unavailable";
  /** The status of the answer. */
  readonly status: number;
  /** The type of the event, if it was genuine. */
  readonly eventType?: string | undefined;
  /** Why it was refused: the `reason` of the `TokenRejectedError`. */
  readonly reason?: string | undefined;
  /** The `code` of the error, if it failed with one of kinnect's. */
  readonly code?: string | undefined;
  /** How long the answer took, in milliseconds. */
  readonly durationMs: number;
}

/** A webhook's event was handled, and the store hasn't taken its record. Another process may handle the event again. */
export interface WebhookUnrecordedEvent {
  readonly type: "webhook_unrecorded";
  readonly eventType?: string | undefined;
  /** The `code` of the store's error. */
  readonly code?: string | undefined;
}

/** What a client reports to `onEvent`. */
export type KinnectEvent =
  | TokenEvent
  | RequestEvent
  | LeaseWaitedEvent
  | LeaseLostEvent
  | StoreUnavailableEvent
  | StoreRecoveredEvent
  | TombstoneEvent
  | LateAnswerDroppedEvent
  | ClockSkewEvent
  | IndexFullEvent
  | WebhookDeliveryEvent
  | WebhookUnrecordedEvent;

/** Reports an event. It's `undefined` if nobody listens, so call it as `onEvent?.({ … })`, which then makes no object. */
export type OnEvent = ((event: KinnectEvent) => void) | undefined;

/** Makes a listener harmless: neither what it throws nor what its promise rejects with gets out. */
export function safeListener(listener: ((event: KinnectEvent) => unknown) | undefined): OnEvent {
  if (listener === undefined) return undefined;
  let skewDirection = 0;
  return function emit(event) {
    if (event.type === "clock_skew") {
      const direction = Math.sign(event.skewMs);
      if (direction === skewDirection) return;
      skewDirection = direction;
    }
    // An async function turns what it throws into a rejection.
    (async () => listener(event))().catch(() => undefined);
  };
}
