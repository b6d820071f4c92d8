/**
 * The default store: this process's memory, with a limit on its size.
 */
import { check, requireCount, requireKnown } from "../http/validate.js";
import type { EngineStore } from "./bounded.js";
import type { StoredValue, TokenStore } from "./store.js";

/** Options of `createMemoryStore`. */
export interface MemoryStoreOptions {
  /** How many records to keep; the least recently used one is dropped first. Default: 10,000. */
  readonly maxRecords?: number | undefined;
  /** A clock in epoch milliseconds, for tests. Default: `Date.now`. */
  readonly now?: (() => number) | undefined;
}

type Entry = StoredValue & { readonly endsAt: number };
/** Replaced when another holder takes over, so a lease is still ours if the map holds the same object. */
interface Lock {
  endsAt: number;
}

/** Creates a store in this process's memory. Clients that you pass it to share it. Its records are lost when the process ends. */
export function createMemoryStore(options: MemoryStoreOptions = {}): TokenStore {
  requireKnown(options, ["maxRecords", "now"]);
  const { maxRecords, now } = options;
  if (maxRecords !== undefined) requireCount("maxRecords", maxRecords, 1);
  check(now === undefined || typeof now === "function", "now", "be a function");
  return { ...createRecords(options), tryAcquire: createLocks() };
}

/** The store of a client that was given none. It needs no time limit, and no lock: the client's own callers share their requests. */
export function createPrivateStore(options: MemoryStoreOptions): EngineStore {
  return { ...createRecords(options), isShared: false, stepMs: 5000, isAvailable: () => true };
}

function createRecords({ maxRecords = 10_000, now = () => Date.now() }: MemoryStoreOptions): Pick<EngineStore, "read" | "write"> {
  // A Map iterates in the order of insertion: the first one is the least recently used.
  const entries = new Map<string, Entry>();
  let writes = 0;
  function read(key: string): Entry | undefined {
    const entry = entries.get(key);
    entries.delete(key);
    if (entry === undefined || now() >= entry.endsAt) return undefined;
    entries.set(key, entry);
    return entry;
  }
  return {
    read: async (key) => read(key),
    async write(key, value, { ifVersion, ttlMs }) {
      if (ifVersion !== (read(key)?.version ?? null)) return undefined;
      const version = String(++writes);
      entries.set(key, { value, version, endsAt: now() + ttlMs });
      const [oldest = key] = entries.keys();
      if (entries.size > maxRecords) entries.delete(oldest);
      return version;
    },
  };
}

/** Locks within this process. */
export function createLocks(): NonNullable<EngineStore["tryAcquire"]> {
  const locks = new Map<string, Lock>();
  return async function tryAcquire(key, ttlMs) {
    // Locks are held in real time: a clock for tests doesn't keep a holder from ending.
    const held = locks.get(key);
    const leftMs = (held?.endsAt ?? 0) - performance.now();
    if (leftMs > 0) return { retryAfterMs: leftMs };
    const lock: Lock = { endsAt: performance.now() + ttlMs };
    locks.set(key, lock);
    return {
      renew: async (renewMs) => {
        if (locks.get(key) !== lock || lock.endsAt <= performance.now()) return false;
        lock.endsAt = performance.now() + renewMs;
        return true;
      },
      release: async () => {
        if (locks.get(key) === lock) locks.delete(key);
      },
    };
  };
}
