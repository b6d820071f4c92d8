/**
 * When a held token is handed out, renewed or asked for again. Pure: the clock comes in as a number.
 */
import type { HeldToken, TokenRecord } from "./record.js";

export interface TokenPolicy {
  /** A grant makes a new token, billed or rotating; a read asks for one that somebody else keeps. */
  readonly isGrant: boolean;
  /** A grant that uses up a refresh token needs to know the last one: it cannot do without its store. */
  readonly isRotating?: boolean;
  /** Of grants: how long before its end a token is renewed while it is handed out. At most half its lifetime. */
  readonly refreshEarlyMs: number;
  /** Of reads: how long an answer holds without asking again. Of grants: the same, for tokens of unknown lifetime. */
  readonly cacheMs: number;
  /** How long one request may take with all its attempts: so long a store's lock is held at most. */
  readonly leaseMs: number;
}

/** What a source answered. */
export interface IssuedToken {
  readonly value: string;
  /** Epoch milliseconds on the local clock; absent where unknown. */
  readonly expiresAt?: number | undefined;
  /** A new one replaces the old, an absent one keeps it; an empty one means that there is none any more. */
  readonly refreshToken?: string | undefined;
}

const MIN_VALIDITY_MS = 60_000;
const QUIET_MS = 30_000;

/** `serve` the token; serve it and `renew` it in the background; or `ask` and wait. */
export type Verdict = "serve" | "renew" | "ask";

export function judge(
  token: HeldToken | undefined,
  now: number,
  minValidityMs: number | undefined,
  { isGrant, refreshEarlyMs, cacheMs }: TokenPolicy,
): Verdict {
  if (token === undefined || !isAlive(token, now)) return "ask";
  const { expiresAt, lifetimeMs, checkedAt, quietUntil } = token;
  if ((!isGrant || expiresAt === undefined) && now >= checkedAt + cacheMs) return "ask";
  if (expiresAt === undefined || now < quietUntil) return "serve";
  const remainingMs = expiresAt - now;
  if (remainingMs < (minValidityMs ?? defaultValidityMs(lifetimeMs))) return "ask";
  return isGrant && remainingMs < Math.min(refreshEarlyMs, lifetimeMs / 2) ? "renew" : "serve";
}

/** A token of unknown lifetime counts as alive: `cacheMs` bounds how long it is handed out unasked. */
export function isAlive({ expiresAt = Infinity }: Pick<IssuedToken, "expiresAt">, now: number): boolean {
  return now < expiresAt;
}

/** The record after an answer. One that lives too short, or repeats the old token, is not asked about again for a while. */
export function accept(
  record: TokenRecord,
  issued: IssuedToken,
  now: number,
  minValidityMs: number | undefined,
  { isGrant }: TokenPolicy,
): TokenRecord {
  const { value, expiresAt, refreshToken = record.refreshToken } = issued;
  const isRepeated = record.token?.value === value;
  const remainingMs = expiresAt === undefined ? 0 : expiresAt - now;
  const lifetimeMs = (isRepeated && record.token?.lifetimeMs) || remainingMs;
  const isShort = remainingMs < (minValidityMs ?? defaultValidityMs(lifetimeMs));
  const quietUntil = isShort || isRepeated ? now + quietMs(remainingMs) : 0;
  return {
    ...record,
    connected: !isGrant,
    refreshToken,
    token: { value, expiresAt, lifetimeMs, checkedAt: now, quietUntil },
  };
}

/** The token after a failure that costs nothing as long as it lives: nobody asks again at once. */
export function outlived(token: HeldToken, now: number, isTransient: boolean, { cacheMs }: TokenPolicy): HeldToken {
  const quiet = quietMs((token.expiresAt ?? Infinity) - now);
  // What passes gives the token one more period, what does not pass but a short rest.
  return { ...token, quietUntil: now + quiet, checkedAt: now - (isTransient ? 0 : Math.max(0, cacheMs - quiet)) };
}

function defaultValidityMs(lifetimeMs: number): number {
  return Math.min(MIN_VALIDITY_MS, lifetimeMs / 4);
}

function quietMs(remainingMs: number): number {
  return Math.min(QUIET_MS, remainingMs / 2);
}
