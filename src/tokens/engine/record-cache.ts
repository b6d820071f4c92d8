/**
 * One key's record: what its store tells, and what this process knows beyond that.
 */
import { type ErrorDetails, NetworkError } from "../../errors/index.js";
import { nameAndCode } from "../../errors/secrets.js";
import { waitFor } from "../../http/transport/deadline.js";
import { type Change, decodeRecord, EMPTY, encodeRecord, type TokenRecord } from "./record.js";
import type { ManagerSetup } from "../source.js";
import type { StoredValue } from "../../stores/store.js";

/** Long enough for any session or refresh token that is still in use. */
const RECORD_TTL_MS = 30 * 24 * 3_600_000;
/** Another process may be quicker now and then, but not every time. */
const MAX_CONFLICTS = 10;

/** What a store fails to do rejects with `NetworkError`. */
export interface Records {
  /** The record as it is known now: as the store told it last, with every change that was made here since. */
  latest(): TokenRecord;
  /** Asks the store: then `latest` knows what that tells. */
  load(): Promise<unknown>;
  /** The same as soon as the store has heard of every change, for what is asked on the strength of it. Resolves to what is known then. */
  read(): Promise<TokenRecord>;
  /**
   * Changes what `latest` tells at once, and then what the store has, in the order of the calls. Resolves to the record from
   * before. Where the store fails, the change is known here alone, until the store tells something new.
   */
  update(change: Change): Promise<TokenRecord>;
  /** Holds the store's lock on this key meanwhile, where it has locks. */
  locked<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T>;
}

export function createRecords({ store, key: getKey, isGrant, leaseMs }: ManagerSetup): Records {
  let key: string | undefined;
  /** What the store was last seen to have, and what is made of it. */
  let value: string | undefined;
  let record = EMPTY;
  /** Changes that the store has yet to hear of. */
  const pending: Change[] = [];
  let writes: Promise<unknown> = Promise.resolve();

  /** A store's own error may quote what it reads and writes, also encoded: its name and code alone are passed on. */
  const use = async <T>(verb: string, access: (key: string) => T | Promise<T>): Promise<T> => {
    try {
      return await access((key ??= await getKey()));
    } catch (error) {
      throw failed(verb, { cause: nameAndCode(error) });
    }
  };
  const load = async (): Promise<StoredValue | undefined> => {
    for (;;) {
      const known = record;
      const stored = await use("read", (key) => store.read(key));
      // What became known meanwhile may be newer.
      if (record !== known) continue;
      if (stored?.value !== value) {
        const told = decodeRecord(stored?.value);
        // What the store has lost, a grant still has. Of a session, the source has to be asked.
        if (told !== EMPTY) record = merged(record, decodeRecord(value), told);
        else if (!isGrant) record = { ...record, token: undefined };
      }
      value = stored?.value;
      return stored;
    }
  };
  const write = async (change: Change): Promise<TokenRecord> => {
    let wasAbsent = false;
    for (let conflicts = 0; conflicts < MAX_CONFLICTS; conflicts++) {
      const stored = await load();
      const before = record;
      const next = change(before);
      if (next === before) return before;
      // A store that finds a version where it has none does not know of `null`.
      const ifVersion = stored ? { ifVersion: stored.version } : wasAbsent ? {} : { ifVersion: null };
      wasAbsent = !stored;
      const encoded = encodeRecord(next);
      if ((await use("write", (key) => store.write(key, encoded, { ttlMs: RECORD_TTL_MS, ...ifVersion }))) === undefined) continue;
      value = encoded;
      record = next;
      return before;
    }
    throw failed("write");
  };
  const latest = (): TokenRecord => pending.reduce((known, change) => change(known), record);
  return {
    latest,
    load,
    read: async () => {
      // What is asked next counts as asked after every drop: so the store, and other processes, have to hear of those first.
      do {
        await writes;
        await load();
      } while (pending.length > 0);
      return latest();
    },
    update: (change) => {
      pending.push(change);
      const written = writes
        .then(() => write(change))
        .catch((error: unknown) => {
          record = change(record);
          throw error;
        })
        .finally(() => pending.shift());
      writes = written.catch(() => undefined);
      return written;
    },
    locked: async (work, signal) => {
      const acquired = use("lock", (key) => store.acquire?.(key, leaseMs, signal));
      try {
        // Nobody has to wait for a store that does not heed the signal.
        await waitFor(acquired, { signal });
        return await work();
      } finally {
        void acquired.then((lease) => lease?.release()).catch(() => undefined);
      }
    },
  };
}

/** What the store tells, but for what is final here, and for a newer refresh token that the store has failed to take. */
function merged(known: TokenRecord, before: TokenRecord, told: TokenRecord): TokenRecord {
  const isNewer = told.refreshEpoch === known.refreshEpoch && told.refreshToken === before.refreshToken;
  return { ...told, revoked: told.revoked ?? known.revoked, refreshToken: isNewer ? known.refreshToken : told.refreshToken };
}

function failed(verb: string, details?: ErrorDetails): NetworkError {
  return new NetworkError(`The token store failed to ${verb} a record. Check the store, or try later.`, details);
}
