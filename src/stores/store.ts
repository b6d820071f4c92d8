/**
 * Where token records live between calls, and between processes.
 */

/** What a store names a state of a record by. */
export type StoreVersion = string | number;

export interface StoredValue {
  readonly value: string;
  readonly version: StoreVersion;
}

export interface StoreWriteOptions {
  /** Write only if the record still has this version; `null`: only if there is none. Absent: write in any case. */
  readonly ifVersion?: StoreVersion | null;
  /** How long the record is worth keeping, in milliseconds. */
  readonly ttlMs?: number;
}

/** A lock on one key, held for a while. */
export interface StoreLease {
  release(): Promise<void>;
}

/**
 * A place for token records. Values are opaque strings and SECRET: they hold access and refresh tokens. A version changes with
 * every write of a key. One store may serve many clients and processes. Callers wait for it: give it a time-out of its own.
 */
export interface TokenStore {
  read(key: string): Promise<StoredValue | undefined>;
  /** Resolves to the new version, or to `undefined` where the version had moved on and nothing was written. */
  write(key: string, value: string, options?: StoreWriteOptions): Promise<StoreVersion | undefined>;
  /** Waits for the lock on a key, held for at most `ttlMs`. Stores of one process do without. */
  acquire?(key: string, ttlMs: number, signal?: AbortSignal): Promise<StoreLease>;
}
