/**
 * The record of one token: its fields, its form in the store, and the ways it changes.
 */
import { ConfigurationError } from "../../errors/index.js";
import { fieldsOf, parseJson } from "../../http/json.js";
import { isHeaderSafe } from "../../http/validate.js";

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

const FORMAT = 3;
/** Longer than any session or refresh token in use stays without a renewal. */
const RECORD_TTL_MS = 30 * 24 * 3_600_000;
/** What the engine's caller wants to remember is kept for longer, until the record is revoked: an owner's list has its sessions that long. */
const DETAILS_TTL_MS = 400 * 24 * 3_600_000;

/** Format and state come first, in every format: all versions of this code must know a revoked record. */
export function encodeRecord({ state, ...rest }: TokenRecord): string {
  return JSON.stringify({ format: FORMAT, state, ...rest });
}

/** How long the store keeps the record after a change. */
export function ttlMsOf({ details, state }: TokenRecord): number {
  return details === undefined || state === "revoked" ? RECORD_TTL_MS : DETAILS_TTL_MS;
}

export interface DecodedRecord {
  readonly record: TokenRecord;
  /** A newer version of this code wrote the value. It must not be overwritten, except by a revocation. */
  readonly isNewer: boolean;
}

/** A value in an older or foreign format counts as empty, so the source is asked. */
export function decodeRecord(value = ""): DecodedRecord {
  const record = parseJson(value);
  if (isTokenRecord(record)) return { record, isNewer: false };
  const { format, state } = fieldsOf(record);
  if (state === "revoked" || state === "revoking") return { record: { state }, isNewer: false };
  return { record: state === "unconfirmed" ? { state } : EMPTY_RECORD, isNewer: Number(format) > FORMAT };
}

export function newerFormatError(): ConfigurationError {
  return new ConfigurationError("A newer version of kinnect wrote what the token store holds. Update this process.");
}

/** Only this code writes the format, so its number vouches for the fields. The token is still checked, because it goes into a header. */
function isTokenRecord(value: unknown): value is TokenRecord {
  const { format, token } = fieldsOf(value);
  return format === FORMAT && (token === undefined || isHeaderSafe(fieldsOf(token).value));
}

/** When the token stops working that the record holds, or held until it was revoked. In epoch milliseconds. */
export function tokenEnd({ token, tokenEndsAt }: TokenRecord): number | undefined {
  return token?.expiresAt ?? tokenEndsAt;
}

/** Whether a record's token is lost for good, or will be once the revocation is done. */
export function isRevoked({ state }: TokenRecord): boolean {
  return state === "revoking" || state === "revoked";
}

/** Whether it is `unconfirmed`, and too late to be confirmed. */
export function isOverdue({ state, confirmBy = Infinity, isLapsed }: TokenRecord, now: number): boolean {
  return state === "unconfirmed" && (isLapsed || now >= confirmBy);
}

/**
 * A change of a record. It returns the same object if nothing changes. It may be applied again, even to its own result, and then
 * changes nothing more.
 */
export type Change = (record: TokenRecord) => TokenRecord;

/**
 * What a change is if the store fails to take it:
 * - `eager`: it holds here at once, and until the store has something new.
 * - `durable`: the same, and it is tried again until the store has taken it. For a refresh token, which replaces one that is used up.
 * - `stored`: it doesn't hold. Here it holds once the store has taken it.
 */
export type ChangeMode = "eager" | "durable" | "stored";

/** Drops the token and starts a new generation. */
export function dropToken(): Change {
  const generation = crypto.randomUUID();
  return (record) => ({ ...record, generation, token: undefined });
}

/** Drops the token and the refresh token. */
export function dropAll(): Change {
  const drop = dropToken();
  const refreshGeneration = crypto.randomUUID();
  return (record) => ({ ...drop(record), refreshToken: undefined, isRefreshTokenRefused: undefined, refreshGeneration });
}

/** Drops the token, and sets a state in which none is handed out. A revoked record stays revoked. */
export function markRevoked(state: "revoking" | "revoked" = "revoked"): Change {
  const drop = dropToken();
  return (record) => {
    if (record.state === "revoked") return record;
    const stateBefore = state === "revoked" ? undefined : (record.stateBefore ?? record.state);
    return { ...drop(record), state, stateBefore, tokenEndsAt: tokenEnd(record) };
  };
}

/** Undoes `revoking`. The token stays dropped. */
export function withdrawRevocation(): Change {
  return (record) => {
    if (record.state !== "revoking") return record;
    return { ...record, state: record.stateBefore ?? "unknown", stateBefore: undefined };
  };
}

/** Forgets whatever was known: the first token is awaited. With `confirmBy` it isn't handed out before the record is confirmed. */
export function markPending(details?: TokenRecord["details"], confirmBy?: number): Change {
  const state = confirmBy === undefined ? "pending" : "unconfirmed";
  const pending: TokenRecord = { state, generation: crypto.randomUUID(), details, confirmBy };
  return () => pending;
}

/** Lets the token of an unconfirmed record be handed out. */
export function markConfirmed(): Change {
  return (record) => (record.state === "unconfirmed" && !record.isLapsed ? { ...record, state: "issued", confirmBy: undefined } : record);
}

/** Drops the token of an unconfirmed record that is overdue, so that nobody confirms it anymore. */
export function markLapsed(now: number): Change {
  const drop = dropToken();
  return (record) => (isOverdue(record, now) && !record.isLapsed ? { ...drop(record), isLapsed: true } : record);
}

/** Replaces the token with this value, if it is still the current one. */
export function replaceToken(value: string, token?: HeldToken): Change {
  return (record) => (record.token?.value === value ? { ...record, token } : record);
}

/** Stores the refresh token that replaces the one of `base`, unless that was replaced or dropped meanwhile. */
export function replaceRefreshToken(base: TokenRecord, refreshToken: string): Change {
  return (record) => (hasSameRefreshToken(record, base) ? { ...record, refreshToken, isRefreshTokenRefused: undefined } : record);
}

/** Marks the refresh token of `base` as refused, if it is still the current one. */
export function refuseRefreshToken(base: TokenRecord): Change {
  return (record) => (hasSameRefreshToken(record, base) ? { ...record, isRefreshTokenRefused: true } : record);
}

function hasSameRefreshToken(record: TokenRecord, base: TokenRecord): boolean {
  return record.refreshToken === base.refreshToken && record.refreshGeneration === base.refreshGeneration;
}
