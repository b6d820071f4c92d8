/**
 * The options of the HTTP floor, which both factories take.
 */
import { ConfigurationError } from "../errors/index.js";
import { VERSION } from "../version.js";
import { requireCount, requireMs, requireText } from "./inputs.js";
import type { Fetch } from "./transport.js";

export interface HttpOptions {
  /**
   * What sends the requests. Default: the global `fetch`, looked up at each request.
   */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** How long one attempt may take, body included, in milliseconds. Default: 30,000. */
  readonly timeoutMs?: number | undefined;
  /** How often a request that failed in passing is sent again. Default: 2; 0 is one attempt. */
  readonly maxRetries?: number | undefined;
  /** The `User-Agent` header. Default: `kinnect/<version>`. */
  readonly userAgent?: string | undefined;
  /** A clock in epoch milliseconds, for tests. Default: `Date.now`. Waits run on real timers all the same. */
  readonly now?: (() => number) | undefined;
}

export interface HttpSettings {
  readonly fetch: Fetch;
  readonly timeoutMs: number;
  readonly maxRetries: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly now: () => number;
}

/** @throws {ConfigurationError} when an option is unusable. */
export function httpSettings(options: HttpOptions): HttpSettings {
  const { fetch, timeoutMs = 30_000, maxRetries = 2, userAgent = `kinnect/${VERSION}`, now = () => Date.now() } = options;
  if (fetch !== undefined && typeof fetch !== "function") throw new ConfigurationError("fetch must be a function.");
  if (typeof now !== "function") throw new ConfigurationError("now must be a function that returns epoch milliseconds.");
  if (!/^[\x20-\x7e]+$/.test(requireText("userAgent", userAgent))) throw new ConfigurationError("userAgent must be printable ASCII.");
  return {
    // Called bare, never as a method: Workers refuse a `this` of their own. The global one is looked up late, for mocks installed later.
    fetch: fetch === undefined ? (url, init) => globalThis.fetch(url, init) : (url, init) => fetch(url, init),
    timeoutMs: requireMs("timeoutMs", timeoutMs, 1),
    maxRetries: requireCount("maxRetries", maxRetries),
    headers: { accept: "application/json", "user-agent": userAgent },
    now,
  };
}
