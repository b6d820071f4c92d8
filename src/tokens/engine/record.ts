/**
 * What is kept of one key, its form in a store, and how it changes.
 */
import { isHeaderSafe } from "../../http/validate.js";
import { fieldsOf, parseJson } from "../../http/json.js";

/** Who owns a session: a Kinde user or an organization. */
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
  /** Another one whenever the token is invalidated, cleared or revoked: an answer to a question from before is late. */
  readonly epoch?: string;
  /** The same for refresh tokens, which only `clear()` drops. */
  readonly refreshEpoch?: string;
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
export const EMPTY: TokenRecord = {};

const FORMAT = 1;

export function encodeRecord(record: TokenRecord): string {
  return JSON.stringify({ ...record, format: FORMAT });
}

/** Something else than a record of this format counts as empty: then the source is asked. */
export function decodeRecord(value = ""): TokenRecord {
  const record = parseJson(value);
  return isTokenRecord(record) ? record : EMPTY;
}

/** The format's number vouches for the fields: no other code writes it. But for the token, which goes into a header. */
function isTokenRecord(value: unknown): value is TokenRecord {
  const { format, token } = fieldsOf(value);
  return format === FORMAT && (token === undefined || isHeaderSafe(fieldsOf(token).value));
}

/**
 * How a record changes. It returns the record itself where that stays as it is. It may be tried several times, also on a record
 * that has changed so already, and then changes no more.
 */
export type Change = (record: TokenRecord) => TokenRecord;

/** Without its token: nothing asked before counts any more. `also` is what changes beside that. */
export function dropped(also?: Partial<TokenRecord>): Change {
  const epoch = crypto.randomUUID();
  return (record) => ({ ...record, ...also, epoch, token: undefined });
}

/** Another token, or none, in the place of this one, if it is still the current one. */
export function replaced(value: string, token?: HeldToken): Change {
  return (record) => (record.token?.value === value ? { ...record, token } : record);
}
