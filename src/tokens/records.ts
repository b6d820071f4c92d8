/**
 * One key's record in its store: read, and changed in order.
 */
import { NetworkError } from "../errors/index.js";
import { nameAndCode, safeCause } from "../errors/secrets.js";
import { decodeRecord, EMPTY, encodeRecord, type TokenRecord } from "./record.js";
import type { StoreLease, StoredValue, TokenStore } from "./store.js";

/** Long enough for any session or refresh token that is still in use. */
const RECORD_TTL_MS = 30 * 24 * 3_600_000;
/** Another process may be quicker now and then, but not every time. */
const MAX_CONFLICTS = 10;

export interface Records {
  /** @throws {NetworkError} when the store fails. */
  read(): Promise<TokenRecord>;
  /**
   * Writes what `change` makes of the latest record, or nothing where it returns `undefined`. Resolves to what was written.
   * @throws {NetworkError} when the store fails.
   */
  update(change: (latest: TokenRecord) => TokenRecord | undefined): Promise<TokenRecord | undefined>;
  /** The store's lock on this key, where it has locks. */
  lease(signal: AbortSignal): Promise<StoreLease | undefined>;
}

export function createRecords(store: TokenStore, getKey: () => Promise<string>, leaseMs: number): Records {
  let key: string | undefined;
  // Reads wait for the writes that were asked for before them.
  let writes: Promise<unknown> | undefined;
  let lastValue: string | undefined;
  let lastRecord = EMPTY;

  const readStored = async (): Promise<StoredValue | undefined> => {
    try {
      return (await store.read((key ??= await getKey()))) ?? undefined;
    } catch (error) {
      // It may quote what it could not read.
      throw failed("read", nameAndCode(error));
    }
  };
  const decoded = (stored: StoredValue | undefined): TokenRecord => {
    if (stored === undefined) return EMPTY;
    if (stored.value !== lastValue) {
      lastRecord = decodeRecord(stored.value);
      lastValue = stored.value;
    }
    return lastRecord;
  };
  const change = async (next: (latest: TokenRecord) => TokenRecord | undefined): Promise<TokenRecord | undefined> => {
    let wasAbsent = false;
    for (let conflicts = 0; conflicts < MAX_CONFLICTS; conflicts++) {
      const stored = await readStored();
      const record = next(decoded(stored));
      if (record === undefined) return undefined;
      try {
        // A store that finds a version where it has none does not know of `null`.
        const ifVersion = stored !== undefined ? { ifVersion: stored.version } : wasAbsent ? {} : { ifVersion: null };
        wasAbsent = stored === undefined;
        const version = await store.write((key ??= await getKey()), encodeRecord(record), { ttlMs: RECORD_TTL_MS, ...ifVersion });
        if (version !== undefined) return record;
      } catch (error) {
        throw failed("write", error, record);
      }
    }
    throw failed("write", new Error("the record keeps changing"));
  };

  return {
    read: async () => {
      if (writes !== undefined) await writes;
      return decoded(await readStored());
    },
    update: (next) => {
      const written = Promise.resolve(writes).then(() => change(next));
      const settled: Promise<unknown> = written
        .catch(() => undefined)
        .then(() => {
          if (writes === settled) writes = undefined;
        });
      writes = settled;
      return written;
    },
    lease: async (signal) => {
      try {
        return await store.acquire?.((key ??= await getKey()), leaseMs, signal);
      } catch (error) {
        throw failed("lock", error);
      }
    },
  };
}

function failed(what: string, cause: unknown, { token, refreshToken }: Partial<TokenRecord> = {}): NetworkError {
  const secrets = [token?.value, refreshToken].filter((secret) => secret !== undefined);
  return new NetworkError(`The token store failed to ${what} a record. Check the store, or try later.`, {
    cause: safeCause(cause, secrets),
  });
}
