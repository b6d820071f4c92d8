/**
 * The default store: this process's memory, of a bounded size.
 */
import type { StoredValue, StoreVersion, StoreWriteOptions, TokenStore } from "./store.js";

interface Entry extends StoredValue {
  readonly endsAt: number;
}

export interface MemoryStoreOptions {
  /** How many records are kept; the least recently used one goes first. Default: 10,000. */
  readonly maxRecords?: number;
  /** A clock in epoch milliseconds. Default: `Date.now`. */
  readonly now?: () => number;
}

/** A store in memory. It is gone with the process, and shared by the clients that it is given to. */
export class MemoryStore implements TokenStore {
  // A Map iterates in the order of insertion: the first one is the least recently used.
  readonly #entries = new Map<string, Entry>();
  readonly #maxRecords: number;
  readonly #now: () => number;
  #writes = 0;

  constructor({ maxRecords = 10_000, now = Date.now }: MemoryStoreOptions = {}) {
    this.#maxRecords = maxRecords;
    this.#now = now;
  }

  async read(key: string): Promise<StoredValue | undefined> {
    const entry = this.#live(key);
    if (entry === undefined) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry;
  }

  async write(key: string, value: string, { ifVersion, ttlMs = Infinity }: StoreWriteOptions = {}): Promise<StoreVersion | undefined> {
    if (ifVersion !== undefined && this.#live(key)?.version !== ifVersion) return undefined;
    const version = ++this.#writes;
    this.#entries.delete(key);
    this.#entries.set(key, { value, version, endsAt: this.#now() + ttlMs });
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.#maxRecords) break;
      this.#entries.delete(oldest);
    }
    return version;
  }

  #live(key: string): Entry | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined || this.#now() < entry.endsAt) return entry;
    this.#entries.delete(key);
    return undefined;
  }
}
