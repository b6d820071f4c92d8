/**
 * What is kept of one key, and its form in a store.
 */

/** Whose connection a session is: a Kinde user's or an organisation's. */
export type Owner = { readonly userId: string; readonly orgCode?: never } | { readonly orgCode: string; readonly userId?: never };

/** A token as it was received and last confirmed. Moments are epoch milliseconds. */
export interface HeldToken {
  readonly value: string;
  /** Absent where unknown. */
  readonly expiresAt?: number;
  /** How long it lived when it was first seen. */
  readonly lifetimeMs?: number;
  /** When its source last spoke for it. */
  readonly checkedAt: number;
  /** Nobody asks for a longer-lived one before. */
  readonly quietUntil: number;
}

export interface TokenRecord {
  /** Counts what was invalidated, cleared or revoked: an answer to a question from before is late. */
  readonly epoch: number;
  readonly token?: HeldToken;
  readonly refreshToken?: string;
  /** Of sessions: started through this client or store, seen connected, revoked. */
  readonly started?: boolean;
  readonly connected?: boolean;
  readonly revoked?: boolean;
  readonly keyCodeRef?: string;
  readonly owner?: Owner;
}

export const EMPTY: TokenRecord = { epoch: 0 };

const FORMAT = 1;

export function encodeRecord(record: TokenRecord): string {
  return JSON.stringify({ format: FORMAT, ...record });
}

/** A record of another format, or no record at all, counts as absent: then the source is asked. */
export function decodeRecord(value: string): TokenRecord | undefined {
  try {
    const record: unknown = JSON.parse(value);
    return isRecord(record) ? record : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is TokenRecord {
  if (typeof value !== "object" || value === null) return false;
  return "format" in value && value.format === FORMAT && "epoch" in value && typeof value.epoch === "number" && (!("token" in value) || isHeld(value.token));
}

function isHeld(value: unknown): boolean {
  return typeof value === "object" && value !== null && "value" in value && typeof value.value === "string" && "checkedAt" in value && typeof value.checkedAt === "number";
}

/** A record without its token; for `clear()` also without its refresh token. Nothing asked before counts any more. */
export function emptied({ token: _token, refreshToken, ...rest }: TokenRecord, keepRefreshToken: boolean): TokenRecord {
  return { ...rest, ...(keepRefreshToken && refreshToken !== undefined ? { refreshToken } : {}), epoch: rest.epoch + 1 };
}
