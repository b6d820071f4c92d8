/**
 * Stores with one fault each, and a part of the check's name that has to find it.
 */
import type { StoredValue, TokenStore } from "../../../src/stores/store.js";
import { clear, createDatabase, type Database, type Parts, simpleStore } from "./simple-store.js";

export interface BrokenStore {
  readonly fault: string;
  readonly foundBy: RegExp;
  readonly createStore: () => TokenStore;
  readonly flush?: () => Promise<void>;
}

const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A store with a fault, whose database outlives it. */
function broken(fault: string, foundBy: RegExp, replace: (parts: Parts, database: Database) => Partial<Parts>): BrokenStore {
  const database = createDatabase();
  return { fault, foundBy, createStore: () => simpleStore(database, (parts) => replace(parts, database)) };
}

function counting(database: Database): Partial<Parts> {
  return { newVersion: () => String(++database.writes) };
}

export const BROKEN_STORES: readonly BrokenStore[] = [
  broken("a write isn't atomic", /concurrent writes/, ({ current, set }) => ({
    async write(key, value, { ifVersion, ttlMs }) {
      const version = current(key)?.version ?? null;
      await tick();
      return version === ifVersion ? set(key, value, ttlMs) : undefined;
    },
  })),
  broken("only a write with a version is atomic", /concurrent writes to a new key/, ({ current, set, write }) => ({
    async write(key, value, options) {
      if (options.ifVersion !== null) return write(key, value, options);
      const isAbsent = current(key) === undefined;
      await tick();
      return isAbsent ? set(key, value, options.ttlMs) : undefined;
    },
  })),
  (() => {
    const database = createDatabase();
    // A lock for each store, so that one process is safe and two aren't.
    const createStore = (): TokenStore => {
      let queue: Promise<unknown> = Promise.resolve();
      return simpleStore(database, ({ current, set }) => ({
        write(key, value, { ifVersion, ttlMs }) {
          const write = async (): Promise<unknown> => {
            const version = current(key)?.version ?? null;
            await tick();
            return version === ifVersion ? set(key, value, ttlMs) : undefined;
          };
          return (queue = queue.then(write));
        },
      }));
    };
    return { fault: "a write is atomic in one process only", foundBy: /concurrent writes/, createStore };
  })(),
  broken("null as ifVersion is ignored", /ifVersion null writes only/, ({ set, write }) => ({
    write: async (key, value, options) => (options.ifVersion === null ? set(key, value, options.ttlMs) : write(key, value, options)),
  })),
  broken("ifVersion is ignored", /older version/, ({ set, write }) => ({
    write: async (key, value, options) => (options.ifVersion === null ? write(key, value, options) : set(key, value, options.ttlMs)),
  })),
  broken("an empty ifVersion counts as null", /version that no write returned/, ({ write }) => ({
    write: async (key, value, options) => write(key, value, { ...options, ifVersion: options.ifVersion || null }),
  })),
  broken("a conflict is answered with null", /ifVersion null writes only/, ({ write }) => ({
    write: async (...args) => (await write(...args)) ?? null,
  })),
  broken("a conflict is answered with false", /ifVersion null writes only/, ({ write }) => ({
    write: async (...args) => (await write(...args)) ?? false,
  })),
  broken("absence is answered with null", /without a value reads as undefined/, ({ read }) => ({
    read: async (key) => (await read(key)) ?? null,
  })),
  broken("a write resolves to a number", /comes back/, (_, database) => ({
    newVersion: () => ++database.writes as unknown as string,
  })),
  broken("a version is the value's digest", /older version/, ({ set }, { values }) => ({
    set(key, value, ttlMs) {
      set(key, value, ttlMs);
      const version = `length-${value.length}`;
      values.set(key, { ...values.get(key)!, version });
      return version;
    },
  })),
  broken("a version counts from 1 for each new value of a key", /has ended counts as absent/, ({ current }) => ({
    newVersion: (key) => String(Number(current(key)?.version ?? 0) + 1),
  })),
  (() => {
    const database = createDatabase();
    const createStore = (): TokenStore => simpleStore(database, () => counting(database));
    const flush = async (): Promise<void> => clear(database);
    return { fault: "a version repeats after a flush", foundBy: /lost its data/, createStore, flush };
  })(),
  (() => {
    const database = createDatabase();
    const createStore = (): TokenStore => {
      clear(database);
      return simpleStore(database, () => counting(database));
    };
    return { fault: "a version repeats after a flush by createStore", foundBy: /lost its data/, createStore };
  })(),
  broken("a release isn't checked", /neither renew nor release/, ({ lease }, { leases }) => ({
    lease: (key, owner) => ({ ...lease(key, owner), release: async () => void leases.delete(key) }),
  })),
  broken("a renewal isn't checked", /neither renew nor release/, ({ lease, now }, { leases }) => ({
    lease: (key, owner) => ({
      ...lease(key, owner),
      async renew(ttlMs) {
        const held = leases.get(key);
        if (held) held.endsAt = now() + ttlMs;
        return held !== undefined;
      },
    }),
  })),
  broken("a renewal says false, but prolongs another's lease", /neither renew nor release/, ({ lease, now }, { leases }) => ({
    lease: (key, owner) => ({
      ...lease(key, owner),
      async renew(ttlMs) {
        const held = leases.get(key);
        if (held) held.endsAt = now() + ttlMs;
        return held?.owner === owner;
      },
    }),
  })),
  broken("a lease that has ended can be renewed", /ends after its ttlMs, and can't be renewed/, ({ lease, now }, { leases }) => ({
    lease: (key, owner) => ({
      ...lease(key, owner),
      async renew(ttlMs) {
        const held = leases.get(key);
        if (held?.owner === owner) held.endsAt = now() + ttlMs;
        return held?.owner === owner;
      },
    }),
  })),
  broken("a renewal does nothing", /renewed lease lasts/, ({ lease }) => ({
    lease: (key, owner) => ({ ...lease(key, owner), renew: async () => true }),
  })),
  broken("a release does nothing", /released key can be locked/, ({ lease }) => ({
    lease: (key, owner) => ({ ...lease(key, owner), release: async () => undefined }),
  })),
  broken("everyone gets the lease", /locked again/, ({ lease }) => ({
    tryAcquire: async (key) => lease(key, crypto.randomUUID()),
  })),
  broken("locking isn't atomic", /concurrent callers/, ({ now, tryAcquire, lease }, { leases }) => ({
    async tryAcquire(key, ttlMs) {
      if (now() < (leases.get(key)?.endsAt ?? 0)) return tryAcquire(key, ttlMs);
      await tick();
      const owner = crypto.randomUUID();
      leases.set(key, { owner, endsAt: now() + ttlMs });
      return lease(key, owner);
    },
  })),
  broken("locking waits for the lease", /locked again/, ({ now, tryAcquire }, { leases }) => ({
    async tryAcquire(key, ttlMs) {
      const held = leases.get(key);
      return held !== undefined && held.endsAt - now() > 10_000 ? new Promise(() => undefined) : tryAcquire(key, ttlMs);
    },
  })),
  broken("a held lease is answered with undefined", /locked again/, ({ tryAcquire }) => ({
    async tryAcquire(key, ttlMs) {
      const answer = await tryAcquire(key, ttlMs);
      return "retryAfterMs" in (answer as object) ? undefined : answer;
    },
  })),
  broken("a lease is for all keys", /locked again/, ({ tryAcquire }) => ({
    tryAcquire: (_, ttlMs) => tryAcquire("all", ttlMs),
  })),
  broken("a lease never ends", /ends after its ttlMs/, ({ tryAcquire }) => ({
    tryAcquire: (key) => tryAcquire(key, 1e9),
  })),
  broken("a leased key reads as present", /locked key without a value/, ({ current }, { leases }) => ({
    read: async (key) => current(key) ?? (leases.has(key) ? { value: "", version: "leased" } : undefined),
  })),
  broken("a leased key can't be written as absent", /locked key without a value/, ({ write }, { leases, values }) => ({
    write: async (key, ...rest) => (leases.has(key) && !values.has(key) ? undefined : write(key, ...rest)),
  })),
  broken("a write ends the lease", /locked key without a value/, ({ set }, { leases }) => ({
    set(key, value, ttlMs) {
      leases.delete(key);
      return set(key, value, ttlMs);
    },
  })),
  broken("a release deletes the value", /locked key without a value/, ({ lease }, { values }) => ({
    lease: (key, owner) => ({ ...lease(key, owner), release: async () => void values.delete(key) }),
  })),
  broken("locking changes the version", /don't change its value/, ({ tryAcquire, current, set }) => ({
    async tryAcquire(key, ttlMs) {
      const { value }: Partial<StoredValue> = current(key) ?? {};
      if (value !== undefined) set(key, value, 60_000);
      return tryAcquire(key, ttlMs);
    },
  })),
  broken("a value under a lease doesn't end", /ends under a lease/, ({ current }, { leases, values }) => ({
    read: async (key) => current(key) ?? (leases.has(key) ? values.get(key) : undefined),
  })),
  broken("a value never ends", /gone after its ttlMs/, ({ set }) => ({ set: (key, value) => set(key, value, 1e9) })),
  broken("ttlMs is taken for seconds", /gone after its ttlMs/, ({ set }) => ({
    set: (key, value, ttlMs) => set(key, value, ttlMs * 1000),
  })),
  broken("ttlMs is rounded down to seconds", /isn't gone before/, ({ set }) => ({
    set: (key, value, ttlMs) => set(key, value, Math.floor(ttlMs / 1000) * 1000),
  })),
  broken("a new value keeps the old ttlMs", /own ttlMs/, ({ set }, { values }) => ({
    set(key, value, ttlMs) {
      const endsAt = values.get(key)?.endsAt;
      const version = set(key, value, ttlMs);
      if (endsAt !== undefined) values.set(key, { ...values.get(key)!, endsAt });
      return version;
    },
  })),
  broken("values are parsed as JSON", /stays text/, ({ current }) => ({
    async read(key) {
      const found = current(key);
      try {
        return found && { ...found, value: JSON.parse(found.value) as unknown };
      } catch {
        return found;
      }
    },
  })),
  broken("values are Latin-1", /Unicode/, ({ set }) => ({
    set: (key, value, ttlMs) => set(key, Buffer.from(value, "latin1").toString("latin1"), ttlMs),
  })),
  broken("an empty value is absence", /empty value/, ({ current }) => ({
    read: async (key) => (current(key)?.value ? current(key) : undefined),
  })),
  broken("values are cut at 64 KiB", /256 KiB/, ({ set }) => ({ set: (key, value, ttlMs) => set(key, value.slice(0, 65_536), ttlMs) })),
  broken("keys are cut at 64 characters", /keys of 80 characters/, ({ read, write }) => ({
    read: (key) => read(key.slice(0, 64)),
    write: (key, ...rest) => write(key.slice(0, 64), ...rest),
  })),
];
