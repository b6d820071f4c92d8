/**
 * The options of the token layer, which both factories take.
 */
import type { HttpConfig } from "../http/options.js";
import { withDeadline } from "../http/transport/deadline.js";
import { check, requireKnown, requireMs, requireText } from "../http/validate.js";
import { BoundedStore, type EngineStore } from "../stores/bounded.js";
import { createPrivateStore } from "../stores/memory.js";
import { requireStore } from "../stores/require-store.js";
import type { TokenStore } from "../stores/store.js";
import { PendingWrites } from "./engine/pending-writes.js";
import type { TokenOptions } from "./source.js";

/** Runtimes allow 30 s. */
const LONGEST_BACKGROUND_MS = 25_000;

/** Options for how tokens are kept. */
export interface TokenClientOptions {
  /** Where to keep token records, which are secrets. Default: this process's memory, for this client only. */
  readonly store?: TokenStore | undefined;
  /**
   * How long one operation of the store may take, in milliseconds. After three failures in a row the store is left alone for 5 s.
   * Default: 1,000.
   */
  readonly storeTimeoutMs?: number | undefined;
  /**
   * How long a session's record is used without reading the store, in milliseconds. A revocation by another process can go unnoticed this
   * long. Default: 0.
   */
  readonly localCacheMs?: number | undefined;
  /** Separates the records of applications that share a store. Processes of one application use the same. Default: none. */
  readonly namespace?: string | undefined;
  /**
   * How long before its expiry the client's own token is refreshed in the background, in milliseconds; at most half its lifetime.
   * Default: 120,000.
   */
  readonly refreshEarlyMs?: number | undefined;
  /**
   * Keeps a serverless runtime alive for work that outlives a request, such as the refresh of a token in the background: `waitUntil` of
   * `cloudflare:workers`, or `after` of Next 15.1. Called with promises that never reject and settle within 25 s. Default: none.
   */
  readonly waitUntil?: ((work: Promise<unknown>) => void) | undefined;
}

/** The names of `TokenClientOptions`. */
export const TOKEN_OPTIONS = [
  "store",
  "storeTimeoutMs",
  "localCacheMs",
  "namespace",
  "refreshEarlyMs",
  "waitUntil",
] as const satisfies (keyof TokenClientOptions)[];

const GET_OPTIONS = ["minValidityMs", "fresh", "signal", "timeoutMs"] as const satisfies (keyof TokenOptions)[];

/** @throws {ConfigurationError} if an option of `token()` or `tokens.get()` isn't known, or has an unusable value. */
export function requireTokenOptions(options: TokenOptions | null | undefined): void {
  requireKnown(options ?? {}, GET_OPTIONS);
  const { fresh, minValidityMs, timeoutMs } = options ?? {};
  check(fresh === undefined || typeof fresh === "boolean", "fresh", "be a boolean");
  if (minValidityMs !== undefined) requireMs("minValidityMs", minValidityMs);
  if (timeoutMs !== undefined) requireMs("timeoutMs", timeoutMs, 1);
}

/** The options of both layers with their defaults filled in. */
export interface TokenConfig extends HttpConfig {
  readonly store: EngineStore;
  readonly storeTimeoutMs: number;
  readonly localCacheMs: number;
  readonly namespace: string | undefined;
  readonly pendingWrites: PendingWrites;
  readonly refreshEarlyMs: number;
  readonly waitUntil: (work: Promise<unknown>) => void;
}

/** @throws {ConfigurationError} when an option is unusable. */
export function tokenConfig(options: TokenClientOptions, http: HttpConfig): TokenConfig {
  const { store, storeTimeoutMs = 1000, localCacheMs = 0, namespace, refreshEarlyMs = 120_000, waitUntil } = options;
  if (store !== undefined) requireStore(store);
  if (namespace !== undefined) requireText("namespace", namespace);
  check(waitUntil === undefined || typeof waitUntil === "function", "waitUntil", "be a function");
  const keepAlive = bounded(waitUntil);
  const pendingWrites = new PendingWrites(keepAlive);
  requireMs("storeTimeoutMs", storeTimeoutMs, 1);
  return {
    ...http,
    store: store
      ? new BoundedStore(store, { timeoutMs: storeTimeoutMs, onSuccess: () => pendingWrites.kick(), onEvent: http.onEvent })
      : createPrivateStore({ now: http.now }),
    storeTimeoutMs,
    localCacheMs: requireMs("localCacheMs", localCacheMs),
    namespace,
    pendingWrites,
    refreshEarlyMs: requireMs("refreshEarlyMs", refreshEarlyMs),
    waitUntil: keepAlive,
  };
}

function bounded(waitUntil: TokenClientOptions["waitUntil"]): TokenConfig["waitUntil"] {
  return function keepAlive(work) {
    if (waitUntil === undefined) return;
    try {
      waitUntil(withDeadline(work, { timeoutMs: LONGEST_BACKGROUND_MS }).catch(() => undefined));
    } catch {
      // Outside a request there is nothing to keep alive, and some runtimes throw.
    }
  };
}
