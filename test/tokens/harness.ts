/**
 * A token manager with a source and a clock that the test drives by hand.
 */
import { contractError } from "../../src/http/response/data.js";
import { ReconnectRequiredError } from "../../src/errors/index.js";
import { createTokenManager, type TokenManager, type TokenManagerConfig } from "../../src/tokens/engine/token-manager.js";
import { createMemoryStore } from "../../src/stores/memory.js";
import type { TokenRecord } from "../../src/tokens/engine/record.js";
import type { TokenStore } from "../../src/stores/store.js";
import type { GrantPolicy, IssuedToken, ReadPolicy, TokenPolicy } from "../../src/tokens/source.js";

/** One request that the source was asked for. */
export interface Asked {
  readonly record: TokenRecord;
  readonly signal: AbortSignal;
  readonly at: number;
  isOpen: boolean;
  answer(issued: IssuedToken): void;
  fail(error: unknown): void;
}

export const START = Date.UTC(2026, 0);
export const GRANT: GrantPolicy = { kind: "grant", refreshEarlyMs: 120_000, cacheMs: 3_600_000, rotatesRefreshToken: false };
export const READ: ReadPolicy = { kind: "read", cacheMs: 300_000 };

export interface Harness {
  readonly manager: TokenManager;
  readonly asked: Asked[];
  readonly clock: { now: number };
  readonly store: TokenManagerConfig["store"];
  /** The request that waits for its answer. */
  open(): Asked;
}

export function harness(
  policy: TokenPolicy,
  setup: Partial<Pick<TokenManagerConfig, "store" | "key">> & { readonly clock?: { now: number } } = {},
): Harness {
  const clock = setup.clock ?? { now: START };
  const store = setup.store ?? createMemoryStore({ now: () => clock.now });
  const asked: Asked[] = [];
  const manager = createTokenManager({
    policy,
    leaseMs: 60_000,
    store,
    key: setup.key ?? (async () => "key"),
    now: () => clock.now,
    source: {
      operation: { id: "getTheToken", method: "GET", path: "/token" },
      request: (record, signal) =>
        new Promise((resolve, reject) => {
          const one: Asked = {
            record,
            signal,
            at: clock.now,
            isOpen: true,
            answer: (issued) => {
              one.isOpen = false;
              resolve(issued);
            },
            fail: (error) => {
              one.isOpen = false;
              reject(error);
            },
          };
          asked.push(one);
          // A read stops when it is told to; a grant that was sent does not.
          if (policy.kind === "read") signal.addEventListener("abort", () => one.fail(signal.reason));
        }),
      unavailable: (reason) =>
        policy.kind === "read"
          ? new ReconnectRequiredError(reason, { reason })
          : contractError({ id: "grant", method: "POST", path: "/token" }, 200, "is dead"),
    },
  });
  return {
    manager,
    asked,
    clock,
    store,
    open: () => {
      const last = asked.at(-1);
      if (last?.isOpen !== true) throw new Error("no request is open");
      return last;
    },
  };
}

/** The same, with a token that its source has issued. */
export async function holding(issued: IssuedToken, ...settings: Parameters<typeof harness>): Promise<Harness> {
  const each = harness(...settings);
  const first = each.manager.get();
  await settle();
  each.open().answer(issued);
  await first;
  return each;
}

/** Lets everything run that needs no answer and no time. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 80; turn++) await Promise.resolve();
}

/** How a promise stands, without waiting for it. */
export interface Watched<T> {
  state: "pending" | "resolved" | "rejected";
  value?: T;
  error?: unknown;
}

export function watch<T>(promise: Promise<T>): Watched<T> {
  const watched: Watched<T> = { state: "pending" };
  promise.then(
    (value) => Object.assign(watched, { state: "resolved", value }),
    (error: unknown) => Object.assign(watched, { state: "rejected", error }),
  );
  return watched;
}

/** A store in memory whose next write fails when it is told so. */
export function storeThatFails(): { readonly store: TokenStore; failOnce(): void } {
  const { read, write } = createMemoryStore();
  let failures = 0;
  const failing: TokenStore["write"] = (...args) => (failures-- > 0 ? Promise.reject(new Error("once")) : write(...args));
  return { store: { read, write: failing }, failOnce: () => void (failures = 1) };
}
