/**
 * How `redisStore` recognizes clients and calls them, and what it passes on of their errors. Real servers: redis.engines.test.ts.
 */
import { inspect } from "node:util";
import { type IoredisClient, type NodeRedisClient, type RedisClient, redisStore, type UpstashRedisClient } from "../../src/stores/redis.js";
import type { StoreLease } from "../../src/stores/store.js";

const { signal } = new AbortController();
const VERSION = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** A client of each shape, which records what it is asked and answers `reply`. */
function clientsThat(reply: (args: readonly unknown[]) => unknown): { clients: Record<string, RedisClient>; calls: unknown[][] } {
  const calls: unknown[][] = [];
  const answer = async (key: unknown, args: readonly unknown[], extra?: unknown): Promise<unknown> => {
    calls.push([key, ...args, ...(extra === undefined ? [] : [extra])]);
    return reply(args);
  };
  const redis: NodeRedisClient = {
    withCommandOptions: (options) => ({
      eval: (_, { keys: [key], arguments: args }) => answer(key, args, "abortSignal" in options ? options.abortSignal === signal : "none"),
    }),
  };
  const ioredis: IoredisClient = {
    defineCommand: () => undefined,
    eval: (_, count, key, ...args) => answer(count === 1 ? key : undefined, args),
  };
  const upstash: UpstashRedisClient = { createScript: () => undefined, eval: (_, [key], args) => answer(key, args) };
  const clients: Record<string, RedisClient> = { redis, ioredis, "@upstash/redis": upstash };
  return { clients, calls };
}

test.each(["redis", "ioredis", "@upstash/redis"])(
  "a client of %s gets the prefixed key and the arguments in its own form",
  async (name) => {
    const { clients, calls } = clientsThat(() => 1);
    const store = redisStore(clients[name]!, { prefix: "app:" });
    const extra = name === "redis" ? [true] : [];
    const version = await store.write("k", "value", { ifVersion: null, ttlMs: 1_500.2, signal });
    expect(version).toMatch(VERSION);
    expect(await store.write("k", "value", { ifVersion: "old", ttlMs: 0, signal })).toMatch(VERSION);
    expect(calls).toEqual([
      ["app:{k}", "", version, "value", "1501", ...extra],
      ["app:{k}", "old", expect.stringMatching(VERSION), "value", "1", ...extra],
    ]);
  },
);

test("a lease of node-redis is renewed and released without a signal, because these have none", async () => {
  const { clients, calls } = clientsThat((args) => (args.length === 2 && calls.length === 1 ? 0 : 1));
  const lease = (await redisStore(clients["redis"]!).tryAcquire?.("k", 10, { signal })) as StoreLease;
  expect(await lease.renew(20)).toBe(true);
  await lease.release();
  const owner = calls[0]?.[1];
  expect(calls).toEqual([
    ["{k}:lease", owner, "10", true],
    ["{k}:lease", owner, "20", "none"],
    ["{k}:lease", owner, "0", "none"],
  ]);
});

describe.each([
  ["numbers", Number],
  ["strings, as with stringNumbers of ioredis", String],
  ["bigints, as with a type mapping of node-redis", BigInt],
])("a client that returns integers as %s", (_, reply) => {
  test("reports what was written, and what was a conflict", async () => {
    const written = async (result: number): Promise<unknown> =>
      redisStore(clientsThat(() => reply(result)).clients["ioredis"]!).write("k", "value", { ifVersion: null, ttlMs: 10, signal });
    expect(await written(1)).toMatch(VERSION);
    expect(await written(0)).toBeUndefined();
  });

  test("acquires, renews and loses a lease", async () => {
    const results = [7, 0, 1, 0];
    const { tryAcquire } = redisStore(clientsThat(() => reply(results.shift()!)).clients["ioredis"]!);
    expect(await tryAcquire?.("k", 10, { signal })).toEqual({ retryAfterMs: 7 });
    const lease = (await tryAcquire?.("k", 10, { signal })) as StoreLease;
    expect([await lease.renew(10), await lease.renew(10)]).toEqual([true, false]);
  });
});

test("an empty ifVersion is a conflict, although the script uses it for absence", async () => {
  const { clients, calls } = clientsThat(() => 1);
  expect(await redisStore(clients["ioredis"]!).write("k", "value", { ifVersion: "", ttlMs: 10, signal })).toBeUndefined();
  expect(calls).toEqual([]);
});

test.each([undefined, null, {}, "redis://localhost", { eval: () => undefined }, { get: () => undefined, set: () => undefined }])(
  "%p isn't a client, and the error says which ones are",
  (client) => {
    expect(() => redisStore(client as never)).toThrow(
      "client must be a client of redis 5 or newer, ioredis 5 or newer, or @upstash/redis.",
    );
  },
);

test.each(["p".repeat(21), "a{b", "a}b", "a b", "ä", 5, null])("the prefix %p is refused", (prefix) => {
  const { clients } = clientsThat(() => 1);
  expect(() => redisStore(clients["ioredis"]!, { prefix } as never)).toThrow("prefix must");
});

test("an unknown option is refused by name", () => {
  const { clients } = clientsThat(() => 1);
  expect(() => redisStore(clients["ioredis"]!, { prefx: "a" } as never)).toThrow("prefx must not be given");
});

test.each([
  ["node-redis's reply", new Error("READONLY You can't write against a read only replica."), "READONLY"],
  ["ioredis's reply with the command", Object.assign(new Error("OOM not allowed"), { command: { args: ["secret-value"] } }), "OOM"],
  ["Upstash's reply with the command", new Error(`NOREPLICAS Not enough, command was: ["eval","secret-value"]`), "NOREPLICAS"],
  ["Upstash's reply in a pipeline", new Error("Command failed: WRONGTYPE Operation secret-value"), "WRONGTYPE"],
  ["a refused connection", Object.assign(new Error("connect secret-value"), { code: "ECONNREFUSED" }), "ECONNREFUSED"],
  [
    "a failed fetch",
    new TypeError("fetch failed", { cause: Object.assign(new Error("secret-value"), { code: "ENOTFOUND" }) }),
    "ENOTFOUND",
  ],
  ["a client of ioredis that was closed", new Error("Connection is closed."), "CONNECTION_CLOSED"],
  ["a cluster of ioredis that was closed", new Error("Cluster is disconnecting."), "CONNECTION_CLOSED"],
  ["a command of ioredis that timed out", new Error("Command timed out"), "COMMAND_TIMEOUT"],
  ["a client of ioredis that keeps no queue", new Error("Stream isn't writeable and enableOfflineQueue options is false"), "NOT_CONNECTED"],
  ["an error that only begins like one of these", new Error("Command timed out: secret-value"), "Error"],
  ["an error without a code", new RangeError("secret-value"), "RangeError"],
  ["a rejection that is no error", "secret-value", "String"],
  ["a rejection with nothing", undefined, "Object"],
])("of %s the code is passed on and nothing else", async (_, thrown, code) => {
  const { clients } = clientsThat(() => Promise.reject(thrown));
  for (const client of Object.values(clients)) {
    const error = await redisStore(client)
      .read("k", { signal })
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ message: `Redis failed: ${code}`, code });
    expect(inspect(error, { showHidden: true, depth: 9 })).not.toContain("secret");
  }
});
