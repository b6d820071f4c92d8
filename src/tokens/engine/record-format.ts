/**
 * The form that a record has in the store.
 */
import { ConfigurationError } from "../../errors/index.js";
import { fieldsOf, parseJson } from "../../http/json.js";
import { isHeaderSafe } from "../../http/validate.js";
import { EMPTY_RECORD, type TokenRecord } from "./record.js";

const FORMAT = 3;
/** Longer than any session or refresh token in use stays without a renewal. */
const RECORD_TTL_MS = 30 * 24 * 3_600_000;
/** Records with `details` are kept longer, until they are revoked: an owner's list keeps its sessions that long. */
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
  const isNewer = Number(format) > FORMAT;
  const isKnown = state === "revoked" || state === "revoking" || state === "unconfirmed";
  return { record: isKnown ? { state } : EMPTY_RECORD, isNewer };
}

export function newerFormatError(): ConfigurationError {
  return new ConfigurationError("A newer version of kinnect wrote what the token store holds. Update this process.");
}

/** Only this code writes the format, so its number vouches for the fields. The token is still checked, because it goes into a header. */
function isTokenRecord(value: unknown): value is TokenRecord {
  const { format, token } = fieldsOf(value);
  return format === FORMAT && (token === undefined || isHeaderSafe(fieldsOf(token).value));
}
