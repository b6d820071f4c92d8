/**
 * Keeps one token fresh and shared: decides for each caller whether to hand out the current token or to wait for a refresh.
 * The laws it keeps are in ../README.md.
 */
import type { OnEvent, TokenSubject } from "../../events.js";
import { throwIfAborted } from "../../http/operation-error.js";
import { withDeadline } from "../../http/transport/deadline.js";
import type { GetRules } from "../source.js";
import { RedactedToken, type Token } from "../token.js";
import { canServe, earlyMs, isAlive, isJustIssued, stateOf } from "./policy.js";
import { type Change, type ChangeMode, dropAll, dropToken, markConfirmed, markRevoked, replaceToken } from "./record-changes.js";
import { type HeldToken, isOverdue, isRevoked, type TokenRecord } from "./record.js";
import { RecordCache, type RecordCacheConfig } from "./record-cache.js";
import { type RefreshConfig, runRefresh } from "./refresh.js";
import { RefreshQueue, type Waiter } from "./refresh-queue.js";
import { isRemembered, type Refusal, refusalOf } from "./refusal-memory.js";
import { isThrottled, type NoteOutcome, TokenReporter } from "./token-reporter.js";

export interface TokenManager {
  /** A token that lives long enough. */
  get(options?: Waiter, rules?: GetRules): Promise<Token>;
  /** Drops the current token and any answer under way. The refresh token stays. */
  invalidate(): Promise<unknown>;
  /** Drops the token, the refresh token and any answer under way. */
  clear(): Promise<unknown>;
  /**
   * The API refused this token with a 401: drops it, if it is still the current one. Resolves to whether another one can be had: a token
   * that was issued just now isn't replaced, because each one may be billed.
   */
  refuse(value: string): Promise<boolean>;
  /** Stops all refreshes. */
  abort(): void;
  /** Stops all refreshes and drops the token for good: from now on every caller is rejected. Resolves to the record from before. */
  revoke(state?: "revoking" | "revoked"): Promise<TokenRecord>;
  /** Lets an unconfirmed record's token be handed out, once there is one and the store has taken that. Otherwise rejects. */
  confirm(options: Waiter): Promise<void>;
  /** The record as known here. */
  snapshot(): TokenRecord;
  /** The record, after the store was read. */
  read(): Promise<TokenRecord>;
  /** Changes the record, here and in the store. Resolves to the record from before. */
  update(change: Change, mode?: ChangeMode): Promise<TokenRecord>;
  /** Whether no refresh is running or queued. */
  isIdle(): boolean;
}

export interface TokenManagerConfig extends RecordCacheConfig, RefreshConfig {
  /** How long the record is used without reading the store, in milliseconds. Reads only. */
  readonly localCacheMs: number;
  /** Keeps the runtime alive until background work has ended. */
  readonly waitUntil: (work: Promise<unknown>) => void;
  /** Whether the token was revoked here, although the store may not know it yet. */
  readonly isRevokedHere?: () => boolean;
  readonly onEvent?: OnEvent;
  /** What events say about the token. */
  readonly subject: () => Promise<TokenSubject>;
}

