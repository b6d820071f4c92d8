/**
 * When a held token is handed out, renewed or asked for again. Pure: the clock comes in as a number.
 */
import type { ErrorKind } from "../errors/index.js";
import type { HeldToken, TokenRecord } from "./record.js";
import type { IssuedToken, TokenOptions, TokenPolicy } from "./source.js";

const MIN_VALIDITY_MS = 60_000;
const QUIET_MS = 30_000;

/** `serve` the token; serve it and `renew` it in the background; or `ask` and wait. */
export type Verdict = "serve" | "renew" | "ask";

export function judge(
  token: HeldToken | undefined,
  now: number,
  { fresh, minValidityMs }: TokenOptions,
  { isGrant, refreshEarlyMs, cacheMs }: TokenPolicy,
): Verdict {
  if (fresh || !isAlive(token, now)) return "ask";
  const { expiresAt, lifetimeMs, checkedAt, quietUntil } = token;
  // A clock may also be set back.
  if ((!isGrant || expiresAt === undefined) && Math.abs(now - checkedAt) >= cacheMs) return "ask";
  if (expiresAt === undefined || now < quietUntil) return "serve";
  const remainingMs = expiresAt - now;
  if (remainingMs < validityMs(minValidityMs, lifetimeMs)) return "ask";
  return remainingMs < Math.min(refreshEarlyMs, lifetimeMs / 2) ? "renew" : "serve";
}

/** A token of unknown lifetime counts as alive: `cacheMs` bounds how long it is handed out unasked. */
export function isAlive(token: HeldToken | undefined, now: number): token is HeldToken {
  return token !== undefined && now < (token.expiresAt ?? Infinity);
}

/** The record after an answer. One that lives too short, or repeats the old token, is not asked about again for a while. */
export function accept(
  record: TokenRecord,
  { value, expiresAt }: IssuedToken,
  now: number,
  { minValidityMs }: TokenOptions,
): TokenRecord & { readonly token: HeldToken } {
  const isRepeated = record.token?.value === value;
  const remainingMs = (expiresAt ?? now) - now;
  const lifetimeMs = (isRepeated && record.token?.lifetimeMs) || remainingMs;
  const isQuiet = isRepeated || remainingMs < validityMs(minValidityMs, lifetimeMs);
  const quietUntil = isQuiet ? now + quietMs(remainingMs) : 0;
  return { ...record, connected: true, token: { value, expiresAt, lifetimeMs, checkedAt: now, quietUntil } };
}

/**
 * The token after a failure that costs nothing as long as it lives: nobody asks again at once. `undefined` where it lives no more,
 * or, of grants, where nobody knows for how long.
 */
export function outlived(
  token: HeldToken | undefined,
  now: number,
  kind: ErrorKind | false,
  { isGrant, cacheMs }: TokenPolicy,
): HeldToken | undefined {
  if (!isAlive(token, now) || kind === "reconnect" || (isGrant && token.expiresAt === undefined)) return undefined;
  const quiet = quietMs((token.expiresAt ?? Infinity) - now);
  // What passes gives the token one more period, what does not pass but a short rest.
  return { ...token, quietUntil: now + quiet, checkedAt: now - (kind === "transient" ? 0 : Math.max(0, cacheMs - quiet)) };
}

function validityMs(asked: number | undefined, lifetimeMs: number): number {
  return asked ?? Math.min(MIN_VALIDITY_MS, lifetimeMs / 4);
}

function quietMs(remainingMs: number): number {
  return Math.min(QUIET_MS, remainingMs / 2);
}
