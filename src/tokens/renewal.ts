/**
 * What one request does, from the lock on the key to the new record.
 */
import { isKinnectError } from "../errors/index.js";
import { DROPPED, type Flight, type Outcome } from "./flight.js";
import { accept, isAlive, judge, outlived } from "./freshness.js";
import { EMPTY, type TokenRecord } from "./record.js";
import type { Records } from "./records.js";
import type { IssuedToken, TokenPolicy, TokenSource } from "./source.js";

/** Every request of one key. It never rejects. */
export function createRenewal(
  source: TokenSource,
  policy: TokenPolicy,
  records: Records,
  now: () => number,
): (flight: Flight) => Promise<Outcome> {
  const { isGrant, isRotating } = policy;
  /** The stored refresh token that the unsaved one has replaced. */
  let replaced: string | undefined;

  return async (flight) => {
    const { signal } = flight.controller;
    const { epoch, clearedEpoch } = records.memory;
    let base = records.memory;
    /** Whether the store could not tell what was before. */
    let isBlind = false;
    const isLate = (): boolean => records.memory.epoch !== epoch;
    const isOver = (): boolean => isLate() || signal.aborted;

    try {
      const record = await records.locked(renew, signal);
      if (record === undefined || isLate()) return DROPPED;
      if (isGrant) records.memory = record;
      return { asOf: records.memory, token: record.token };
    } catch (error) {
      if (isOver()) return DROPPED;
      const token = outlived(base.token, now(), isKinnectError(error) && error.kind, policy);
      if (base.token !== undefined) await records.replace(base.token.value, token);
      // A slow store may have taken longer than it lives.
      return isOver() ? DROPPED : { asOf: records.memory, token: isAlive(token, now()) ? token : undefined, error };
    }

    async function renew(): Promise<TokenRecord | undefined> {
      const stored = await records.read().catch((error: unknown) => {
        // A grant can do without its store, unless a newer refresh token may lie there.
        if (!isGrant || isRotating) throw error;
        isBlind = true;
        return EMPTY;
      });
      if (stored !== EMPTY) {
        base = stored;
        // Another process has gone on from what the store seemed not to take.
        if (base.refreshToken !== replaced) records.unsaved = undefined;
      }
      if (isOver()) return undefined;
      // A store that fails to forget does not undo what was revoked here.
      if (base.revoked || records.memory.revoked) throw source.ended("revoked");
      // Somebody else may have renewed it: before this process began, or while this one waited for the lock.
      const verdict = judge(base.token, now(), flight, policy);
      flight.hasStarted = true;
      if (verdict === "serve" || (verdict === "renew" && base.token?.value !== records.memory.token?.value)) return base;
      // A token that has ended already when it comes is asked for once more.
      for (let isSecond = false; ; isSecond = true) {
        if (records.unsaved !== undefined) base = { ...base, refreshToken: records.unsaved };
        const record = await save(await source.request(base, signal));
        if (record === undefined || isLate() || isAlive(record.token, now())) return record;
        if (isSecond) throw source.ended("expired");
        base = record;
      }
    }

    /** Resolves to the new record, or to `undefined` where the answer came too late: then its refresh token alone counts. */
    async function save(issued: IssuedToken): Promise<TokenRecord | undefined> {
      if (isRotating && records.memory.clearedEpoch === clearedEpoch) {
        if (records.unsaved === undefined) replaced = base.refreshToken;
        records.unsaved = issued.refreshToken ?? records.unsaved;
      }
      const next = (record: TokenRecord): TokenRecord =>
        accept({ ...record, refreshToken: records.unsaved ?? record.refreshToken }, issued, now(), flight);
      let record: TokenRecord | undefined;
      const change = (latest: TokenRecord): TokenRecord | undefined => {
        const known = latest === EMPTY ? base : latest;
        record = undefined;
        if (!isLate() && (isBlind || known.epoch === base.epoch)) return (record = next(known));
        // Another process has cleared meanwhile.
        if ((known.clearedEpoch ?? 0) > base.epoch) records.unsaved = undefined;
        return records.unsaved ? { ...known, refreshToken: records.unsaved } : undefined;
      };
      await records.update(change).catch((error: unknown) => {
        // A refresh token is stored before its access token is handed out.
        if (records.unsaved) throw error;
        record = next(base);
      });
      records.unsaved = undefined;
      return record;
    }
  };
}
