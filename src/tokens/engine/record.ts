/**
 * The record of one token: what is known of the token and of its source.
 */

/** A token as it was received and last confirmed. All times are epoch milliseconds. */
export interface HeldToken {
  readonly value: string;
  /** Absent if unknown. */
  readonly expiresAt?: number | undefined;
  /** Its lifetime when it was first seen; 0 if its end is unknown. */
  readonly lifetimeMs: number;
  /** When this value was first received. */
  readonly issuedAt: number;
  /** When its source last issued or repeated it; or when it last failed transiently, which extends the token by one cache period. */
  readonly confirmedAt: number;
  /** Until then the token is handed out to every caller, because asking again would bring nothing better. */
  readonly cooldownUntil: number;
  /** The last refresh failed. */
  readonly isFailing?: true | undefined;
}

/**
 * What is known about the source of a token:
 * - `unknown`: nothing.
 * - `pending`: its first token is still awaited.
 * - `unconfirmed`: its first token is awaited or is there, and must not be handed out until the record is confirmed.
 * - `issued`: it has issued a token at least once.
 * - `revoking`: a revocation has begun. No token is handed out.
 * - `revoked`: for good.
 */
export type RecordState = "unknown" | "pending" | "unconfirmed" | "issued" | "revoking" | "revoked";

export interface TokenRecord {
  readonly state: RecordState;
  /** While it is `revoking`: the state from before, which comes back if the revocation is withdrawn. */
  readonly stateBefore?: RecordState | undefined;
  /** While it is `unconfirmed`: until when it may be confirmed, in epoch milliseconds. */
  readonly confirmBy?: number | undefined;
  /** It wasn't confirmed in time, and can't be anymore. Stays when it is revoked. */
  readonly isLapsed?: true | undefined;
  /** Changes whenever the token is invalidated, cleared or revoked. An answer to a request of an older generation is dropped. */
  readonly generation?: string;
  /** The same for refresh tokens, which only `clear()` drops. */
  readonly refreshGeneration?: string;
  readonly token?: HeldToken | undefined;
  /** When the token that a revocation has dropped stops working, in epoch milliseconds. */
  readonly tokenEndsAt?: number | undefined;
  readonly refreshToken?: string | undefined;
  /** The source refused the refresh token. It is kept, because its successor may still arrive. */
  readonly isRefreshTokenRefused?: true | undefined;
  /** What the caller of the engine wants to remember. The engine keeps it as it is. */
  readonly details?: Readonly<Record<string, unknown>> | undefined;
}

/** The record of a key that the store doesn't have. */
export const EMPTY_RECORD: TokenRecord = { state: "unknown" };

/** When the token stops working that the record holds, or held until it was revoked. In epoch milliseconds. */
export function tokenEnd({ token, tokenEndsAt }: TokenRecord): number | undefined {
  return token === undefined ? tokenEndsAt : token.expiresAt;
}

/** Whether a record's token is lost for good, or will be once the revocation is done. */
export function isRevoked({ state }: TokenRecord): boolean {
  return state === "revoking" || state === "revoked";
}

/** Whether it is `unconfirmed`, and too late to be confirmed. */
export function isOverdue({ state, confirmBy = Infinity, isLapsed }: TokenRecord, now: number): boolean {
  return state === "unconfirmed" && (isLapsed || now >= confirmBy);
}
