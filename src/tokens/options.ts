/**
 * The options of the token layer, which both factories take.
 */
import type { HttpConfig } from "../http/options.js";
import { LONGEST_TIMER_MS, withDeadline } from "../http/transport/deadline.js";
import { check, requireKnown, requireMs } from "../http/validate.js";
import { createMemoryStore } from "../stores/memory.js";
import type { TokenStore } from "../stores/store.js";
import type { TokenOptions } from "./source.js";

/** Runtimes allow 30 s. */
const LONGEST_BACKGROUND_MS = 25_000;

/** Options for how tokens are kept. */
export interface TokenClientOptions {
  /** Where to keep token records, which are secrets. Default: this process's memory, for this client only. */
  readonly store?: TokenStore | undefined;
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
export const TOKEN_OPTIONS = ["store", "refreshEarlyMs", "waitUntil"] as const satisfies (keyof TokenClientOptions)[];

const GET_OPTIONS = ["minValidityMs", "fresh", "signal", "timeoutMs"] as const satisfies (keyof TokenOptions)[];

/** @throws {ConfigurationError} if an option of `token()` or `tokens.get()` isn't known. */
export function requireTokenOptions(options: object | null | undefined): void {
  requireKnown(options ?? {}, GET_OPTIONS);
}

/** The options of both layers with their defaults filled in. */
export interface TokenConfig extends HttpConfig {
  readonly store: TokenStore;
  readonly refreshEarlyMs: number;
  readonly waitUntil: (work: Promise<unknown>) => void;
  /** How long a request for a token may take with all its attempts and waits. */
  readonly leaseMs: number;
}

/** @throws {ConfigurationError} when an option is unusable. */
export function tokenConfig(options: TokenClientOptions, http: HttpConfig): TokenConfig {
  const { now, timeoutMs, maxRetries, maxRetryWaitMs } = http;
  const { store = createMemoryStore({ now }), refreshEarlyMs = 120_000, waitUntil } = options;
  check(typeof store?.read === "function", "store.read", "be a function");
  check(typeof store.write === "function", "store.write", "be a function");
  check(waitUntil === undefined || typeof waitUntil === "function", "waitUntil", "be a function");
  return {
    ...http,
    store,
    refreshEarlyMs: requireMs("refreshEarlyMs", refreshEarlyMs),
    waitUntil: bounded(waitUntil),
    leaseMs: Math.min((maxRetries + 1) * (timeoutMs + maxRetryWaitMs), LONGEST_TIMER_MS),
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
