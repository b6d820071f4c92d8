/**
 * The ways a record changes.
 */
import { type HeldToken, isOverdue, tokenEnd, type TokenRecord } from "./record.js";

/**
 * A change of a record. It returns the same object if nothing changes. It may be applied again, even to its own result, and then
 * changes nothing more.
 */
export type Change = (record: TokenRecord) => TokenRecord;

/**
 * What becomes of a change that the store fails to take:
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

/** Drops the token of an unconfirmed record that is overdue, so that it can't be confirmed anymore. */
export function markLapsed(now: number): Change {
  const drop = dropToken();
  return (record) => (isOverdue(record, now) && !record.isLapsed ? { ...drop(record), isLapsed: true } : record);
}

/** Replaces the token that has this value, if it is still the current one. Without `token`, drops it. */
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
