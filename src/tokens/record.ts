/**
 * What is kept of one key, and its form in a store.
 */
import { isHeaderSafe } from "../http/inputs.js";
import { fieldsOf, parseJson } from "../http/json.js";

/** Whose connection a session is: a Kinde user's or an organisation's. */
export type Owner = { readonly userId: string; readonly orgCode?: never } | { readonly orgCode: string; readonly userId?: never };

/** A token as it was received and last confirmed. Moments are epoch milliseconds. */
export interface HeldToken {
  readonly value: string;
  /** Absent where unknown. */
  readonly expiresAt?: number | undefined;
  /** How long it lived when it was first seen; 0 where its end is unknown. */
  readonly lifetimeMs: number;
  /** When its source last spoke for it. */
  readonly checkedAt: number;
  /** Nobody asks for a longer-lived one before. */
  readonly quietUntil: number;
}

export interface TokenRecord {
  /** Counts what was invalidated, cleared or revoked: an answer to a question from before is late. */
  readonly epoch: number;
  /** The last epoch that a `clear()` or a revocation began: refresh tokens from before do not count either. */
  readonly clearedEpoch?: number | undefined;
  readonly token?: HeldToken | undefined;
  readonly refreshToken?: string | undefined;
  /** Of sessions: started through this client or store, seen connected, revoked. */
  readonly started?: boolean;
  readonly connected?: boolean;
  readonly revoked?: boolean;
  readonly keyCodeRef?: string;
  readonly owner?: Owner;
}

/** What is known of a key that has no record. */
export const EMPTY: TokenRecord = { epoch: 0 };

const FORMAT = 1;

export function encodeRecord(record: TokenRecord): string {
  return JSON.stringify({ ...record, format: FORMAT });
}

/** Something else than a record of this format counts as absent: then the source is asked. */
export function decodeRecord(value = ""): TokenRecord {
  const record = parseJson(value);
  return isTokenRecord(record) ? record : EMPTY;
}

/** The format's number vouches for the fields: no other code writes it. But for the token, which goes into a header. */
function isTokenRecord(value: unknown): value is TokenRecord {
  const { format, token } = fieldsOf(value);
  return format === FORMAT && (token === undefined || isHeaderSafe(fieldsOf(token).value));
}

/** How a record changes; `undefined` where it stays as it is. */
export type Change = (record: TokenRecord) => TokenRecord | undefined;

/** Without its token. Nothing asked before counts any more. */
export function invalidated(record: TokenRecord): TokenRecord {
  return { ...record, epoch: record.epoch + 1, token: undefined };
}

/** Without its token and its refresh token. */
export function cleared(record: TokenRecord): TokenRecord {
  return { ...invalidated(record), refreshToken: undefined, clearedEpoch: record.epoch + 1 };
}

export function revoked(record: TokenRecord): TokenRecord {
  return { ...cleared(record), revoked: true };
}
