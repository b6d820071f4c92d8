/**
 * What one request does, from the lock on the key to the new record.
 */
import { isKinnectError } from "../../errors/index.js";
import type { Flight } from "./refresh-queue.js";
import { accept, isAlive, isGood, outlived } from "./policy.js";
import { replaced } from "./record.js";
import type { Records } from "./record-cache.js";
import type { ManagerSetup } from "../source.js";

/** One request. It never rejects, and resolves to the error, if there was one. What it brought is in the record. */
export async function renew(setup: ManagerSetup, records: Records, flight: Flight): Promise<unknown> {
  const { request, ended, isGrant, rotate, now } = setup;
  const { signal } = flight.controller;
  /** What the source is asked on the strength of. */
  let base = records.latest();

  const work = async (): Promise<void> => {
    for (let hasEnded = false; ; hasEnded = true) {
      let isBlind = false;
      base = await records.read().catch((error: unknown) => {
        // A grant can do without its store, unless a newer refresh token may lie there.
        if (!isGrant || rotate) throw error;
        isBlind = true;
        return records.latest();
      });
      flight.hasStarted = true;
      // Somebody else may have renewed it: before this process began, or while this one waited for the lock.
      if (base.revoked || flight.wishes.every((wish) => wish.isGone || isGood(base.token, now(), wish, setup))) return;
      const issued = await request(base, signal);
      const at = now();
      const { epoch } = base;
      // What the store could not tell is no reason to drop what was paid for.
      const isAnyEpoch = isBlind && records.latest() === base;
      // It is stored before its access token is handed out, and counts also where that one is late.
      if (rotate && issued.refreshToken !== undefined) await records.update(rotate(base, issued));
      await records
        .update((record) => (isAnyEpoch || record.epoch === epoch ? accept(record, issued, at, flight.wishes, setup) : record))
        .catch(() => undefined);
      const { token } = records.latest();
      // Who waited for what was dropped joins the next request. What has ended already when it comes is asked for once more.
      if (isAlive(issued, at) && (token === undefined || isAlive(token, now()))) return;
      if (hasEnded) throw ended("expired");
    }
  };

  try {
    await records.locked(work, signal);
    return undefined;
  } catch (error) {
    const { epoch, token } = base;
    if (signal.aborted) return error;
    if (records.latest().epoch !== epoch) return undefined;
    if (token !== undefined) {
      const rested = outlived(token, now(), isKinnectError(error) && error.kind, setup);
      await records.update(replaced(token.value, rested)).catch(() => undefined);
    }
    return error;
  }
}
