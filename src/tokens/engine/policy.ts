/**
 * When a token is handed out and when its source is asked. Pure functions: the time is an argument.
 */
import type { ErrorKind } from "../../errors/index.js";
import type { IssuedToken, TokenOptions, TokenPolicy } from "../source.js";
import type { HeldToken, TokenRecord } from "./record.js";

const MIN_VALIDITY_MS = 60_000;
const COOLDOWN_MS = 30_000;

/**
 * The state of a token for one caller, in the order in which it is checked:
 * - `expired`: never handed out.
 * - `cooling-down`: alive, and asking again just now would bring nothing better. Handed out.
 * - `unconfirmed`: the source must be asked whether it still holds.
 * - `too-short`: it lives shorter than the caller needs.
 * - `due`: handed out, and refreshed in the background. Grants only.
 * - `usable`: handed out.
 */
export type TokenState = "expired" | "cooling-down" | "unconfirmed" | "too-short" | "due" | "usable";

export function stateOf(token: HeldToken, now: number, wanted: TokenOptions, policy: TokenPolicy): TokenState {
  if (!isAlive(token, now)) return "expired";
  if (isCoolingDown(token, now, policy)) return "cooling-down";
  if (isUnconfirmed(token, now, policy)) return "unconfirmed";
  if (isTooShort(token, now, wanted)) return "too-short";
  if (isTooShort(token, now, { minValidityMs: earlyMs(token, policy) })) return "due";
  return "usable";
}

/** Whether a caller can have this token without a request. */
export function canServe(token: HeldToken | undefined, now: number, wanted: TokenOptions, policy: TokenPolicy): boolean {
  if (token === undefined || wanted.fresh) return false;
  const state = stateOf(token, now, wanted, policy);
  return state === "usable" || state === "due" || state === "cooling-down";
}

/** How long before its end a token is refreshed in the background; 0 for reads, which have no early refresh. */
export function earlyMs({ lifetimeMs }: HeldToken, policy: TokenPolicy): number {
  return policy.kind === "grant" ? Math.min(policy.refreshEarlyMs, lifetimeMs / 2) : 0;
}

/** A token of unknown lifetime counts as alive; `cacheMs` bounds its use. */
export function isAlive<T extends Pick<HeldToken, "expiresAt">>(token: T | undefined, now: number): token is T {
  return token !== undefined && now < (token.expiresAt ?? Infinity);
}

/** A cooldown longer than any that is set means that the clock was set back: it doesn't count. */
function isCoolingDown({ cooldownUntil }: HeldToken, now: number, { cacheMs }: TokenPolicy): boolean {
  const leftMs = cooldownUntil - now;
  return leftMs > 0 && leftMs <= Math.min(COOLDOWN_MS, cacheMs);
}

/** A grant's token with a known end needs no confirmation. Elapsed time counts in both directions, as the clock may be set back. */
function isUnconfirmed({ expiresAt, confirmedAt }: HeldToken, now: number, { kind, cacheMs }: TokenPolicy): boolean {
  if (kind === "grant" && expiresAt) return false;
  return Math.abs(now - confirmedAt) >= cacheMs;
}

function isTooShort({ expiresAt = Infinity, lifetimeMs }: HeldToken, now: number, { minValidityMs }: TokenOptions): boolean {
  return expiresAt - now < (minValidityMs ?? Math.min(MIN_VALIDITY_MS, lifetimeMs / 4));
}

/**
 * The record after an answer of the source. An unconfirmed record stays so. A token that is too short for one of the waiters, or the same as before, gets a cooldown.
 * A new token that has already expired doesn't replace the current one.
 */
export function afterAnswer(
  record: TokenRecord,
  { value, expiresAt }: IssuedToken,
  now: number,
  waiters: readonly TokenOptions[],
  policy: TokenPolicy,
): TokenRecord {
  const same = record.token?.value === value ? record.token : undefined;
  const token: HeldToken = {
    value,
    expiresAt,
    lifetimeMs: same?.lifetimeMs || (expiresAt ?? now) - now,
    issuedAt: same?.issuedAt ?? now,
    confirmedAt: now,
    cooldownUntil: 0,
  };
  const issued: TokenRecord = record.state === "unconfirmed" ? record : { ...record, state: "issued" };
  if (!same && !isAlive(token, now)) return issued;
  const needsCooldown = same !== undefined || waiters.some((waiter) => isTooShort(token, now, waiter));
  return { ...issued, token: needsCooldown ? coolDown(token, now, policy) : token };
}

/**
 * The token after a failed refresh: it lives on, with a cooldown. `undefined` if the source refused it, or if it is a grant's token of
 * unknown lifetime.
 */
export function afterFailure(
  token: HeldToken,
  now: number,
  kind: ErrorKind | undefined,
  policy: TokenPolicy,
  couldReadStore: boolean,
): HeldToken | undefined {
  if (kind === "reconnect" || (policy.kind === "grant" && token.expiresAt === undefined)) return undefined;
  // A transient failure extends the token by one cache period, unless a revocation by another process would go unnoticed. Any other
  // failure only starts a cooldown.
  const extended = kind === "transient" && couldReadStore ? { ...token, confirmedAt: now } : token;
  return { ...coolDown(extended, now, policy), isFailing: true };
}

/** Whether a 401 on this token is final: it was issued just now, and another one would cost as much and hold no longer. */
export function isJustIssued({ issuedAt }: HeldToken, now: number): boolean {
  return Math.abs(now - issuedAt) < COOLDOWN_MS;
}

function coolDown(token: HeldToken, now: number, { cacheMs }: TokenPolicy): HeldToken {
  const { expiresAt = Infinity } = token;
  return { ...token, cooldownUntil: now + Math.min(COOLDOWN_MS, (expiresAt - now) / 2, cacheMs) };
}
