/**
 * `redisStore` with real servers: every client with its default options. Run with KINNECT_ENGINES=1.
 */
import { Redis as Upstash } from "@upstash/redis";
import { Redis } from "ioredis5";
import { REDIS_PROGRAMS, startRedis } from "../../scripts/engines/redis.js";
import { findProgram, type Server } from "../../scripts/engines/server.js";
import { storeConformance } from "../../src/stores/conformance/index.js";
import { redisStore } from "../../src/stores/redis.js";
import type { StoreLease, TokenStore } from "../../src/stores/store.js";
import { CONNECT, CONNECT_CLUSTER, type Connected } from "./helpers/redis-clients.js";
import { startUpstashFront } from "../../scripts/engines/upstash-front.js";

const engines = (["redis", "valkey"] as const).filter((engine) => findProgram(REDIS_PROGRAMS[engine]) !== undefined);
const options = { signal: new AbortController().signal };
const once = { ifVersion: null, ttlMs: 60_000, ...options };

test("a Redis is installed", () => {
  expect(engines).not.toEqual([]);
});

describe.each(engines)("on %s,", (engine) => {
  let server: Server;
  let admin: Redis;

  beforeAll(async () => {
    server = await startRedis(engine);
    admin = new Redis(server.url);
  });

  afterAll(async () => {
    admin.disconnect();
    await server.stop();
  });

  describe.each(Object.keys(CONNECT))("with %s,", (name) => {
    let connected: Connected;
    let store: TokenStore;

    beforeAll(async () => {
      connected = await CONNECT[name]!(server.url);
      store = redisStore(connected.client, { prefix: "app:" });
    });

    afterAll(() => connected.close());

    const flush = async (): Promise<void> => void (await admin.flushall());
    test.each(storeConformance(() => store, { flush }))("$name", ({ run }) => run());

    test("a full Redis still reads, and an error names its code and quotes no record", async () => {
      await store.write("kept", "secret-kept", once);
      await admin.config("SET", "maxmemory", "1");
      try {
        expect((await store.read("kept", options))?.value).toBe("secret-kept");
        const error = await store.write("new", "secret-new", once).catch((reason: unknown) => reason);
        expect(error).toMatchObject({ message: "Redis failed: OOM", code: "OOM" });
        expect(everythingIn(error)).not.toContain("secret");
      } finally {
        await admin.config("SET", "maxmemory", "0");
      }
      expect(await store.read("new", options)).toBeUndefined();
    });

    test("a Redis without enough replicas refuses the write", async () => {
      await admin.config("SET", "min-replicas-to-write", "1");
      try {
        await expect(store.write("unsafe", "value", once)).rejects.toMatchObject({ code: "NOREPLICAS" });
      } finally {
        await admin.config("SET", "min-replicas-to-write", "0");
      }
    });

    test("a command works after Redis has forgotten all scripts", async () => {
      await admin.script("FLUSH");
      expect(await store.write("after-script-flush", "value", once)).toBeDefined();
    });

    test("reads are scripts, so no client sends them to a replica", async () => {
      await admin.config("RESETSTAT");
      await store.read("unknown", options);
      const stats = await admin.info("commandstats");
      expect(stats).toMatch(/cmdstat_eval:calls=1,/);
    });
  });

  test("a command that Upstash's client repeats after a lost response is no conflict with itself", async () => {
    const front = await startUpstashFront(server.url);
    const store = redisStore(new Upstash({ url: front.url, token: front.token, enableTelemetry: false, retry: { backoff: () => 0 } }));
    front.lose(1);
    const first = await store.write("repeated", "first", once);
    expect(await store.read("repeated", options)).toEqual({ value: "first", version: first });
    front.lose(2);
    const second = await store.write("repeated", "second", { ...once, ifVersion: first ?? null });
    expect(await store.read("repeated", options)).toEqual({ value: "second", version: second });
    front.lose(1);
    const lease = (await store.tryAcquire?.("repeated", 60_000, options)) as StoreLease;
    expect(await lease.renew(60_000)).toBe(true);
    await front.stop();
  });

  test.each(["redis 5", "redis 6"])(
    "a command of %s that waits for a connection leaves the queue when its signal is aborted",
    async (name) => {
      const lost = await startRedis(engine);
      const { client, close } = await CONNECT[name]!(lost.url);
      await lost.stop();
      const controller = new AbortController();
      const reading = redisStore(client).read("k", { signal: controller.signal });
      controller.abort();
      await expect(reading).rejects.toMatchObject({ code: expect.stringMatching(/AbortError|Socket/) });
      await close();
    },
  );

  describe("as a cluster,", () => {
    let cluster: Server;
    let node: Redis;

    beforeAll(async () => {
      cluster = await startRedis(engine, ["--cluster-enabled", "yes", "--cluster-announce-ip", "127.0.0.1"]);
      node = new Redis(cluster.url);
      await node.cluster("ADDSLOTSRANGE", 0, 16_383);
      while (!(await node.cluster("INFO")).includes("cluster_state:ok")) await new Promise((resolve) => setImmediate(resolve));
    });

    afterAll(async () => {
      node.disconnect();
      await cluster.stop();
    });

    describe.each(Object.keys(CONNECT_CLUSTER))("with %s,", (name) => {
      let connected: Connected;
      let store: TokenStore;

      beforeAll(async () => {
        connected = await CONNECT_CLUSTER[name]!(cluster.url);
        store = redisStore(connected.client);
      });

      afterAll(() => connected.close());

      test.each(storeConformance(() => store))("$name", ({ run }) => run());

      test("a record and its lease are in one slot, both end, and no key is longer than 80 characters", async () => {
        await node.flushall();
        const key = `kinnect:${"k".repeat(43)}`;
        const long = redisStore(connected.client, { prefix: "p".repeat(20) });
        await long.write(key, "value", once);
        await long.tryAcquire?.(key, 10_000, options);
        const keys = (await node.keys("*")).sort();
        expect(keys).toEqual([`${"p".repeat(20)}{${key}}`, `${"p".repeat(20)}{${key}}:lease`]);
        expect(keys.filter(({ length }) => length > 80)).toEqual([]);
        const [slot, leaseSlot] = await Promise.all(keys.map((each) => node.cluster("KEYSLOT", each)));
        expect(leaseSlot).toBe(slot);
        for (const each of keys) expect(await node.pttl(each)).toBeGreaterThan(9_000);
      });
    });
  });
});

function everythingIn(error: unknown): string {
  return [
    String(error),
    JSON.stringify(error),
    JSON.stringify(Object.getOwnPropertyDescriptors(error)),
    String((error as Error).cause),
  ].join();
}
