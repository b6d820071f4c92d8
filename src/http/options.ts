/**
 * The options of the HTTP layer, which both factories take.
 */
import { type KinnectEvent, type OnEvent, safeListener } from "../events.js";
import { VERSION } from "../version.js";
import type { Transport } from "./transport-types.js";
import { check, PRINTABLE, requireCount, requireMs, requireSecret } from "./validate.js";

/** The part of `fetch` that kinnect uses. The global `fetch` of Node, Deno, Bun and Workers has this type. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Options for how requests are sent. */
export interface HttpOptions {
  /** The function that sends requests. Default: the global `fetch`, looked up for each request. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /**
   * Sends the client's own requests to the APIs in place of `fetch`, such as `undiciTransport()` of `kinnect/undici`, which saves CPU time on
   * Node. `session.fetcher` and `m2m().fetcher` still use `fetch`. Default: `fetch`.
   */
  readonly transport?: Transport | undefined;
  /** The time limit for one attempt, including the response's body, in milliseconds. Default: 30,000. */
  readonly timeoutMs?: number | undefined;
  /** How often a request is sent again after a transient failure, if that is safe. Default: 2. 0 means a single attempt. */
  readonly maxRetries?: number | undefined;
  /**
   * The longest wait before an attempt that an API may ask for, in milliseconds. If it asks for more, the call rejects at once; a
   * `RateLimitError` has the whole wait in `retryAfterMs`. After a 429, this also holds for the client's other calls. Default: 10,000.
   */
  readonly maxRetryWaitMs?: number | undefined;
  /**
   * Called with what the client does: each request, the outcome of each call for a token, and what goes wrong on the way. An error that it
   * throws is ignored. Default: none. The events are listed in docs/observability.md.
   */
  readonly onEvent?: ((event: KinnectEvent) => void) | undefined;
  /** The `User-Agent` header. Default: `kinnect/<version>`. */
  readonly userAgent?: string | undefined;
  /** A clock in epoch milliseconds, for tests. Default: `Date.now`. Timers still run in real time. */
  readonly now?: (() => number) | undefined;
}

/** The names of `HttpOptions`. */
export const HTTP_OPTIONS = [
  "fetch",
  "transport",
  "timeoutMs",
  "maxRetries",
  "maxRetryWaitMs",
  "onEvent",
  "userAgent",
  "now",
] as const satisfies (keyof HttpOptions)[];

/** The HTTP options with their defaults filled in. */
export interface HttpConfig {
  /** Call it as a plain function, never as a method: Workers throw on another `this`. */
  readonly fetch: Fetch;
  /** Also called as a plain function. */
  readonly transport: Transport;
  readonly timeoutMs: number;
  readonly maxRetries: number;
  readonly maxRetryWaitMs: number;
  /** It never throws. */
  readonly onEvent: OnEvent;
  readonly headers: Readonly<Record<string, string>>;
  readonly now: () => number;
}

/** @throws {ConfigurationError} when an option is unusable. */
export function httpConfig({
  // Looked up at each call, so that mocks installed later are used.
  fetch = (...args) => globalThis.fetch(...args),
  transport = fetch,
  timeoutMs = 30_000,
  maxRetries = 2,
  maxRetryWaitMs = 10_000,
  onEvent,
  userAgent = `kinnect/${VERSION}`,
  now = () => Date.now(),
}: HttpOptions): HttpConfig {
  check(typeof fetch === "function", "fetch", "be a function");
  check(typeof transport === "function", "transport", "be a function");
  check(onEvent === undefined || typeof onEvent === "function", "onEvent", "be a function");
  check(typeof now === "function", "now", "be a function");
  return {
    fetch,
    transport,
    timeoutMs: requireMs("timeoutMs", timeoutMs, 1),
    maxRetries: requireCount("maxRetries", maxRetries),
    maxRetryWaitMs: requireMs("maxRetryWaitMs", maxRetryWaitMs),
    onEvent: safeListener(onEvent),
    headers: { accept: "application/json", "user-agent": requireSecret("userAgent", userAgent, PRINTABLE) },
    now,
  };
}
