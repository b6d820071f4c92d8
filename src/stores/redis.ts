/**
 * A store in Redis, Valkey or Upstash, through a client that the application has.
 */
import { check, requireKnown } from "../http/validate.js";
import { type RedisClient, scriptRunner } from "./redis-clients.js";
import type { TokenStore } from "./store.js";

export type { IoredisClient, NodeRedisClient, RedisClient, UpstashRedisClient } from "./redis-clients.js";

export interface RedisStoreOptions {
  /** Goes before each key. At most 20 visible ASCII characters without braces. Default: none; keys begin with `kinnect:` anyway. */
  readonly prefix?: string | undefined;
}

/** A record is its version, then its value. Versions are random, so none comes back after the data was lost. */
const VERSION_LENGTH = 36;
/** A client may send a GET to a replica, which lags behind. A script goes to the primary. */
const READ = `return redis.call('GET', KEYS[1])`;
/** A client that repeats a command after a lost connection finds the version that it has written: no conflict. */
const WRITE = `local version = redis.call('GETRANGE', KEYS[1], 0, ${VERSION_LENGTH - 1})
if version ~= ARGV[1] and version ~= ARGV[2] then return 0 end
redis.call('SET', KEYS[1], ARGV[2] .. ARGV[3], 'PX', ARGV[4])
return 1`;
/** Returns 0, or for how long another holds the lease. */
const ACQUIRE = `if redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) or redis.call('GET', KEYS[1]) == ARGV[1] then return 0 end
return math.max(1, redis.call('PTTL', KEYS[1]))`;
/** Sets how long our lease still lasts; 0 ends it. */
const HOLD = `if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('PEXPIRE', KEYS[1], ARGV[2])`;

/**
 * Creates a store in Redis (7 or newer), Valkey or Upstash. It sends Lua scripts by `EVAL`, and uses two keys per record: `{key}` and
 * `{key}:lease`, which a cluster keeps in one slot. Connecting and closing the client is up to you.
 * @throws {ConfigurationError} if the client isn't of `redis` (5 or newer), `ioredis` (5 or newer) or `@upstash/redis`, or the prefix is invalid
 */
export function redisStore(client: RedisClient, options: RedisStoreOptions = {}): TokenStore {
  requireKnown(options, ["prefix"]);
  const { prefix = "" } = options;
  check(typeof prefix === "string" && /^[!-z|~]{0,20}$/.test(prefix), "prefix", "be at most 20 visible ASCII characters without braces");
  const run = scriptRunner(client);
  const recordKey = (key: string): string => `${prefix}{${key}}`;
  return {
    async read(key, options) {
      const record = await run(READ, recordKey(key), [], options);
      if (record === null) return undefined;
      return { version: String(record).slice(0, VERSION_LENGTH), value: String(record).slice(VERSION_LENGTH) };
    },
    async write(key, value, options) {
      const { ifVersion, ttlMs } = options;
      // The script takes an empty version for absence.
      if (ifVersion === "") return undefined;
      const version = crypto.randomUUID();
      const isWritten = await run(WRITE, recordKey(key), [ifVersion ?? "", version, value, wholeMs(ttlMs)], options);
      return isOne(isWritten) ? version : undefined;
    },
    async tryAcquire(key, ttlMs, options) {
      const [lease, owner] = [`${recordKey(key)}:lease`, crypto.randomUUID()];
      const retryAfterMs = Number(await run(ACQUIRE, lease, [owner, wholeMs(ttlMs)], options));
      if (retryAfterMs > 0) return { retryAfterMs };
      return {
        renew: async (renewMs) => isOne(await run(HOLD, lease, [owner, wholeMs(renewMs)])),
        release: async () => {
          await run(HOLD, lease, [owner, "0"]);
        },
      };
    },
  };
}

/** A client's options may turn numbers into strings or bigints: `stringNumbers` of ioredis, a type mapping of node-redis. */
function isOne(reply: unknown): boolean {
  return Number(reply) === 1;
}

function wholeMs(ms: number): string {
  return String(Math.max(1, Math.ceil(ms)));
}
