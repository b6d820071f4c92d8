/**
 * When a held token is handed out, renewed or asked for again. Pure: the clock comes in as a number.
 */
import type { HeldToken, TokenRecord } from "./record.js";

export interface TokenPolicy {
  /** A `grant` makes a new token, billed or rotating; a `read` asks for one that somebody else keeps. */
  readonly kind: "grant" | "read";
  /** Of grants: how long before its end a token is renewed while it is handed out. At most half its lifetime. */
  readonly refreshEarlyMs: number;
  /** Of reads: how long an answer holds without asking again. Of grants: the same, for tokens of unknown lifetime. */
  readonly cacheMs: number;
}

/** What a source answered. */
export interface IssuedToken {
  readonly value: string;
  /** Epoch milliseconds on the local clock; absent where unknown. */
  readonly expiresAt?: number | undefined;
  /** A new one replaces the old, an absent one keeps it, `null` drops it. */
  readonly refreshToken?: string | null | undefined;
}

const MIN_VALIDITY_MS = 60_000;
const QUIET_MS = 30_000;

/** `serve` the token; serve it and `renew` it in the background; or `ask` and wait. */
export type Verdict = "serve" | "renew" | "ask";

export function judge(token: HeldToken | undefined, now: number, minValidityMs: number | undefined, policy: TokenPolicy): Verdict {
  if (token === undefined || !isAlive(token, now)) return "ask";
  const { expiresAt, lifetimeMs = 0 } = token;
  const isStale = now >= token.checkedAt + policy.cacheMs;
  if (expiresAt === undefined) return isStale ? "ask" : "serve";
  if (policy.kind === "read" && isStale) return "ask";
  if (now < token.quietUntil) return "serve";
  const remainingMs = expiresAt - now;
  if (remainingMs < (minValidityMs ?? defaultValidityMs(lifetimeMs))) return "ask";
  return policy.kind === "grant" && remainingMs < Math.min(policy.refreshEarlyMs, lifetimeMs / 2) ? "renew" : "serve";
}

/** A token of unknown lifetime counts as alive: `cacheMs` bounds how long it is handed out unasked. */
export function isAlive(token: Pick<IssuedToken, "expiresAt">, now: number): boolean {
  return token.expiresAt === undefined || now < token.expiresAt;
}

/** The record after an answer. One that lives too short, or repeats the old token, is not asked about again for a while. */
export function accept(record: TokenRecord, issued: IssuedToken, now: number, minValidityMs: number | undefined, policy: TokenPolicy): TokenRecord {
  const { token: old, refreshToken: oldRefreshToken, ...rest } = record;
  const isRepeated = old?.value === issued.value;
  const refreshToken = issued.refreshToken === undefined ? oldRefreshToken : (issued.refreshToken ?? undefined);
  const { expiresAt } = issued;
  const remainingMs = expiresAt === undefined ? 0 : expiresAt - now;
  const lifetimeMs = isRepeated && old.lifetimeMs !== undefined ? old.lifetimeMs : remainingMs;
  const isShort = remainingMs < (minValidityMs ?? defaultValidityMs(lifetimeMs));
  return {
    ...rest,
    ...(refreshToken === undefined ? {} : { refreshToken }),
    ...(policy.kind === "read" ? { connected: true } : {}),
    token: {
      value: issued.value,
      ...(expiresAt === undefined ? {} : { expiresAt, lifetimeMs }),
      checkedAt: now,
      quietUntil: isShort || isRepeated ? now + quietMs(remainingMs) : 0,
    },
  };
}

/** The token after a failure that costs nothing as long as it lives: nobody asks again at once. */
export function outlived(token: HeldToken, now: number, isTransient: boolean, policy: TokenPolicy): HeldToken {
  return {
    ...token,
    quietUntil: now + quietMs(token.expiresAt === undefined ? Infinity : token.expiresAt - now),
    ...(policy.kind === "read" && isTransient ? { checkedAt: now } : {}),
  };
}

function defaultValidityMs(lifetimeMs: number): number {
  return Math.min(MIN_VALIDITY_MS, lifetimeMs / 4);
}

function quietMs(remainingMs: number): number {
  return Math.min(QUIET_MS, remainingMs / 2);
}
