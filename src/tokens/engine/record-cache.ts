/**
 * One key's record: the store's copy, and the changes made here that the store hasn't taken yet.
 */
import { type ErrorDetails, NetworkError } from "../../errors/index.js";
import { nameAndCode } from "../../errors/secrets.js";
import { startStackAt } from "../../errors/stack.js";
import { withDeadline } from "../../http/transport/deadline.js";
import type { StoredValue, TokenStore } from "../../stores/store.js";
import type { TokenPolicy } from "../source.js";
import { type Change, decodeRecord, EMPTY_RECORD, encodeRecord, type TokenRecord } from "./record.js";
import type { Beat } from "./refresh-queue.js";

/** Longer than any session or refresh token in use stays without a renewal. */
const RECORD_TTL_MS = 30 * 24 * 3_600_000;
/** Other processes may win the race for a write several times, but not this often. */
const MAX_CONFLICTS = 10;

/** A change and, once it was written or has failed, the record from before or the error. */
interface PendingChange {
  readonly change: Change;
  outcome?: { readonly before?: TokenRecord; readonly error?: unknown };
}

export interface RecordCacheConfig {
  readonly store: TokenStore;
  /** The key of the record. It holds everything that makes tokens differ. */
  readonly key: () => Promise<string>;
  /** How long the lock on a key is held at most, in milliseconds: as long as a request may take with all its attempts. */
  readonly leaseMs: number;
  readonly policy: TokenPolicy;
}

/** Every method that uses the store rejects with `NetworkError` if the store fails. */
export class RecordCache {
  readonly #config: RecordCacheConfig;
  /** The record as the store last had it, plus changes that the store failed to take. */
  #record = EMPTY_RECORD;
  /** The store's value behind `#record`; `undefined` if it had none. */
  #storedValue: string | undefined;
  /** Changes that are still being written, oldest first. `snapshot()` includes them, `#record` doesn't. */
  readonly #pending: PendingChange[] = [];
  /** The key, once it is computed. */
  #key: string | undefined;

  constructor(config: RecordCacheConfig) {
    this.#config = config;
  }

  /** The record as known now, with all changes made here. No I/O. */
  snapshot(): TokenRecord {
    return this.#pending.reduce((record, { change }) => change(record), this.#record);
  }

  /** Reads the store and merges what it has into the record. */
  async reload(): Promise<StoredValue | undefined> {
    for (;;) {
      const before = this.#record;
      const stored = await this.#use("read", (store, key) => store.read(key));
      // If the record changed during the read, what was read may be older.
      if (this.#record !== before) continue;
      if (stored?.value !== this.#storedValue) this.#record = this.#merge(decodeRecord(stored?.value));
      this.#storedValue = stored?.value;
      return stored;
    }
  }

  /**
   * As `reload()`, after the store has taken all changes made here. A request counts as sent after every drop so far, so the store,
   * and through it other processes, must know of those drops first.
   */
  async reloadAfterWrites(): Promise<TokenRecord> {
    do {
      while (this.#pending.length > 0) await this.#writeFirst();
      await this.reload();
    } while (this.#pending.length > 0);
    return this.snapshot();
  }

  /**
   * Changes the record: for `snapshot()` at once, then in the store, in the order of the calls. Resolves to the record from before.
   * If the store fails, the change holds in this process until the store has something new.
   */
  async update(change: Change): Promise<TokenRecord> {
    const pending: PendingChange = { change };
    this.#pending.push(pending);
    while (pending.outcome === undefined) await this.#writeFirst();
    const { before, error } = pending.outcome;
    if (before === undefined) throw error;
    return before;
  }

  /** Runs `work` while holding the store's lock on the key, if the store has locks. */
  async withLock<T>(work: () => Promise<T>, signal: AbortSignal, beat: Beat): Promise<T> {
    const { store, leaseMs } = this.#config;
    if (store.acquire === undefined) return work();
    beat(leaseMs);
    const acquired = this.#use("lock", (store, key) => store.acquire?.(key, leaseMs, signal));
    try {
      // The deadline also holds for a store that ignores the signal.
      await withDeadline(acquired, { signal });
      return await work();
    } finally {
      void acquired.then((lease) => lease?.release()).catch(() => undefined);
    }
  }

  /**
   * Writes the oldest pending change. Every caller does that for itself, because on Workers another caller's request may end, and its work
   * with it. So a change may be written twice, which changes nothing more.
   */
  async #writeFirst(): Promise<void> {
    const [pending] = this.#pending;
    if (pending === undefined) return;
    try {
      const before = await this.#write(pending);
      pending.outcome ??= { before };
    } catch (error) {
      if (pending.outcome === undefined) this.#record = pending.change(this.#record);
      pending.outcome ??= { error };
    }
    if (this.#pending[0] === pending) this.#pending.shift();
  }

  /** Read, change, write if nothing has changed in between; again after a conflict. Resolves to the record from before. */
  async #write(pending: PendingChange): Promise<TokenRecord> {
    let wasAbsent = false;
    for (let conflicts = 0; conflicts < MAX_CONFLICTS; conflicts++) {
      const stored = await this.reload();
      const before = this.#record;
      // Another caller has written it meanwhile, and later changes may have followed.
      if (pending.outcome !== undefined) return before;
      const after = pending.change(before);
      if (after === before) return before;
      // A store that reports a conflict for a key that it doesn't have doesn't know `null`: it is written without a condition.
      const condition = stored ? { ifVersion: stored.version } : wasAbsent ? {} : { ifVersion: null };
      wasAbsent = !stored;
      const value = encodeRecord(after);
      const version = await this.#use("write", (store, key) => store.write(key, value, { ttlMs: RECORD_TTL_MS, ...condition }));
      if (version === undefined) continue;
      this.#storedValue = value;
      this.#record = after;
      return before;
    }
    throw storeError("write");
  }

  /** The stored record wins, except that a local revocation and an unsaved newer refresh token are kept. */
  #merge(stored: TokenRecord): TokenRecord {
    const known = this.#record;
    if (stored === EMPTY_RECORD) {
      // The store lost the record. A grant keeps its token; a session's source must be asked again.
      return this.#config.policy.kind === "grant" ? known : { ...known, token: undefined };
    }
    const lastStored = decodeRecord(this.#storedValue);
    const isRefreshTokenUnsaved = stored.refreshGeneration === known.refreshGeneration && stored.refreshToken === lastStored.refreshToken;
    return {
      ...stored,
      refreshToken: isRefreshTokenUnsaved ? known.refreshToken : stored.refreshToken,
      ...(known.state === "revoked" && { state: known.state }),
    };
  }

  /** A store's own error may quote what it reads and writes, so only its name and code are kept. */
  async #use<T>(verb: string, access: (store: TokenStore, key: string) => T | Promise<T>): Promise<T> {
    try {
      return await access(this.#config.store, (this.#key ??= await this.#config.key()));
    } catch (error) {
      throw storeError(verb, { cause: nameAndCode(error) });
    }
  }
}

function storeError(verb: string, details?: ErrorDetails): NetworkError {
  return startStackAt(storeError, new NetworkError(`The token store failed to ${verb} a record. Check the store, or try later.`, details));
}
