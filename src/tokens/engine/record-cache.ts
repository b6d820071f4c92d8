/**
 * One key's record: the store's copy, and the changes made here that the store hasn't taken yet.
 */
import type { ConfigurationError } from "../../errors/index.js";
import { type EngineStore, storeError } from "../../stores/bounded.js";
import type { TokenPolicy } from "../source.js";
import type { PendingWrites } from "./pending-writes.js";
import type { Change, ChangeMode } from "./record-changes.js";
import { decodeRecord, encodeRecord, newerFormatError, ttlMsOf } from "./record-format.js";
import { EMPTY_RECORD, isRevoked, type TokenRecord } from "./record.js";
import { mergeRecords, readStored } from "./stored-record.js";

/** Other processes may win the race for a write several times, but not this often. */
const MAX_CONFLICTS = 10;

/** A change and, once it was written or has failed, the record from before or the error. */
interface PendingChange {
  readonly change: Change;
  readonly mode: ChangeMode;
  outcome?: { readonly before?: TokenRecord; readonly error?: unknown };
}

export interface RecordCacheConfig {
  readonly store: EngineStore;
  /** The key of the record. It holds everything that makes tokens differ. */
  readonly key: () => Promise<string>;
  readonly policy: TokenPolicy;
  readonly pendingWrites: PendingWrites;
}

/** Every method that uses the store rejects with `NetworkError` if the store fails. */
export class RecordCache {
  readonly #config: RecordCacheConfig;
  /** The record as the store last had it, plus changes that the store failed to take. */
  #record = EMPTY_RECORD;
  /** The store's value behind `#record`; `undefined` if it had none. */
  #storedValue: string | undefined;
  /** Whether `#record` is what the store's value says. */
  #isSaved = true;
  /** Why the store's value can't be used: it can't be decrypted, or a newer version of this code wrote it. */
  #unreadable: ConfigurationError | undefined;
  /** Whether a newer version of this code wrote the store's value. */
  #isNewer = false;
  /** When the store last answered a read, on the clock of `performance.now()`. */
  #readAt = -Infinity;
  /** Changes that are still being written, oldest first. `snapshot()` includes them unless they are `stored`, `#record` doesn't. */
  readonly #pending: PendingChange[] = [];
  /** A new token that the store has failed to take. It changes nothing if the record was changed otherwise meanwhile. */
  #unpublished: Change | undefined;
  /** The key, once it is computed. */
  #key: string | undefined;

  constructor(config: RecordCacheConfig) {
    this.#config = config;
  }

