/**
 * One store that several processes share, and each process's connection to it, which can fail, hang, or lose replies.
 */
import type { StoreCallOptions, StoredValue, StoreLease, StoreWriteOptions, TokenStore } from "../../../src/stores/store.js";

interface Lock {
  endsAt: number;
}

/** A change of a value, for tests that check each one. */
export type OnWrite = (key: string, value: string, before: string | undefined) => void;

/** The store itself. It never fails, but it can lose its data. */
export class SharedStore {
  readonly values = new Map<string, StoredValue>();
  readonly locks = new Map<string, Lock>();
  #versions = 0;
  #saved: (readonly [string, StoredValue])[] = [];

  constructor(readonly onWrite: OnWrite = () => undefined) {}

  /** Loses all values and locks. */
  flush(): void {
    this.values.clear();
    this.locks.clear();
  }

  /** Keeps a copy of the values for `goBack`. */
  save(): void {
    this.#saved = [...this.values];
  }

  /** Goes back in time to the last copy, as a replica that takes over. */
  goBack(): void {
    this.values.clear();
    for (const [key, { value }] of this.#saved) this.values.set(key, { value, version: this.#nextVersion() });
  }

  /** All leases end, as if their holders had been stopped for longer than they last. */
  endLeases(): void {
    this.locks.clear();
  }

  write(key: string, value: string, ifVersion: string | null): string | undefined {
    const before = this.values.get(key);
    if (ifVersion !== (before?.version ?? null)) return undefined;
    const version = this.#nextVersion();
    this.values.set(key, { value, version });
    this.onWrite(key, value, before?.value);
    return version;
  }

  tryAcquire(key: string, ttlMs: number): Lock | number {
    const leftMs = (this.locks.get(key)?.endsAt ?? 0) - performance.now();
    if (leftMs > 0) return leftMs;
    const lock = { endsAt: performance.now() + ttlMs };
    this.locks.set(key, lock);
    return lock;
  }

  #nextVersion(): string {
    return `v${++this.#versions}`;
  }
}

/**
 * How a connection works:
 * - `slow`: each answer takes 300 ms.
 * - `failing`: rejects at once, and nothing reaches the store.
 * - `full`: reads work, writes and locks reject.
 * - `hanging`: nothing reaches the store, and no answer comes.
 * - `mute`: everything reaches the store, but no answer comes.
 * - `late`: reaches the store and answers 3 s later, after the time limit.
 */
export type ConnectionState = "working" | "slow" | "failing" | "full" | "hanging" | "mute" | "late";

export class Connection implements TokenStore {
  state: ConnectionState = "working";
  /** How many operations were called. */
  calls = 0;

  constructor(readonly shared: SharedStore) {}

  read(key: string, _options: StoreCallOptions): Promise<StoredValue | undefined> {
    return this.#call(() => this.shared.values.get(key));
  }

  write(key: string, value: string, { ifVersion }: StoreWriteOptions): Promise<string | undefined> {
    return this.#call(() => this.shared.write(key, value, ifVersion), this.state === "full");
  }

  async tryAcquire(key: string, ttlMs: number, _options: StoreCallOptions): Promise<StoreLease | { readonly retryAfterMs: number }> {
    const { locks } = this.shared;
    const lock = await this.#call(() => this.shared.tryAcquire(key, ttlMs), this.state === "full");
    if (typeof lock === "number") return { retryAfterMs: lock };
    const isOurs = (): boolean => locks.get(key) === lock && lock.endsAt > performance.now();
    return {
      renew: (renewMs) => this.#call(() => isOurs() && ((lock.endsAt = performance.now() + renewMs), true)),
      release: () => this.#call(() => void (isOurs() && locks.delete(key))),
    };
  }

  async #call<T>(work: () => T, isRefused = false): Promise<T> {
    this.calls++;
    const { state } = this;
    if (state === "failing" || isRefused) throw Object.assign(new Error("The store is down"), { code: "ECONNREFUSED" });
    if (state === "hanging") return new Promise(() => undefined);
    if (state === "late") await new Promise((resolve) => setTimeout(resolve, 3000));
    if (state === "slow") await new Promise((resolve) => setTimeout(resolve, 150));
    const result = work();
    if (state === "slow") await new Promise((resolve) => setTimeout(resolve, 150));
    return state === "mute" ? new Promise(() => undefined) : result;
  }
}
