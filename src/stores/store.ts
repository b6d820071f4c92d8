/**
 * The interface of stores, which keep token records between calls and processes.
 */

/** A value, and the version that identifies this state of it. */
export interface StoredValue {
  readonly value: string;
  readonly version: string;
}

/** What every operation of a store gets. */
export interface StoreCallOptions {
  /** Aborted when kinnect stops waiting. Pass it on if your client can use it; kinnect's time limit holds anyway. */
  readonly signal: AbortSignal;
}

export interface StoreWriteOptions extends StoreCallOptions {
  /** Write only if the value still has this version; `null` means only if there is no value. */
  readonly ifVersion: string | null;
  /** How long to keep the value, in milliseconds. */
  readonly ttlMs: number;
}

/** A lock on one key. It ends with `release()`, or `ttlMs` after it was acquired or renewed. */
export interface StoreLease {
  /** Holds the lock for another `ttlMs`. Resolves to `false` if it's no longer ours. */
  renew(ttlMs: number): Promise<boolean>;
  /** Ends the lock if it's still ours. Never touches another holder's. */
  release(): Promise<void>;
}

/**
 * Keeps token records for one or many processes. Keys are short and contain no secret. Values are opaque strings without NUL characters,
 * and SECRET: they hold access and refresh tokens. Waiting, time limits and retries are kinnect's work: a method does one thing, and rejects
 * if it can't. `storeConformance` of `kinnect/testing` checks an implementation.
 */
export interface TokenStore {
  /**
   * Resolves to the value, or to `undefined` if there is none. Reads from the primary, never from a replica.
   * @throws {ConfigurationError} with the `version` of a value that exists but can't be read; kinnect may replace it, but it isn't absent
   */
  read(key: string, options: StoreCallOptions): Promise<StoredValue | undefined>;
  /**
   * Resolves to the new version, or to `undefined` if `ifVersion` didn't match and nothing was written. Must be atomic. A version never
   * repeats, not even after the store has lost its data.
   */
  write(key: string, value: string, options: StoreWriteOptions): Promise<string | undefined>;
  /**
   * Acquires the lock on a key, or says when to ask again. Answers at once. A locked key without a value reads as absent. Optional: without
   * it, processes may each send a request at the same time, and can't share a rotating refresh token.
   */
  tryAcquire?(key: string, ttlMs: number, options: StoreCallOptions): Promise<StoreLease | { readonly retryAfterMs: number }>;
}
