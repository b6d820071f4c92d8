/**
 * A store that can't hold anybody up: each operation has a time limit, and after failures in a row the store is left alone for a while.
 */
import { isKinnectError, NetworkError } from "../errors/index.js";
import { codeOf, nameAndCode } from "../errors/secrets.js";
import { startStackAt } from "../errors/stack.js";
import type { OnEvent } from "../events.js";
import { fieldsOf } from "../http/json.js";
import { withDeadline } from "../http/transport/deadline.js";
import { check } from "../http/validate.js";
import type { StoreCallOptions, StoredValue, StoreLease, TokenStore } from "./store.js";

/** After this many failures in a row the store is left alone. */
const MAX_FAILURES = 3;
/** For this long. Then one operation tries it again. */
const OPEN_MS = 5000;

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

/** `closed`: operations go through. `open`: they fail at once, until the moment when one of them is let through. */
type BreakerState =
  { readonly kind: "closed"; readonly failures: number } | { readonly kind: "open"; readonly since: number; readonly until: number };

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
  readonly tryAcquire: EngineStore["tryAcquire"];
  readonly #store: TokenStore;
  readonly #config: BoundedStoreConfig;
  #state: BreakerState = { kind: "closed", failures: 0 };

  constructor(store: TokenStore, config: BoundedStoreConfig) {
    this.#store = store;
    // A write may have to read again after a conflict.
    this.stepMs = 5 * config.timeoutMs;
    this.#config = config;
    if (store.tryAcquire !== undefined) this.tryAcquire = (key, ttlMs) => this.#tryAcquire(key, ttlMs);
  }

  isAvailable(): boolean {
    return this.#state.kind === "closed";
  }

  async read(key: string): Promise<StoredValue | undefined> {
    const stored = await this.#run("read", (call) => this.#store.read(key, call));
    const { value, version } = fieldsOf(stored);
    // Stores in JavaScript may return anything.
    if (stored && typeof value === "string" && typeof version === "string") return { value, version };
    if (stored) throw storeError("read", "returned no value and version as strings");
    return undefined;
  }

  async write(
    key: string,
    value: string,
    options: { readonly ifVersion: string | null; readonly ttlMs: number },
  ): Promise<string | undefined> {
    const version: unknown = await this.#run("write", (call) =>
      this.#store.write(key, value, {
        ...options,
        get signal() {
          return call.signal;
        },
      }),
    );
    return typeof version === "string" ? version : undefined;
  }

  async #tryAcquire(key: string, ttlMs: number): Promise<StoreLease | { readonly retryAfterMs: number }> {
    const acquired = await this.#run(
      "tryAcquire",
      async (call) => this.#store.tryAcquire?.(key, ttlMs, call) ?? { retryAfterMs: 0 },
      (late) => isLease(late) && late.release(),
    );
    if (!isLease(acquired)) {
      const { retryAfterMs } = fieldsOf(acquired);
      if (typeof retryAfterMs === "number" && !Number.isNaN(retryAfterMs)) return { retryAfterMs };
      throw storeError("tryAcquire", "returned neither a lease nor retryAfterMs as a number");
    }
    return {
      renew: (renewMs) => this.#run("renew", () => acquired.renew(renewMs)),
      release: () => this.#run("release", () => acquired.release()),
    };
  }

  async #run<T>(method: string, use: (call: StoreCallOptions) => T | Promise<T>, onLate?: (result: T) => unknown): Promise<T> {
    this.#admit(method);
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
      const cause = isLate ? undefined : nameAndCode(error);
      const code = codeOf(cause);
      this.#fail(method, code || (isLate ? "timeout" : undefined));
      const problem = isLate ? `took longer than ${this.#config.timeoutMs} ms (storeTimeoutMs)` : `failed${code && ` (${code})`}`;
      throw storeError(method, problem, cause);
    }
  }

  /** @throws {NetworkError} while the store is left alone. */
  #admit(method: string): void {
    const state = this.#state;
    switch (state.kind) {
      case "closed":
        return;
      case "open": {
        const now = performance.now();
        if (now < state.until) throw storeError(method, "was not called, because it failed several times in a row");
        // This operation is let through. On Workers it may never settle, so another one is when the time is up again.
        this.#state = { ...state, until: now + OPEN_MS };
      }
    }
  }

  #succeed(): void {
    const state = this.#state;
    this.#state = { kind: "closed", failures: 0 };
    const { onSuccess, onEvent } = this.#config;
    if (state.kind === "open") onEvent?.({ type: "store_recovered", durationMs: performance.now() - state.since });
    onSuccess?.();
  }

  #fail(method: string, code: string | undefined): void {
    const state = this.#state;
    const now = performance.now();
    switch (state.kind) {
      case "open":
        this.#state = { ...state, until: now + OPEN_MS };
        return;
      case "closed": {
        const failures = state.failures + 1;
        if (failures < MAX_FAILURES) {
          this.#state = { kind: "closed", failures };
        } else {
          this.#state = { kind: "open", since: now, until: now + OPEN_MS };
          this.#config.onEvent?.({ type: "store_unavailable", operation: method, code });
        }
      }
    }
  }
}

/** Stores in JavaScript may return anything. */
function isLease(acquired: unknown): acquired is StoreLease {
  const { renew, release } = fieldsOf(acquired);
  return typeof renew === "function" && typeof release === "function";
}

/** @throws {ConfigurationError} unless it has the methods of a store. */
export function requireStore(store: TokenStore): void {
  for (const name of ["read", "write", "tryAcquire"] as const) {
    const isLeftOut = name === "tryAcquire" && store?.[name] === undefined;
    check(isLeftOut || typeof store?.[name] === "function", `store.${name}`, "be a function", requireStore);
  }
}

export function storeError(method: string, problem: string, cause?: Error): NetworkError {
  const message = `The ${method} method of the token store ${problem}. Check the store, or try later.`;
  return startStackAt(storeError, new NetworkError(message, { ...(cause && { cause }) }));
}
