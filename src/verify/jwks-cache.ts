/**
 * The keys of one issuer. They are requested when a token needs them, one request for all who wait, and used for ten minutes; a withdrawn
 * key works that long. Neither made-up key IDs nor failures cause a flood of requests.
 */
import { withDeadline } from "../http/transport/deadline.js";
import { type Keys, requestKeys } from "./jwks-request.js";
import type { JwksConfig } from "./options.js";

const CACHE_MS = 600_000;
/** After one more request for an unknown key ID, such IDs count as made up for this long. */
const COOLDOWN_MS = 30_000;
const FIRST_BACKOFF_MS = 1000;
const LONGEST_BACKOFF_MS = 30_000;
/** A request's own time limit may fire late on a busy machine. */
const SLACK_MS = 1000;

/**
 * What to do for a key ID:
 * - `known`: use the key.
 * - `loading`: wait for the request under way.
 * - `backing-off`: a request has just failed; reject with its error.
 * - `unknown`: the keys were requested again just now; there is no such key.
 * - `due`: request the keys.
 */
type KeyState = "known" | "loading" | "backing-off" | "unknown" | "due";

interface Loading {
  readonly keys: Promise<Keys>;
  /** When it has settled at the latest, on the clock of `performance.now()`. */
  readonly dueAt: number;
}

interface Failure {
  readonly error: unknown;
  readonly at: number;
  readonly backoffMs: number;
}

export class JwksCache {
  readonly #url: string;
  readonly #config: JwksConfig;
  /** The latest good answer. */
  #keys: Keys = new Map();
  /** When `#keys` were requested. */
  #requestedAt: number | undefined;
  /** When fresh keys were last requested again, with success: only an unknown ID is a reason. */
  #retriedAt: number | undefined;
  /** The latest failure. A good answer removes it. */
  #failure: Failure | undefined;
  /** The request under way. One that was given up isn't here anymore, and what it brings is dropped. */
  #loading: Loading | undefined;

  constructor(url: string, config: JwksConfig) {
    this.#url = url;
    this.#config = config;
  }

  /**
   * The key with this ID, or `undefined` if the issuer has none.
   * @throws {NetworkError | TimeoutError} if the keys can't be requested. @throws {CancelledError} if the caller aborts.
   */
  async find(keyId: string, signal?: AbortSignal): Promise<CryptoKey | undefined> {
    for (;;) {
      switch (this.#stateOf(keyId)) {
        case "known":
        case "unknown":
          return this.#keys.get(keyId);
        case "backing-off":
          throw this.#failure?.error;
        case "loading":
        case "due": {
          const loading = (this.#loading ??= this.#load());
          const keys = await settled(loading, signal);
          if (keys !== undefined) return keys.get(keyId);
          // Another caller may have given it up before.
          if (this.#loading === loading) this.#loading = undefined;
        }
      }
    }
  }

  #stateOf(keyId: string): KeyState {
    const now = this.#config.now();
    const isFresh = isWithin(CACHE_MS, this.#requestedAt, now);
    if (isFresh && this.#keys.has(keyId)) return "known";
    if (this.#loading !== undefined) return "loading";
    if (this.#failure !== undefined && isWithin(this.#failure.backoffMs, this.#failure.at, now)) return "backing-off";
    return isFresh && isWithin(COOLDOWN_MS, this.#retriedAt, now) ? "unknown" : "due";
  }

  #load(): Loading {
    const { now, timeoutMs } = this.#config;
    const requestedAt = now();
    const isRetry = isWithin(CACHE_MS, this.#requestedAt, requestedAt);
    const loading: Loading = {
      dueAt: performance.now() + timeoutMs + SLACK_MS,
      keys: requestKeys(this.#url, this.#config).then(
        (keys) => {
          if (this.#loading !== loading) return keys;
          this.#loading = this.#failure = undefined;
          this.#requestedAt = requestedAt;
          // Keys that have expired had to be requested anyway, so that doesn't count.
          if (isRetry) this.#retriedAt = requestedAt;
          return (this.#keys = keys);
        },
        (error: unknown) => {
          if (this.#loading === loading) {
            const { backoffMs = FIRST_BACKOFF_MS / 2 } = this.#failure ?? {};
            this.#failure = { error, at: now(), backoffMs: Math.min(2 * backoffMs, LONGEST_BACKOFF_MS) };
            this.#loading = undefined;
          }
          throw error;
        },
      ),
    };
    return loading;
  }
}

/**
 * Settles as the request does. Resolves to `undefined` when it must have settled and hasn't: on Workers it ends with the request that
 * started it, and nobody is notified.
 */
function settled({ keys, dueAt }: Loading, signal: AbortSignal | undefined): Promise<Keys | undefined> {
  const timeoutMs = Math.max(dueAt - performance.now(), 0);
  return withDeadline<Keys | undefined>(keys, { signal, timeoutMs }, undefined, (error, resolve) => {
    if (error.code === "timeout") resolve(undefined);
  });
}

/** Whether less than `ms` have passed. A moment ahead means that the clock was set back, so nothing is known. */
function isWithin(ms: number, since: number | undefined, now: number): boolean {
  return since !== undefined && now >= since && now - since < ms;
}
