/**
 * The default store: this process's memory, with a limit on its size.
 */
import { requireKnown } from "../http/validate.js";
import type { StoredValue, TokenStore } from "./store.js";

/** Options of `createMemoryStore`. */
export interface MemoryStoreOptions {
  /** How many records to keep; the least recently used one is dropped first. Default: 10,000. */
  readonly maxRecords?: number | undefined;
  /** A clock in epoch milliseconds, for tests. Default: `Date.now`. */
  readonly now?: (() => number) | undefined;
}

type Entry = StoredValue & { readonly endsAt: number };

/** Creates a store in this process's memory. Clients that you pass it to share it. Its records are lost when the process ends. */
export function createMemoryStore(options: MemoryStoreOptions = {}): TokenStore {
  requireKnown(options, ["maxRecords", "now"]);
  const { maxRecords = 10_000, now = () => Date.now() } = options;
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