export function createTokenManager(config: TokenManagerConfig): TokenManager {
  const { source, policy, store, now, waitUntil, localCacheMs, isRevokedHere, onEvent } = config;
  const records = new RecordCache(config);
  const reporter = onEvent && new TokenReporter(onEvent, now, config.subject);
  const refreshes = new RefreshQueue({ waitUntil, run: (refresh, beat) => runRefresh({ ...config, reporter }, records, refresh, beat) });
  /** The last refusal, if no request has ended otherwise since. */
  let lastRefusal: Refusal | undefined;
  /** The `Token` that was made last, and what it was made from: a cached token costs no new object. */
  let lastHeld: HeldToken | undefined;
  let lastToken: Token | undefined;

  function toToken(held: HeldToken): Token {
    if (lastToken === undefined || lastHeld !== held) lastToken = new RedactedToken(held.value, held.expiresAt);
    lastHeld = held;
    return lastToken;
  }

  /** The current token, if this caller can have it without waiting. */
  function serve(waiter: Waiter, note: NoteOutcome): Token | undefined {
    const { token } = records.snapshot();
    if (token === undefined || waiter.fresh) return undefined;
    if (policy.kind === "read" && !store.isAvailable()) note?.("served_without_store");
    else if (token.isFailing) note?.("served_while_failing");
    switch (stateOf(token, now(), waiter, policy)) {
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

  /** Whether a caller can be served without reading the store. A session's token may be revoked or replaced by another process. */
  function isUpToDate(): boolean {
    return policy.kind === "grant" || records.isFresh(localCacheMs);
  }

  async function readRecord(): Promise<void> {
    try {
      await records.reload();
    } catch (error) {
      // Without the store, what is known here counts.
      if (!records.isKnown()) throw error;
    }
  }

  /**
   * @param isIssued whether the source has just issued a token
   * @throws the error of a record whose token must not be handed out to this caller.
   */
  function requireUsable({ unconfirmed }: GetRules, isIssued = false): void {
    const record = records.snapshot();
    if (record.isLapsed) throw source.unavailable("lapsed");
    if (isRevoked(record) || isRevokedHere?.()) throw source.unavailable("revoked");
    if (record.state === "unconfirmed") {
      if (isOverdue(record, now())) throw source.unavailable("lapsed");
      const isDecided = unconfirmed === "refuse" || isIssued || isAlive(record.token, now()) || !records.isReadable();
      if (unconfirmed !== "accept" && isDecided) throw source.unavailable("unconfirmed");
    }
    if (policy.kind === "read") records.requireReadable();
  }

  async function obtain(waiter: Waiter, rules: GetRules, note: NoteOutcome): Promise<Token> {
    const { mustConfirm = false, ignoresRefusal = mustConfirm } = rules;
    for (;;) {
      // Another process may have confirmed what is unconfirmed here.
      const mustRead = waiter.fresh ? records.snapshot().state === "unconfirmed" : !isUpToDate();
      if (mustRead && !isRevokedHere?.()) await readRecord();
      requireUsable(rules);
      const served = serve(waiter, note);
      if (served !== undefined) return served;
      if (!ignoresRefusal && isRemembered(lastRefusal, records.snapshot())) {
        note?.("negative_hit");
        throw lastRefusal.error;
      }

      const { error, late, isLost, isDropped, isOwn, outcome } = await refreshes.join(waiter);
      // An urgent caller who came too late to a request that wasn't sent, because of a pause, sends another one.
      const isTooLate = waiter.urgency?.() && isThrottled(error);
      if ((isLost || isDropped || isTooLate) && !waiter.hasLeft) continue;
      lastRefusal = refusalOf(error, records.snapshot());
      requireUsable(rules, error === undefined);
      note?.(error !== undefined ? "served_while_failing" : (isOwn && outcome) || "joined");
      const { token } = records.snapshot();
      if (isAlive(late, now()) && !canServe(token, now(), waiter, policy)) return toToken(late);
      // Also after a failure: a living token is better than an error, unless the caller wants the source's word.
      if (isAlive(token, now()) && !(mustConfirm && error !== undefined)) return toToken(token);
      // Without an error the token was dropped just now: the next round says what follows.
      if (waiter.hasLeft || error !== undefined) throw error;
    }
  }

  async function get(given: Waiter | undefined, rules: GetRules = {}, note?: NoteOutcome): Promise<Token> {
    const options = given ?? {};
    const { signal, fresh = false } = options;
    throwIfAborted(signal, source.operation);
    if (isUpToDate()) {
      requireUsable(rules);
      const served = serve(options, note);
      if (served !== undefined) return served;
    }
    const waiter: Waiter = { ...options };
    const mustConfirm = rules.mustConfirm || fresh || policy.cacheMs === 0;
    return await withDeadline(obtain(waiter, { ...rules, mustConfirm }, note), waiter, source.operation, () => {
      waiter.hasLeft = true;
      refreshes.abortAbandoned();
    });
  }

  return {
    get: reporter === undefined ? get : (given, rules) => reporter.observe((note) => get(given, rules, note)),
    invalidate: () => records.update(dropToken()),
    clear: () => records.update(dropAll()),
    async refuse(value) {
      const { token } = records.snapshot();
      if (token?.value !== value) return true;
      if (isJustIssued(token, now())) return false;
      // If the store fails, it keeps the token a little longer.
      await records.update(replaceToken(value)).catch(() => undefined);
      return true;
    },
    abort: () => refreshes.abortAll(),
    snapshot: () => records.snapshot(),
    read: async () => {
      await records.reload();
      return records.snapshot();
    },
    revoke: (state) => {
      refreshes.abortAll();
      return records.update(markRevoked(state));
    },
    async confirm(options) {
      await get({ ...options, minValidityMs: 0 }, { unconfirmed: "accept" });
      await records.update(markConfirmed(), "stored");
      requireUsable({});
    },
    update: (change, mode) => records.update(change, mode),
    isIdle: () => refreshes.isIdle(),
  };
}
