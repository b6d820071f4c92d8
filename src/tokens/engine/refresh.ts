/**
 * What one refresh does, from the lock on the key to the new record.
 */
import { isKinnectError } from "../../errors/index.js";
import type { EngineStore } from "../../stores/bounded.js";
import type { IssuedToken, TokenPolicy, TokenSource } from "../source.js";
import type { Lease } from "../../stores/lease.js";
import { acquireLease, LeaseLost } from "./lease.js";
import { afterAnswer, afterFailure, canServe, isAlive } from "./policy.js";
import { refuseRefreshToken, replaceRefreshToken, replaceToken } from "./record-changes.js";
import { type HeldToken, isOverdue, isRevoked, type TokenRecord } from "./record.js";
import type { RecordCache } from "./record-cache.js";
import type { Beat, Refresh, RefreshResult } from "./refresh-queue.js";
import type { TokenReporter } from "./token-reporter.js";

export interface RefreshConfig {
  readonly source: TokenSource;
  readonly policy: TokenPolicy;
  readonly store: EngineStore;
  readonly now: () => number;
  readonly reporter?: TokenReporter | undefined;
}

/** Runs one refresh. It never rejects. The new token is in the record. */
export async function runRefresh(
  { source, policy, store, now, reporter }: RefreshConfig,
  records: RecordCache,
  refresh: Refresh,
  beat: Beat,
): Promise<RefreshResult> {
  const { waiters } = refresh;
  const controller = new AbortController();
  const { signal } = controller;
  const rotates = policy.kind === "grant" && policy.rotatesRefreshToken;
  /** The record this request is based on. */
  let base = records.snapshot();
  /** Whether the store could be read for it. */
  let couldRead = true;
  /** The last token that the source issued and the record didn't take. */
  let late: HeldToken | undefined;
  let isDropped = false;
  let outcome: RefreshResult["outcome"];

  /** Callers may still come while the source is being asked. */
  const urgency = (): number => waiters.reduce((sum, waiter) => sum + (waiter.urgency?.() ?? 0), 0);

  /** Whether the work goes on although the store has failed. A newer refresh token, or a revocation, may be there that isn't known here. */
  function canDoWithoutStore(): boolean {
    return policy.kind === "read" ? records.isKnown() : !rotates;
  }

  /** Reads the record that the next request is based on. */
  async function readBase(): Promise<void> {
    try {
      base = await records.reloadAfterWrites();
      couldRead = true;
    } catch (error) {
      couldRead = false;
      if (!canDoWithoutStore()) throw error;
      base = records.snapshot();
    }
  }

  /** Whether there is nothing to ask for: another process may have refreshed the token while this one waited for the lock. */
  function isDone(): boolean {
    return (
      isRevoked(base) || isOverdue(base, now()) || waiters.every((waiter) => waiter.hasLeft || canServe(base.token, now(), waiter, policy))
    );
  }

  /** Asks the source once. Resolves to `false` if the only answer is a token that has already expired. */
  async function ask(lease: Lease | undefined): Promise<boolean> {
    beat(store.stepMs);
    await readBase();
    // It may be a revocation. A grant doesn't depend on what it can't read.
    if (policy.kind === "read") records.requireReadable();
    refresh.hasStarted = true;
    if (isDone()) return true;

    const issued = await source.request(base, { signal, heartbeat: beat, beforeAttempt: () => requireLease(lease), urgency });
    const receivedAt = now();
    outcome = base.token === undefined ? "minted" : base.token.value === issued.value ? "confirmed" : "renewed";
    beat(store.stepMs);
    if (rotates) await storeRefreshToken(issued);
    await storeToken(issued, receivedAt);
    const { token } = records.snapshot();
    return isAlive(issued, receivedAt) && (token === undefined || isAlive(token, now()));
  }

  /** The new refresh token is stored first, and counts even if the access token comes too late. */
  async function storeRefreshToken({ refreshToken, isRefreshTokenRefused }: IssuedToken): Promise<void> {
    if (refreshToken !== undefined) await records.update(replaceRefreshToken(base, refreshToken), "durable");
    // Nothing is lost if the store fails: it would be refused again.
    else if (isRefreshTokenRefused) await records.update(refuseRefreshToken(base)).catch(() => undefined);
  }

  /** The record takes the token only if nothing has happened to it since the source was asked. */
  async function storeToken(issued: IssuedToken, receivedAt: number): Promise<void> {
    // A grant's token, which was paid for, is kept even if the store couldn't be read, unless it was dropped here meanwhile. A read's
    // isn't: another process may have revoked the session.
    const isUnreadBase = policy.kind === "grant" && !couldRead && records.snapshot() === base;
    const isCurrent = (record: TokenRecord): boolean => isUnreadBase || record.generation === base.generation;
    const answered = (record: TokenRecord): TokenRecord => afterAnswer(record, issued, receivedAt, waiters, policy);
    const isBase = (record: TokenRecord): boolean => record.token?.value === base.token?.value && record.generation === base.generation;
    await records
      .update((record) => (isCurrent(record) && record.token?.value === base.token?.value ? answered(record) : record))
      // If it's a new one, the store gets it later.
      .catch(() => outcome !== "confirmed" && records.publish((record) => (isBase(record) ? answered(record) : record)));
    const stored = records.snapshot();
    isDropped = !isCurrent(stored);
    if (isDropped) reporter?.report({ type: "late_answer_dropped" });
    else if (stored.token?.value !== issued.value) late = answered({ ...stored, token: undefined }).token;
  }

  /** A lease may be lost while this process is stopped. A grant must not be sent then, because another process may send the same one. */
  async function requireLease(lease: Lease | undefined): Promise<void> {
    if (policy.kind === "read" || lease === undefined) return;
    const isHeld = await lease.isHeld().catch(() => !rotates);
    if (!isHeld) throw new LeaseLost();
  }

  /** Runs `work` while holding the store's lock on the key, if the store has locks. */
  async function withLease(work: (lease: Lease | undefined) => Promise<void>): Promise<void> {
    for (;;) {
      const lease = await acquireLease(store, await records.key(), signal, beat, urgency, reporter).catch((error: unknown) => {
        if (refresh.isAborted || !canDoWithoutStore()) throw error;
        return undefined;
      });
      try {
        return await work(lease);
      } catch (error) {
        if (!(error instanceof LeaseLost)) throw error;
        reporter?.report({ type: "lease_lost" });
      } finally {
        lease?.release();
      }
    }
  }

  async function askUntilAlive(lease: Lease | undefined): Promise<void> {
    if (!(await askOrReadAgain(lease)) && !(await askOrReadAgain(lease))) throw source.unavailable("expired");
  }

  /**
   * A refusal may be due to another process: it has just used the refresh token, whose successor is in the store then, or revoked the session.
   */
  async function askOrReadAgain(lease: Lease | undefined): Promise<boolean> {
    try {
      return await ask(lease);
    } catch (error) {
      const isRefused =
        policy.kind === "read" ? isKinnectError(error, "reconnect_required") : rotates && isKinnectError(error, "bad_credentials");
      if (!isRefused) throw error;
      const { refreshToken, generation } = base;
      await readBase();
      if (base.refreshToken === refreshToken && base.generation === generation && !isDone()) throw error;
      return ask(lease);
    }
  }

  refresh.abort = () => {
    try {
      controller.abort();
    } catch {
      // Workers let only the request that runs the refresh stop it.
    }
  };
  if (refresh.isAborted) refresh.abort();
  try {
    await withLease(askUntilAlive);
    return { late, outcome, isDropped };
  } catch (error) {
    if (refresh.isAborted) return { error };
    if (records.snapshot().generation !== base.generation) return { isDropped: true };
    if (base.token !== undefined) {
      beat(store.stepMs);
      const kept = afterFailure(base.token, now(), isKinnectError(error) ? error.kind : undefined, policy, couldRead);
      await records.update(replaceToken(base.token.value, kept)).catch(() => undefined);
    }
    return { error };
  }
}
