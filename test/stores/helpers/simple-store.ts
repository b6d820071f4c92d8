/**
 * A correct store over plain data, with parts that tests replace by wrong ones. Its data stand for a database: they outlive the store.
 */
import type { StoredValue, StoreLease, StoreWriteOptions, TokenStore } from "../../../src/stores/store.js";

export interface Database {
  readonly values: Map<string, StoredValue & { readonly endsAt: number }>;
  readonly leases: Map<string, { readonly owner: string; endsAt: number }>;
  /** For stores that count their versions. */
  writes: number;
}

export function createDatabase(): Database {
  return { values: new Map(), leases: new Map(), writes: 0 };
}

export function clear(database: Database): void {
  database.values.clear();
  database.leases.clear();
  database.writes = 0;
}

export interface Parts {
  readonly now: () => number;
  newVersion(key: string): string;
  read(key: string): Promise<unknown>;
  write(key: string, value: string, options: StoreWriteOptions): Promise<unknown>;
  tryAcquire(key: string, ttlMs: number): Promise<unknown>;
  lease(key: string, owner: string): StoreLease;
  current(key: string): StoredValue | undefined;
  set(key: string, value: string, ttlMs: number): string;
}

/** `replace` gets the correct parts and returns those that are wrong. */
export function simpleStore(database: Database, replace: (parts: Parts) => Partial<Parts> = () => ({})): TokenStore {
  const { values, leases } = database;
  const parts: Parts = {
    now: () => performance.now(),
    newVersion: () => crypto.randomUUID(),
    current(key) {
      const found = values.get(key);
      return found !== undefined && parts.now() < found.endsAt ? { value: found.value, version: found.version } : undefined;
    },
    set(key, value, ttlMs) {
      const version = parts.newVersion(key);
      values.set(key, { value, version, endsAt: parts.now() + ttlMs });
      return version;
    },
    read: async (key) => parts.current(key),
    async write(key, value, { ifVersion, ttlMs }) {
      return ifVersion === (parts.current(key)?.version ?? null) ? parts.set(key, value, ttlMs) : undefined;
    },
    async tryAcquire(key, ttlMs) {
      const leftMs = (leases.get(key)?.endsAt ?? 0) - parts.now();
      if (leftMs > 0) return { retryAfterMs: leftMs };
      const owner = crypto.randomUUID();
      leases.set(key, { owner, endsAt: parts.now() + ttlMs });
      return parts.lease(key, owner);
    },
    lease(key, owner) {
      const held = (): { endsAt: number } | undefined => {
        const lease = leases.get(key);
        return lease?.owner === owner && parts.now() < lease.endsAt ? lease : undefined;
      };
      return {
        async renew(ttlMs) {
          const lease = held();
          if (lease !== undefined) lease.endsAt = parts.now() + ttlMs;
          return lease !== undefined;
        },
        async release() {
          if (held()) leases.delete(key);
        },
      };
    },
  };
  Object.assign(parts, replace({ ...parts }));
  // The wrong ones don't keep to the interface, which is the point.
  return { read: parts.read, write: parts.write, tryAcquire: parts.tryAcquire } as TokenStore;
}
