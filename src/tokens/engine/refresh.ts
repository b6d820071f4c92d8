/**
 * What one refresh does, from the lock on the key to the new record.
 */
import { isKinnectError } from "../../errors/index.js";
import type { TokenPolicy, TokenSource } from "../source.js";
import { afterAnswer, afterFailure, canServe, isAlive } from "./policy.js";
import { replaceRefreshToken, replaceToken, type TokenRecord } from "./record.js";
import type { RecordCache } from "./record-cache.js";
import type { Beat, Refresh } from "./refresh-queue.js";

/** How long reading and writing the record may take without a sign of life. */
const STORE_MS = 5000;

export interface RefreshConfig {
  readonly source: TokenSource;
  readonly policy: TokenPolicy;
  readonly now: () => number;
}

/** Runs one refresh. It never rejects: it resolves to the error, if any. The new token is in the record. */
export async function runRefresh(
  { source, policy, now }: RefreshConfig,
  records: RecordCache,
  refresh: Refresh,
  beat: Beat,
): Promise<unknown> {
  const { waiters } = refresh;
  const controller = new AbortController();
  const { signal } = controller;
  const rotates = policy.kind === "grant" && policy.rotatesRefreshToken;
  /** The record this request is based on. */
  let base = records.snapshot();

  /** Reads the record that the next request is based on. Resolves to whether the store could be read. */
  async function readBase(): Promise<boolean> {
    try {
      base = await records.reloadAfterWrites();
      return true;
    } catch (error) {
      // A grant can do without the store, unless a newer refresh token may be there.
      if (policy.kind === "read" || rotates) throw error;
      base = records.snapshot();
      return false;
    }
  }

  /** Asks the source once. Resolves to `false` if the only answer is a token that has already expired. */
  async function ask(): Promise<boolean> {
    beat(STORE_MS);
    const couldRead = await readBase();
    refresh.hasStarted = true;
    // Another process may have refreshed it while this one waited for the lock, or before this one started.
    if (base.state === "revoked" || waiters.every((waiter) => waiter.hasLeft || canServe(base.token, now(), waiter, policy))) return true;

    const issued = await source.request(base, { signal, heartbeat: beat });
    const receivedAt = now();
    const { generation } = base;
    // A token that was paid for is kept even if the store couldn't be read, unless it was dropped here meanwhile.
    const isUnreadBase = !couldRead && records.snapshot() === base;
    const isCurrent = (record: TokenRecord): boolean => isUnreadBase || record.generation === generation;
    beat(STORE_MS);
    // The new refresh token is stored first, and counts even if the access token comes too late.
    if (rotates && issued.refreshToken !== undefined) await records.update(replaceRefreshToken(base, issued.refreshToken));
    await records
      .update((record) => (isCurrent(record) ? afterAnswer(record, issued, receivedAt, waiters, policy) : record))
      .catch(() => undefined);

    const { token } = records.snapshot();
    return isAlive(issued, receivedAt) && (token === undefined || isAlive(token, now()));
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
    await records.withLock(
      async () => {
        if (!(await ask()) && !(await ask())) throw source.unavailable("expired");
      },
      signal,
      beat,
    );
    return undefined;
  } catch (error) {
    if (refresh.isAborted) return error;
    // The token was dropped meanwhile. Its waiters join the next refresh.
    if (records.snapshot().generation !== base.generation) return undefined;
    if (base.token !== undefined) {
      beat(STORE_MS);
      const kept = afterFailure(base.token, now(), isKinnectError(error) ? error.kind : undefined, policy);
      await records.update(replaceToken(base.token.value, kept)).catch(() => undefined);
    }
    return error;
  }
}
