/**
 * The options of the token layer, which both factories take.
 */
import type { HttpConfig } from "../http/options.js";
import { LONGEST_TIMER_MS } from "../http/transport/deadline.js";
import { LONGEST_WAIT_MS } from "../http/transport/pipeline.js";
import { check, requireMs } from "../http/validate.js";
import { createMemoryStore } from "../stores/memory.js";
import type { TokenStore } from "../stores/store.js";

/** Options for how tokens are kept. */
export interface TokenClientOptions {
  /** Where to keep token records, which are secrets. Default: this process's memory, for this client only. */
  readonly store?: TokenStore | undefined;
  /**
   * How long before its expiry the client's own token is refreshed in the background, in milliseconds; at most half its lifetime.
   * Default: 120,000.
   */
  readonly refreshEarlyMs?: number | undefined;
}

/** The options of both layers with their defaults filled in. */
export interface TokenConfig extends HttpConfig {
  readonly store: TokenStore;
  readonly refreshEarlyMs: number;
  /** How long a request for a token may take with all its attempts and waits. */
  readonly leaseMs: number;
}

/** @throws {ConfigurationError} when an option is unusable. */
export function tokenConfig(options: TokenClientOptions, http: HttpConfig): TokenConfig {
  const { now, timeoutMs, maxRetries } = http;
  const { store = createMemoryStore({ now }), refreshEarlyMs = 120_000 } = options;
  check(typeof store?.read === "function", "store.read", "be a function");
  check(typeof store.write === "function", "store.write", "be a function");
  return {
    ...http,
    store,
    refreshEarlyMs: requireMs("refreshEarlyMs", refreshEarlyMs),
    leaseMs: Math.min((maxRetries + 1) * (timeoutMs + LONGEST_WAIT_MS), LONGEST_TIMER_MS),
  };
}
