/**
 * When a held token is handed out, and when its source is asked again. Pure: the clock comes in as a number.
 */
import type { ErrorKind } from "../../errors/index.js";
import type { HeldToken, TokenRecord } from "./record.js";
import type { IssuedToken, TokenOptions, TokenPolicy } from "../source.js";

const MIN_VALIDITY_MS = 60_000;
const QUIET_MS = 30_000;

/** A token of unknown lifetime counts as alive: `cacheMs` bounds how long it is handed out unasked. */
export function isAlive<T extends Pick<HeldToken, "expiresAt">>(token: T | undefined, now: number): token is T {
  return token !== undefined && now < (token.expiresAt ?? Infinity);
}

/** Whether a token is what a caller wishes for, so that its source is not asked. */
export function isGood(
  token: HeldToken | undefined,
  now: number,
  wish: TokenOptions,
  { isGrant, cacheMs }: TokenPolicy,
): token is HeldToken {
  if (wish.fresh || !isAlive(token, now)) return false;
  const { expiresAt, checkedAt, quietUntil } = token;
  // A clock may also be set back.
  const isStale = !(isGrant && expiresAt) && Math.abs(now - checkedAt) >= cacheMs;
  const restMs = quietUntil - now;
  return (restMs > 0 && restMs <= Math.min(QUIET_MS, cacheMs)) || !(isStale || isShort(token, now, wish));
}

/** The record after an answer. Where that lives too short for somebody, or repeats the old token, nobody asks again for a while. */
export function accept(
  record: TokenRecord,
  { value, expiresAt }: IssuedToken,
  now: number,
  wishes: readonly TokenOptions[],
  policy: TokenPolicy,
): TokenRecord {
  const old = record.token?.value === value ? record.token : undefined;
  const token = { value, expiresAt, lifetimeMs: old?.lifetimeMs || (expiresAt ?? now) - now, checkedAt: now, quietUntil: 0 };
  // What has ended already when it comes takes no other token's place.
  if (!old && !isAlive(token, now)) return { ...record, connected: true };
  const isQuiet = old !== undefined || wishes.some((wish) => isShort(token, now, wish));
  return { ...record, connected: true, token: isQuiet ? rested(token, now, policy) : token };
}

/**
 * The token after a failure, which costs nothing as long as it lives: nobody asks again at once. `undefined` where it was refused,
 * or, of grants, where nobody knows for how long it lives.
 */
export function outlived(token: HeldToken, now: number, kind: ErrorKind | false, policy: TokenPolicy): HeldToken | undefined {
  if (kind === "reconnect" || (policy.isGrant && token.expiresAt === undefined)) return undefined;
  // What passes gives the token one more period, what does not pass but a short rest.
  return rested(kind === "transient" ? { ...token, checkedAt: now } : token, now, policy);
}

function isShort({ expiresAt = Infinity, lifetimeMs }: HeldToken, now: number, { minValidityMs }: TokenOptions): boolean {
  return expiresAt - now < (minValidityMs ?? Math.min(MIN_VALIDITY_MS, lifetimeMs / 4));
}

/** Handed out for a while, whatever is asked for. */
function rested(token: HeldToken, now: number, { cacheMs }: TokenPolicy): HeldToken {
  const { expiresAt = Infinity } = token;
  return { ...token, quietUntil: now + Math.min(QUIET_MS, (expiresAt - now) / 2, cacheMs) };
}