  /** Stores a new token after `update` has failed to, unless the record changes otherwise before the store works again. */
  publish(change: Change): void {
    if (!this.#unpublished) this.#config.pendingWrites.add(() => this.#publishLatest());
    this.#unpublished = change;
  }

  async #publishLatest(): Promise<void> {
    while (this.#unpublished) {
      const change = this.#unpublished;
      await this.update(change);
      if (this.#unpublished === change) this.#unpublished = undefined;
    }
  }

  /** The record as known now, with all changes that hold here. No I/O. */
  snapshot(): TokenRecord {
    const known = this.#unpublished?.(this.#record) ?? this.#record;
    return this.#pending.reduce((record, { change, mode }) => (mode === "stored" ? record : change(record)), known);
  }

  /** Whether anything is known of the record: the store has answered, or it was changed here. */
  isKnown(): boolean {
    return this.#readAt > -Infinity || this.snapshot() !== EMPTY_RECORD;
  }

  isReadable(): boolean {
    return this.#unreadable === undefined;
  }

  /** @throws {ConfigurationError} if the store's value can't be used. */
  requireReadable(): void {
    if (this.#unreadable !== undefined) throw this.#unreadable;
  }

  /** Whether the store was read less than `maxAgeMs` ago, or has no other writers. */
  isFresh(maxAgeMs: number): boolean {
    if (this.#readAt === -Infinity || !this.#config.store.isShared) return this.#readAt > -Infinity;
    return maxAgeMs > 0 && performance.now() - this.#readAt < maxAgeMs;
  }

  /** Reads the store and merges what it has into the record. Resolves to the version of the stored value. */
  async reload(): Promise<string | undefined> {
    for (;;) {
      const before = this.#record;
      const { value, version, error } = await readStored(this.#config.store, await this.key());
      // If the record changed during the read, what was read may be older.
      if (this.#record !== before) continue;
      if (value !== this.#storedValue) {
        const { record: stored, isNewer } = decodeRecord(value);
        this.#record = mergeRecords(before, stored, this.#config.policy);
        this.#isSaved = this.#record === stored;
        this.#storedValue = value;
        this.#isNewer = isNewer;
      }
      this.#unreadable = error ?? (this.#isNewer ? newerFormatError() : undefined);
      this.#readAt = performance.now();
      return version;
    }
  }

  /**
   * As `reload()`, after the store has taken all changes made here. A request counts as sent after every drop so far, so the store,
   * and through it other processes, must know of those drops first.
   */
  async reloadAfterWrites(): Promise<TokenRecord> {
    do {
      await this.#flush();
      await this.reload();
    } while (this.#pending.length > 0);
    return this.snapshot();
  }

  /**
   * Changes the record: for `snapshot()` at once unless the mode is `stored`, then in the store, in the order of the calls. Resolves to
   * the record from before.
   */
  async update(change: Change, mode: ChangeMode = "eager"): Promise<TokenRecord> {
    const pending: PendingChange = { change, mode };
    this.#pending.push(pending);
    try {
      while (pending.outcome === undefined) await this.#writeFirst();
    } catch (error) {
      if (mode === "durable") this.#config.pendingWrites.add(() => this.#flush());
      throw error;
    }
    const { before, error } = pending.outcome;
    if (before === undefined) throw error;
    return before;
  }

  /** The key in the store. */
  async key(): Promise<string> {
    return (this.#key ??= await this.#config.key());
  }

  async #flush(): Promise<void> {
    while (this.#pending.length > 0) await this.#writeFirst();
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
      const isFirstFailure = pending.outcome === undefined;
      pending.outcome ??= { error };
      // It stays the first, and those behind it wait.
      if (pending.mode === "durable") throw error;
      if (isFirstFailure && pending.mode === "eager") {
        this.#record = pending.change(this.#record);
        this.#isSaved = false;
      }
    }
    if (this.#pending[0] === pending) this.#pending.shift();
  }

  /** Read, change, write if nothing has changed in between; again after a conflict. Resolves to the record from before. */
  async #write(pending: PendingChange): Promise<TokenRecord> {
    for (let conflicts = 0; conflicts < MAX_CONFLICTS; conflicts++) {
      const version = await this.reload();
      const before = this.#record;
      // Another caller has written it meanwhile, and later changes may have followed.
      if (pending.outcome?.before !== undefined) return before;
      const after = pending.change(before);
      if (after === before && this.#isSaved) return before;
      // What can't be read is overwritten by a revocation, and what can't be decrypted by a grant as well.
      const isProtected = this.#config.policy.kind === "read" ? this.#unreadable !== undefined : this.#isNewer;
      if (isProtected && !isRevoked(after)) {
        if (pending.mode === "stored") this.requireReadable();
        this.#record = after;
        return before;
      }
      const value = encodeRecord(after);
      const { store } = this.#config;
      const written = await store.write(await this.key(), value, { ifVersion: version ?? null, ttlMs: ttlMsOf(after) });
      if (written === undefined) continue;
      this.#storedValue = value;
      this.#isSaved = true;
      this.#isNewer = false;
      this.#unreadable = undefined;
      this.#record = after;
      return before;
    }
    throw storeError("write", `reported ${MAX_CONFLICTS} conflicts in a row`);
  }
}
