/**
 * A store that can't hold anybody up: each operation has a time limit, and after failures in a row the store is left alone for a while.
 */
import { isKinnectError, NetworkError } from "../errors/index.js";
import { codeOf, nameAndCode, readThrown } from "../errors/secrets.js";
import { startStackAt } from "../errors/stack.js";
import type { OnEvent } from "../events.js";
import { fieldsOf } from "../http/json.js";
import { withDeadline } from "../http/transport/deadline.js";
import { CircuitBreaker } from "./circuit-breaker.js";
import type { StoreCallOptions, StoredValue, StoreLease, TokenStore } from "./store.js";

/** Stores in JavaScript may return anything. */
const UNUSABLE = "returned something unusable";

/** A store as the token engine uses it. */
export interface EngineStore {
  read(key: string): Promise<StoredValue | undefined>;
  write(key: string, value: string, options: { readonly ifVersion: string | null; readonly ttlMs: number }): Promise<string | undefined>;
  tryAcquire?(key: string, ttlMs: number): Promise<StoreLease | { readonly retryAfterMs: number }>;
  /** Whether other clients or processes may write to it. */
  readonly isShared: boolean;
  /** How long reading and writing a record takes at most, in milliseconds. */
  readonly stepMs: number;
  /** `false` while it is left alone. */
  isAvailable(): boolean;
}

export interface BoundedStoreConfig {
  readonly timeoutMs: number;
  /** Called after an operation that succeeded. */
  readonly onSuccess?: (() => void) | undefined;
  readonly onEvent?: OnEvent;
}

/** Every method rejects with `NetworkError` if the store fails, or with the `ConfigurationError` that the store rejected with. */
export class BoundedStore implements EngineStore {
  readonly isShared = true;
  readonly stepMs: number;
  readonly tryAcquire?: NonNullable<EngineStore["tryAcquire"]>;
  readonly #store: TokenStore;
  readonly #config: BoundedStoreConfig;
  readonly #breaker = new CircuitBreaker();
  /** The code of the last failure, in brackets; empty if it had none. */
  #lastCode = "";

  constructor(store: TokenStore, config: BoundedStoreConfig) {
    this.#store = store;
    // A write may have to read again after a conflict.
    this.stepMs = 5 * config.timeoutMs;
    this.#config = config;
    if (store.tryAcquire !== undefined) this.tryAcquire = (key, ttlMs) => this.#tryAcquire(key, ttlMs);
  }

  isAvailable(): boolean {
    return !this.#breaker.isOpen();
  }

  async read(key: string): Promise<StoredValue | undefined> {
    const stored = await this.#run("read", (call) => this.#store.read(key, call));
    if (!stored) return undefined;
    const found = readThrown(() => storedValue(stored));
    if (found === undefined) throw storeError("read", UNUSABLE);
    return found;
  }

  async write(
    key: string,
    value: string,
    options: { readonly ifVersion: string | null; readonly ttlMs: number },
  ): Promise<string | undefined> {
    // A spread would read the signal.
    const version: unknown = await this.#run("write", (call) => this.#store.write(key, value, Object.assign(call, options)));
    return typeof version === "string" ? version : undefined;
  }

  async #tryAcquire(key: string, ttlMs: number): Promise<StoreLease | { readonly retryAfterMs: number }> {
    const acquired = await this.#run(
      "tryAcquire",
      (call) => this.#store.tryAcquire?.(key, ttlMs, call),
      (late) => isLease(late) && late.release(),
    );
    if (!isLease(acquired)) {
      const retryAfterMs = readThrown(() => fieldsOf(acquired)["retryAfterMs"]);
      if (typeof retryAfterMs === "number" && !Number.isNaN(retryAfterMs)) return { retryAfterMs };
      throw storeError("tryAcquire", UNUSABLE);
    }
    return {
      renew: (renewMs) => this.#run("renew", () => acquired.renew(renewMs)),
      release: () => this.#run("release", () => acquired.release()),
    };
  }

  async #run<T>(method: string, use: (call: StoreCallOptions) => T | Promise<T>, onLate?: (result: T) => unknown): Promise<T> {
    if (!this.#breaker.admit()) {
      throw storeError(method, `wasn't called, because the store has failed several times in a row${this.#lastCode}`);
    }
    // The signal is made when the store asks for it: most clients can't use one, and it costs more than all else here.
    let controller: AbortController | undefined;
    let isLate = false;
    const work = (async () =>
      use({
        get signal() {
          return (controller ??= new AbortController()).signal;
        },
      }))();
    try {
      const result = await withDeadline(work, this.#config, undefined, () => {
        isLate = true;
        controller?.abort();
      });
      this.#succeed();
      return result;
    } catch (error) {
      // What the store holds is unusable, but the store itself works.
      if (isKinnectError(error, "configuration")) {
        this.#succeed();
        throw error;
      }
      if (isLate && onLate) void work.then(onLate).catch(() => undefined);
      // A store's own error may quote what it reads and writes.
      const cause = isLate ? undefined : (readThrown(() => nameAndCode(error)) ?? nameAndCode(undefined));
      const code = isLate ? "timeout" : codeOf(cause);
      this.#lastCode = code && ` (${code})`;
      if (this.#breaker.fail()) this.#config.onEvent?.({ type: "store_unavailable", operation: method, code: code || undefined });
      const problem = isLate ? `took longer than ${this.#config.timeoutMs} ms (storeTimeoutMs)` : `failed${this.#lastCode}`;
      throw storeError(method, problem, cause);
    }
  }

  #succeed(): void {
    const { onSuccess, onEvent } = this.#config;
    const durationMs = this.#breaker.succeed();
    if (durationMs !== undefined) onEvent?.({ type: "store_recovered", durationMs });
    onSuccess?.();
  }
}

function storedValue(stored: unknown): StoredValue | undefined {
  const { value, version } = fieldsOf(stored);
  return typeof value === "string" && typeof version === "string" ? { value, version } : undefined;
}

function isLease(acquired: unknown): acquired is StoreLease {
  return readThrown(() => ["renew", "release"].every((name) => typeof fieldsOf(acquired)[name] === "function")) === true;
}

export function storeError(method: string, problem: string, cause?: Error): NetworkError {
  const message = `The ${method} method of the token store ${problem}. Check the store, or try later.`;
  return startStackAt(storeError, new NetworkError(message, { ...(cause && { cause }) }));
}
