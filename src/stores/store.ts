/**
 * The interface of stores, which keep token records between calls and processes.
 */

/** Identifies one state of a record. It changes with every write of the key. */
export type StoreVersion = string | number;

/** A record as the store returns it. */
export interface StoredValue {
  readonly value: string;
  readonly version: StoreVersion;
}

/** Options of a write. */
export interface StoreWriteOptions {
  /** Write only if the record still has this version; `null` means only if there is no record. Absent: always write. */
  readonly ifVersion?: StoreVersion | null;
  /** How long to keep the record, in milliseconds. Absent: indefinitely. */
  readonly ttlMs?: number;
}

/** A lock on one key. It ends with `release()`, or after the `ttlMs` it was acquired with. */
export interface StoreLease {
  release(): Promise<void>;
}

/**
 * Keeps token records. Values are opaque strings and SECRET: they hold access and refresh tokens. One store may serve many clients
 * and processes. kinnect waits for the store, so give it a timeout of its own. If a method rejects, calls that depend on it reject
 * with `NetworkError`.
 */
export interface TokenStore {
  /** Resolves to the record, or to `undefined` if there is none. */
  read(key: string): Promise<StoredValue | undefined>;
  /** Resolves to the new version, or to `undefined` if `ifVersion` didn't match and nothing was written. Must be atomic. */
  write(key: string, value: string, options?: StoreWriteOptions): Promise<StoreVersion | undefined>;
  /** Waits for the lock on a key and holds it for at most `ttlMs` milliseconds. Optional: stores for one process don't need it. */
  acquire?(key: string, ttlMs: number, signal?: AbortSignal): Promise<StoreLease>;
}
