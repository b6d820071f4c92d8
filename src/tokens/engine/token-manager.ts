/**
 * Keeps one token fresh and shared: decides for each caller whether to hand out the current token or to wait for a refresh.
 * The laws it keeps are in ../README.md.
 */
import { throwIfAborted } from "../../http/operation-error.js";
import { withDeadline } from "../../http/transport/deadline.js";
import { requireMs } from "../../http/validate.js";
import type { TokenOptions } from "../source.js";
import { RedactedToken, type Token } from "../token.js";
import { earlyMs, isAlive, stateOf } from "./policy.js";
import { type Change, dropAll, dropToken, type HeldToken, markRevoked, replaceToken, type TokenRecord } from "./record.js";
import { RecordCache, type RecordCacheConfig } from "./record-cache.js";
import { type RefreshConfig, runRefresh } from "./refresh.js";
import { LOST, RefreshQueue, type Waiter } from "./refresh-queue.js";

export interface TokenManager {
  /** A token that lives long enough. If `mustConfirm`, a failed refresh rejects instead of falling back to the old token. */
  get(options?: Waiter, mustConfirm?: boolean): Promise<Token>;
  /** Drops the current token and any answer under way. The refresh token stays. */
  invalidate(): Promise<unknown>;
  /** Drops the token, the refresh token and any answer under way. */
  clear(): Promise<unknown>;
  /** The API refused this token with a 401: drops it, if it is still the current one. */
  refuse(value: string): Promise<void>;
  /** Drops the token for good: from now on every caller is rejected. Resolves to the record from before. */
  revoke(): Promise<TokenRecord>;
  /** Changes the record, here and in the store. */
  update(change: Change): Promise<TokenRecord>;
  /** Whether no refresh is running or queued. */
  isIdle(): boolean;
}

export interface TokenManagerConfig extends RecordCacheConfig, RefreshConfig {
  /** Keeps the runtime alive until background work has ended. */
  readonly waitUntil: (work: Promise<unknown>) => void;
}

export function createTokenManager(config: TokenManagerConfig): TokenManager {
  const { source, policy, now, waitUntil } = config;
  const records = new RecordCache(config);
  const refreshes = new RefreshQueue({ waitUntil, run: (refresh, beat) => runRefresh(config, records, refresh, beat) });
  /** The `Token` that was made last, and what it was made from: a cached token costs no new object. */
  let lastHeld: HeldToken | undefined;
  let lastToken: Token | undefined;

  function toToken(held: HeldToken): Token {
    if (lastToken === undefined || lastHeld !== held) lastToken = new RedactedToken(held.value, held.expiresAt);
    lastHeld = held;
    return lastToken;
  }

  /** The current token, if this caller can have it without waiting. */
  function serve(wanted: TokenOptions): Token | undefined {
    const { token } = records.snapshot();
    if (token === undefined || wanted.fresh) return undefined;
    switch (stateOf(token, now(), wanted, policy)) {
      case "usable":
      case "cooling-down":
        return toToken(token);
      case "due":
        if (refreshes.isIdle()) void refreshes.join({ minValidityMs: earlyMs(token, policy) });
        return toToken(token);
      case "expired":
      case "unconfirmed":
      case "too-short":
        return undefined;
    }
  }

  async function obtain(waiter: Waiter, mustConfirm: boolean): Promise<Token> {
    for (;;) {
      // Another process may have revoked or replaced a session's token.
      if (policy.kind === "read" && !waiter.fresh && !isRevoked()) await records.reload();
      if (isRevoked()) throw source.unavailable("revoked");
      const served = serve(waiter);
      if (served !== undefined) return served;
      const error = await refreshes.join(waiter);
      if (error === LOST && !waiter.hasLeft) continue;
      const { token } = records.snapshot();
      // Also after a failure: a living token is better than an error, unless the caller wants the source's word.
      if (isAlive(token, now()) && !(mustConfirm && error !== undefined)) return toToken(token);
      // Without an error, or after a revocation, the token was dropped during the refresh: the next round says what follows.
      if (waiter.hasLeft || (error !== undefined && !isRevoked())) throw error;
    }
  }

  function isRevoked(): boolean {
    return records.snapshot().state === "revoked";
  }

  return {
    async get(given, mustConfirm = policy.cacheMs === 0) {
      const options = given ?? {};
      const { signal, fresh = false, timeoutMs, minValidityMs } = options;
      throwIfAborted(signal, source.operation);
      if (minValidityMs !== undefined) requireMs("minValidityMs", minValidityMs);
      if (timeoutMs !== undefined) requireMs("timeoutMs", timeoutMs, 1);
      const served = policy.kind === "grant" ? serve(options) : undefined;
      if (served !== undefined) return served;
      const waiter: Waiter = { ...options };
      return await withDeadline(obtain(waiter, mustConfirm || fresh), waiter, source.operation, () => {
        waiter.hasLeft = true;
        refreshes.abortAbandoned();
      });
    },
    invalidate: () => records.update(dropToken()),
    clear: () => records.update(dropAll()),
    async refuse(value) {
      // If the store fails, it keeps the token a little longer.
      if (records.snapshot().token?.value === value) await records.update(replaceToken(value)).catch(() => undefined);
    },
    revoke: () => {
      refreshes.abortAll();
      return records.update(markRevoked());
    },
    update: (change) => records.update(change),
    isIdle: () => refreshes.isIdle(),
  };
}
