/**
 * A store as Redis is: its processes are clients of one server, which is gone for a while.
 */
import type { StoredValue, StoreLease, TokenStore } from "../../src/stores/store.js";
import { elapsedMs, sleep } from "./day.js";
import { STORE_BACK_AT_MS, storeStateAt } from "./schedule.js";

const ROUND_TRIP_MS = 1;

interface Entry extends StoredValue {
  readonly endsAt: number;
}

interface Lock {
  endsAt: number;
}

export class SharedStore {
  readonly #entries = new Map<string, Entry>();
  readonly #locks = new Map<string, Lock>();
  #writes = 0;

  /** One process's client. While the server can't be reached, it queues commands and runs them later, as node-redis does by default. */
  connect(): TokenStore {
    return {
      read: (key) => command(() => this.#read(key)),
      write: (key, value, { ifVersion, ttlMs }) => command(() => this.#write(key, value, ifVersion, ttlMs)),
      tryAcquire: (key, ttlMs) => command(() => this.#tryAcquire(key, ttlMs)),
    };
  }

  #read(key: string): StoredValue | undefined {
    const entry = this.#entries.get(key);
    return entry !== undefined && elapsedMs() < entry.endsAt ? entry : undefined;
  }

  #write(key: string, value: string, ifVersion: string | null, ttlMs: number): string | undefined {
    if ((this.#read(key)?.version ?? null) !== ifVersion) return undefined;
    const version = String(++this.#writes);
    this.#entries.set(key, { value, version, endsAt: elapsedMs() + ttlMs });
    return version;
  }

  #tryAcquire(key: string, ttlMs: number): StoreLease | { readonly retryAfterMs: number } {
    const leftMs = (this.#locks.get(key)?.endsAt ?? 0) - elapsedMs();
    if (leftMs > 0) return { retryAfterMs: leftMs };
    const lock: Lock = { endsAt: elapsedMs() + ttlMs };
    this.#locks.set(key, lock);
    const isOurs = (): boolean => this.#locks.get(key) === lock && elapsedMs() < lock.endsAt;
    return {
      renew: (renewMs) =>
        command(() => {
          const renews = isOurs();
          if (renews) lock.endsAt = elapsedMs() + renewMs;
          return renews;
        }),
      release: () =>
        command(() => {
          if (isOurs()) this.#locks.delete(key);
        }),
    };
  }
}

async function command<T>(run: () => T): Promise<T> {
  await sleep(ROUND_TRIP_MS);
  switch (storeStateAt(elapsedMs())) {
    case "up":
      break;
    case "hangs":
      await sleep(STORE_BACK_AT_MS - elapsedMs());
      break;
    case "refuses":
      throw Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
  }
  return run();
}
