/**
 * One process's connection to a shared store, which can fail in every way. It also checks each write.
 */
import type { StoreCallOptions, StoreLease, TokenStore } from "../../../src/stores/store.js";

/** How long an operation of the store may take in these tests. A paused one takes that long. */
export const STORE_TIMEOUT_MS = 100;

/** `paused`: no operation settles. `mute`: the store does its work, but its replies are lost. */
export type ConnectionState = "working" | "cut-off" | "paused" | "mute";

/** Half of the time limit in these tests. */
const SLOW_MS = STORE_TIMEOUT_MS / 2;

export class FaultyStore implements TokenStore {
  readonly #store: TokenStore;
  readonly #onWrite: (key: string, value: string) => void;
  state: ConnectionState = "working";
  /** How many operations have reached the store and come back. */
  succeeded = 0;
  /** Ends the operations that are paused. */
  readonly #paused = new Set<() => void>();
  /** An operation took so long that the process may have given it up, because the machine is busy. */
  wasSlow = false;
  /** So many writes fail. */
  failingWrites = 0;

  constructor(store: TokenStore, onWrite: (key: string, value: string) => void) {
    this.#store = store;
    this.#onWrite = onWrite;
  }

  /** All connections are new ones. */
  mend(): void {
    this.state = "working";
    this.failingWrites = 0;
    this.wasSlow = false;
    for (const end of this.#paused) end();
    this.#paused.clear();
  }

  read: TokenStore["read"] = (key, options) => this.#run(() => this.#store.read(key, options));

  write: TokenStore["write"] = (key, value, options) =>
    this.#run(async () => {
      if (this.failingWrites > 0) {
        this.failingWrites--;
        throw failure("READONLY");
      }
      const version = await this.#store.write(key, value, options);
      if (version !== undefined) this.#onWrite(key, value);
      return version;
    });

  async tryAcquire(key: string, ttlMs: number, options: StoreCallOptions): Promise<StoreLease | { readonly retryAfterMs: number }> {
    const acquire = (): Promise<StoreLease | { readonly retryAfterMs: number }> => {
      if (this.#store.tryAcquire === undefined) throw new Error("The store has no locks.");
      return this.#store.tryAcquire(key, ttlMs, options);
    };
    const acquired = await this.#run(acquire, async (lost) => {
      if ("release" in lost) await lost.release();
    });
    if (!("release" in acquired)) return acquired;
    return {
      renew: (renewMs) => this.#run(() => acquired.renew(renewMs)),
      // It ends even if that fails, as the lease would after 10 s.
      release: async () => {
        await acquired.release();
        await this.#run(async () => undefined);
      },
    };
  }

  async #run<T>(operation: () => Promise<T>, onLost: (result: T) => Promise<void> = async () => undefined): Promise<T> {
    const { state } = this;
    if (state === "cut-off") throw failure("ECONNREFUSED");
    if (state === "paused") return new Promise((_, reject) => this.#paused.add(() => reject(failure("ECONNRESET"))));
    const startedAt = Date.now();
    const result = await operation();
    this.wasSlow ||= Date.now() - startedAt > SLOW_MS;
    if (state !== "mute") {
      this.succeeded++;
      return result;
    }
    await onLost(result);
    throw failure("ECONNRESET");
  }
}

function failure(code: string): Error {
  return Object.assign(new Error("the store failed"), { code });
}
