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

/** A store in memory. It is gone with the process, and shared by the clients that it is given to. */
export function createMemoryStore({ maxRecords = 10_000, now = () => Date.now() }: MemoryStoreOptions = {}): TokenStore {
  // A Map iterates in the order of insertion: the first one is the least recently used.
  const entries = new Map<string, StoredValue & { readonly endsAt: number }>();
  let writes = 0;
  const take = (key: string): (StoredValue & { readonly endsAt: number }) | undefined => {
    const entry = entries.get(key);
    entries.delete(key);
    return entry !== undefined && now() < entry.endsAt ? entry : undefined;
  };
  return {
    read: async (key) => {
      const entry = take(key);
      if (entry !== undefined) entries.set(key, entry);
      return entry;
    },
    write: async (key, value, { ifVersion, ttlMs = Infinity } = {}) => {
      const old = take(key);
      const isStale = ifVersion !== undefined && (old?.version ?? null) !== ifVersion;
      const entry = isStale ? old : { value, version: ++writes, endsAt: now() + ttlMs };
      if (entry !== undefined) entries.set(key, entry);
      for (const oldest of entries.keys()) {
        if (entries.size <= maxRecords) break;
        entries.delete(oldest);
      }
      return isStale ? undefined : writes;
    },
  };
}
