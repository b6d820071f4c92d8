/**
 * The record of one token: its key, its fields, its form in the store, and the ways it changes.
 */
import { fieldsOf, parseJson } from "../../http/json.js";
import { isHeaderSafe } from "../../http/validate.js";

/** A token as it was received and last confirmed. All times are epoch milliseconds. */
export interface HeldToken {
  readonly value: string;
  /** Absent if unknown. */
  readonly expiresAt?: number | undefined;
  /** Its lifetime when it was first seen; 0 if its end is unknown. */
  readonly lifetimeMs: number;
  /** When its source last issued or repeated it; or when it last failed transiently, which extends the token by one cache period. */
  readonly confirmedAt: number;
  /** Until then the token is handed out to every caller, because asking again would bring nothing better. */
  readonly cooldownUntil: number;
}

export interface TokenRecord {
  /** Changes whenever the token is invalidated, cleared or revoked. An answer to a request of an older generation is dropped. */
  readonly generation?: string;
  /** The same for refresh tokens, which only `clear()` drops. */
  readonly refreshGeneration?: string;
  readonly token?: HeldToken | undefined;
  readonly refreshToken?: string | undefined;
  /** `pending`: its first token is still awaited. `issued`: its source has issued a token at least once. `revoked`: for good. */
  readonly state?: "pending" | "issued" | "revoked";
}

/** The record of a key that the store doesn't have. */
export const EMPTY_RECORD: TokenRecord = {};

/**
 * The key of a record in the store. Different parts or secrets give different keys. Of the secrets a key holds only their SHA-256.
 */
export async function keyOf(parts: readonly unknown[], secrets: readonly string[]): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify(secrets)));
  return `kinnect:${JSON.stringify([...parts, new Uint8Array(digest).join()])}`;
}

const FORMAT = 2;

export function encodeRecord(record: TokenRecord): string {
  return JSON.stringify({ ...record, format: FORMAT });
}

/** A value in any other format counts as empty, so the source is asked. */
export function decodeRecord(value = ""): TokenRecord {
  const record = parseJson(value);
  return isTokenRecord(record) ? record : EMPTY_RECORD;
}

/** Only this code writes the format, so its number vouches for the fields. The token is still checked, because it goes into a header. */
function isTokenRecord(value: unknown): value is TokenRecord {
  const { format, token } = fieldsOf(value);
  return format === FORMAT && (token === undefined || isHeaderSafe(fieldsOf(token).value));
}

/**
 * A change of a record. It returns the same object if nothing changes. It may be applied again, even to its own result, and then
 * changes nothing more.
 */
export type Change = (record: TokenRecord) => TokenRecord;

/** Drops the token and starts a new generation. */
export function dropToken(): Change {
  const generation = crypto.randomUUID();
  return (record) => ({ ...record, generation, token: undefined });
}

/** Drops the token and the refresh token. */
export function dropAll(): Change {
  const drop = dropToken();
  const refreshGeneration = crypto.randomUUID();
  return (record) => ({ ...drop(record), refreshToken: undefined, refreshGeneration });
}

/** Drops the token for good. */
export function markRevoked(): Change {
  const drop = dropToken();
  return (record) => ({ ...drop(record), state: "revoked" });
}

/** Forgets whatever was known: the first token is awaited. */
export function markPending(): Change {
  const pending: TokenRecord = { generation: crypto.randomUUID(), state: "pending" };
  return () => pending;
}

/** Replaces the token with this value, if it is still the current one. */
export function replaceToken(value: string, token?: HeldToken): Change {
  return (record) => (record.token?.value === value ? { ...record, token } : record);
}

/** Stores a new refresh token, unless `clear()` was called since `base` was read. */
export function replaceRefreshToken({ refreshGeneration }: TokenRecord, refreshToken: string): Change {
  return (record) => (record.refreshGeneration === refreshGeneration ? { ...record, refreshToken } : record);
}
