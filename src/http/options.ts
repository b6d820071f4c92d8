/**
 * The options of the HTTP layer, which both factories take.
 */
import { VERSION } from "../version.js";
import { check, PRINTABLE, requireCount, requireMs, requireSecret } from "./validate.js";

/** The part of `fetch` that is used. The global `fetch` of Node, Deno, Bun and Workers fits. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

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

/** The HTTP options with their defaults filled in. */
export interface HttpConfig {
  /** Call it as a plain function, never as a method: Workers throw on another `this`. */
  readonly fetch: Fetch;
  readonly timeoutMs: number;
  readonly maxRetries: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly now: () => number;
}

/** @throws {ConfigurationError} when an option is unusable. */
export function httpConfig({
  // Looked up at each call, so that mocks installed later are used.
  fetch = (...args) => globalThis.fetch(...args),
  timeoutMs = 30_000,
  maxRetries = 2,
  userAgent = `kinnect/${VERSION}`,
  now = () => Date.now(),
}: HttpOptions): HttpConfig {
  check(typeof fetch === "function", "fetch", "be a function");
  check(typeof now === "function", "now", "be a function");
  return {
    fetch,
    timeoutMs: requireMs("timeoutMs", timeoutMs, 1),
    maxRetries: requireCount("maxRetries", maxRetries),
    headers: { accept: "application/json", "user-agent": requireSecret("userAgent", userAgent, PRINTABLE) },
    now,
  };
}
