/**
 * One key's record: in its store, where it is read, and changed in order, and what this process knows beside it.
 */
import { type ErrorDetails, NetworkError } from "../errors/index.js";
import { nameAndCode } from "../errors/secrets.js";
import { waitFor } from "../http/wait.js";
import { type Change, decodeRecord, EMPTY, encodeRecord, type HeldToken, type TokenRecord } from "./record.js";
import type { StoredValue, TokenStore } from "./store.js";

/** Long enough for any session or refresh token that is still in use. */
const RECORD_TTL_MS = 30 * 24 * 3_600_000;
/** Another process may be quicker now and then, but not every time. */
const MAX_CONFLICTS = 10;

/** What a store fails to do rejects with `NetworkError`. */
export interface Records {
  /**
   * What was dropped here counts at once, where a store takes its time: another epoch makes late what was asked before. Grants
   * are also served from here; their store is read when this has nothing to give.
   */
  memory: TokenRecord;
  /** A refresh token that the store has not taken yet. */
  unsaved: string | undefined;
  read(): Promise<TokenRecord>;
  /** Writes what `change` makes of the latest record, or nothing where it returns `undefined`. */
  update(change: Change): Promise<void>;
  /** Changes the record in memory at once, and then in the store. Resolves to what the store knew before. */
  drop(change: (record: TokenRecord) => TokenRecord): Promise<TokenRecord>;
  /** Puts another token, or none, in the place of one. A store that fails has it a little longer. */
  replace(value: string, token?: HeldToken): Promise<void>;
  /** Holds the store's lock on this key meanwhile, where it has locks. */
  locked<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T>;
}

export function createRecords(store: TokenStore, getKey: () => Promise<string>, leaseMs: number): Records {
  // Reads wait for the writes that were asked for before them.
  let writes: Promise<unknown> = Promise.resolve();
  let pending = 0;
  let key: string | undefined;
  let lastValue: string | undefined;
  let lastRecord = EMPTY;

  /** A store's own error may quote what it reads and writes, also encoded: its name and code alone are passed on. */
  const use = async <T>(verb: string, access: (key: string) => T | Promise<T>): Promise<T> => {
    try {
      return await access((key ??= await getKey()));
    } catch (error) {
      throw failed(verb, { cause: nameAndCode(error) });
    }
  };
  const read = (): Promise<StoredValue | undefined> => use("read", (key) => store.read(key));
  /** A session's record is read with every call: the same value is not parsed again. */
  const decoded = (value: string | undefined): TokenRecord => {
    if (value !== lastValue) lastRecord = decodeRecord((lastValue = value));
    return lastRecord;
  };
  const change = async (next: Change): Promise<void> => {
    let wasAbsent = false;
    for (let conflicts = 0; conflicts < MAX_CONFLICTS; conflicts++) {
      const stored = await read();
      const record = next(decoded(stored?.value));
      if (record === undefined) return;
      // A store that finds a version where it has none does not know of `null`.
      const ifVersion = stored ? { ifVersion: stored.version } : wasAbsent ? {} : { ifVersion: null };
      wasAbsent = !stored;
      const options = { ttlMs: RECORD_TTL_MS, ...ifVersion };
      if ((await use("write", (key) => store.write(key, encodeRecord(record), options))) !== undefined) return;
    }
    throw failed("write");
  };
  const records: Records = {
    memory: EMPTY,
    unsaved: undefined,
    read: async () => {
      if (pending > 0) await writes;
      return decoded((await read())?.value);
    },
    update: (next) => {
      pending++;
      const written = writes.then(() => change(next)).finally(() => pending--);
      writes = written.catch(() => undefined);
      return written;
    },
    drop: async (next) => {
      records.memory = next(records.memory);
      let before = EMPTY;
      await records.update((latest) => next((before = latest)));
      return before;
    },
    replace: async (value, token) => {
      const next: Change = (record) => (record.token?.value === value ? { ...record, token } : undefined);
      records.memory = next(records.memory) ?? records.memory;
      await records.update(next).catch(() => undefined);
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
  return records;
}

function failed(verb: string, details?: ErrorDetails): NetworkError {
  return new NetworkError(`The token store failed to ${verb} a record. Check the store, or try later.`, details);
}
