/**
 * The default store: this process's memory, of a bounded size.
 */
import type { StoredValue, TokenStore } from "./store.js";

export interface MemoryStoreOptions {
  /** How many records are kept; the least recently used one goes first. Default: 10,000. */
  readonly maxRecords?: number | undefined;
  /** A clock in epoch milliseconds. Default: `Date.now`. */
  readonly now?: (() => number) | undefined;
}

type Entry = StoredValue & { readonly endsAt: number };

/** A store in memory. It is gone with the process, and shared by the clients that it is given to. */
export function createMemoryStore({ maxRecords = 10_000, now = () => Date.now() }: MemoryStoreOptions = {}): TokenStore {
  // A Map iterates in the order of insertion: the first one is the least recently used.
  const entries = new Map<string, Entry>();
  let writes = 0;
  const read = (key: string): Entry | undefined => {
    const entry = entries.get(key);
    entries.delete(key);
    if (entry === undefined || now() >= entry.endsAt) return undefined;
    entries.set(key, entry);
    return entry;
  };
  return {
    read: async (key) => read(key),
    write: async (key, value, { ifVersion, ttlMs = Infinity } = {}) => {
      const version = read(key)?.version ?? null;
      if (ifVersion !== undefined && ifVersion !== version) return undefined;
      entries.set(key, { value, version: ++writes, endsAt: now() + ttlMs });
      const [oldest = key] = entries.keys();
      if (entries.size > maxRecords) entries.delete(oldest);
      return writes;
    },
  };
}
