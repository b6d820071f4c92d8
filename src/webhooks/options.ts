/**
 * The options of createWebhooks, and the configuration resolved from them.
 */
import type { KinnectEvent, OnEvent } from "../events.js";
import { httpConfig } from "../http/options.js";
import { check, requireGiven, requireKnown, requireMs, requireText } from "../http/validate.js";
import { BoundedStore, type EngineStore } from "../stores/bounded.js";
import { createMemoryStore } from "../stores/memory.js";
import { requireStore } from "../stores/require-store.js";
import type { TokenStore } from "../stores/store.js";
import { issuersOf, type JwksConfig } from "../verify/options.js";

/** The options of `createWebhooks`. */
export interface WebhooksOptions {
  /**
   * The Kinde domain, as a host (`mybiz.kinde.com`) or an https origin, or a list. A webhook must be signed with a key of one of them. All
   * processes that share a store need the same domains.
   */
  readonly domain: string | readonly string[];
  /**
   * Where to record which events were handled, if several processes receive them. Its records hold no secret. Default: this process's
   * memory, for this object only, and for the latest 10,000 events.
   */
  readonly store?: TokenStore | undefined;
  /** Separates the applications that share a store: each of them receives the same events. Required with a `store`. */
  readonly namespace?: string | undefined;
  /**
   * The age from which events are refused, in milliseconds. Kinde delivers again for up to 36 hours and may repeat the first timestamp, so a
   * lower limit drops events. Default: 172,800,000 (48 hours).
   */
  readonly maxAgeMs?: number | undefined;
  /** How long a delivery waits for another one of the same event that is being handled, in milliseconds. Default: 10,000. */
  readonly waitMs?: number | undefined;
  /** The time limit for a request for a domain's keys (JWKS), including the response's body, in milliseconds. Default: 5,000. */
  readonly timeoutMs?: number | undefined;
  /** How long one operation of the store may take, in milliseconds. After three failures in a row it is left alone for 5 s. Default: 1,000. */
  readonly storeTimeoutMs?: number | undefined;
  /** The function that requests keys. Default: the global `fetch`, looked up for each request. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** A clock in epoch milliseconds, for tests. Default: `Date.now`. Timers still run in real time. */
  readonly now?: (() => number) | undefined;
  /** Called with how each delivery ended and what goes wrong on the way. An error that it throws is ignored. Default: none. */
  readonly onEvent?: ((event: KinnectEvent) => void) | undefined;
  /**
   * Called with the error behind each answer 500 and 503 of `handler`: what your function threw, or why it didn't run. An error that it
   * throws is ignored. Default: none, so pass a function that logs.
   */
  readonly onError?: ((error: unknown) => void) | undefined;
}

const OPTIONS = [
  "domain",
  "store",
  "namespace",
  "maxAgeMs",
  "waitMs",
  "timeoutMs",
  "storeTimeoutMs",
  "fetch",
  "now",
  "onEvent",
  "onError",
] as const satisfies (keyof WebhooksOptions)[];

const HOUR_MS = 3_600_000;

/** The options, checked and with their defaults filled in. */
export interface WebhooksConfig extends JwksConfig {
  /** The addresses of the domains' keys. */
  readonly jwksUrls: readonly string[];
  /** What an event's record is kept under, apart from the event's ID. */
  readonly keyParts: readonly unknown[];
  readonly store: EngineStore;
  /** Has leases: the store, or this process's memory. */
  readonly locks: EngineStore;
  /** How long an event's record is kept, counted from its timestamp or its handling, whichever is later. */
  readonly recordMs: number;
  readonly maxAgeMs: number;
  readonly waitMs: number;
  readonly onEvent: OnEvent;
  readonly onError: ((error: unknown) => void) | undefined;
}

/** @throws {ConfigurationError} if an option is missing or unusable; the message holds its name. */
export function webhooksConfig(options: WebhooksOptions): WebhooksConfig {
  requireKnown(options, OPTIONS);
  const { store, namespace, maxAgeMs = 48 * HOUR_MS, waitMs = 10_000, timeoutMs = 5000, storeTimeoutMs = 1000, onError } = options;
  const issuers = issuersOf({ domain: options.domain });
  if (store !== undefined) {
    requireStore(store);
    requireGiven("namespace", namespace, webhooksConfig, ": name your application, because others on this store get the same events");
  }
  if (namespace !== undefined) requireText("namespace", namespace);
  check(requireMs("maxAgeMs", maxAgeMs) < Infinity, "maxAgeMs", "be finite");
  requireMs("storeTimeoutMs", storeTimeoutMs, 1);
  check(onError === undefined || typeof onError === "function", "onError", "be a function");
  const http = httpConfig({ fetch: options.fetch, timeoutMs, now: options.now, onEvent: options.onEvent });
  const { now, onEvent } = http;
  const memory = createMemoryStore({ now });
  const bounded = new BoundedStore(store ?? memory, { timeoutMs: storeTimeoutMs, onEvent });
  return {
    ...http,
    onError,
    jwksUrls: issuers.map(({ jwksUrl }) => jwksUrl),
    keyParts: ["webhook", issuers.map(({ issuer }) => issuer).sort(), namespace],
    store: bounded,
    // Without leases in the store, the deliveries to this process still take turns.
    locks: bounded.tryAcquire === undefined ? new BoundedStore(memory, { timeoutMs: storeTimeoutMs }) : bounded,
    recordMs: Math.max(72 * HOUR_MS, maxAgeMs + HOUR_MS),
    maxAgeMs,
    waitMs: requireMs("waitMs", waitMs),
  };
}
