/**
 * The set-up of each database in docs/stores.md, on real servers. Run with KINNECT_ENGINES=1.
 */
import { Redis } from "ioredis5";
import { startPostgres } from "../../scripts/engines/postgres.js";
import { startRedis } from "../../scripts/engines/redis.js";
import type { Server } from "../../scripts/engines/server.js";
import { redisStore } from "../../src/stores/redis.js";
import type { StoreLease, TokenStore } from "../../src/stores/store.js";
import { readProjectFile } from "../helpers/project.js";
import { CONNECT } from "../stores/helpers/redis-clients.js";
import { startUpstashFront } from "../../scripts/engines/upstash-front.js";
import { blocksOf, runBlock } from "./blocks.js";

const page = readProjectFile("docs/stores.md");
const options = { ifVersion: null, ttlMs: 60_000, signal: new AbortController().signal };
const originalEnv = process.env;

let redis: Server;

beforeAll(async () => {
  redis = await startRedis();
});
afterEach(() => void (process.env = originalEnv));
afterAll(() => redis.stop());

/** Runs the block that contains `text` with these environment variables. */
async function run(text: string, environment: Readonly<Record<string, string>>): Promise<Record<string, unknown>> {
  const [block, ...others] = blocksOf("docs/stores.md").filter(({ code }) => code.includes(text));
  if (block === undefined || others.length > 0) throw new Error(`not exactly one block contains ${text}`);
  process.env = { ...originalEnv, ...environment };
  return runBlock(block, {});
}

async function worksWith(store: TokenStore): Promise<void> {
  const key = crypto.randomUUID();
  const version = await store.write(key, "value", options);
  expect(await store.read(key, options)).toEqual({ value: "value", version });
  const lease = (await store.tryAcquire?.(key, 60_000, options)) as StoreLease;
  expect(await lease.renew(60_000)).toBe(true);
  await lease.release();
}

test("the set-up with redis works", async () => {
  const { store, client } = await run('from "redis"', { REDIS_URL: redis.url });
  await worksWith(store as TokenStore);
  (client as { destroy(): void }).destroy();
});

test("the set-up with ioredis works, and has the keys that the page describes", async () => {
  const { store, client } = await run('from "ioredis"', { REDIS_URL: redis.url });
  await worksWith(store as TokenStore);
  await (store as TokenStore).write("kinnect:x", "value", options);
  expect(await (client as Redis).keys("app:{kinnect:*")).toEqual(["app:{kinnect:x}"]);
  (client as Redis).disconnect();
});

test("the set-up with @upstash/redis works", async () => {
  const front = await startUpstashFront(redis.url);
  const { store } = await run("@upstash/redis", { UPSTASH_REDIS_REST_URL: front.url, UPSTASH_REDIS_REST_TOKEN: front.token });
  await worksWith(store as TokenStore);
  await front.stop();
});

test.each(["redis 5", "redis 6", "ioredis 5", "ioredis 6"])("the access rules of the page are enough for %s", async (name) => {
  const [, rules = ""] = /^ACL (SETUSER kinnect .*)$/m.exec(page) ?? [];
  const admin = new Redis(redis.url);
  await admin.call("ACL", ...rules.split(" "));
  const { client, close } = await CONNECT[name]!(redis.url.replace("//", "//kinnect:password@"));
  await worksWith(redisStore(client, { prefix: "app:" }));
  await expect(redisStore(client, { prefix: "other:" }).read("k", options)).rejects.toMatchObject({ code: "NOPERM" });
  await close();
  admin.disconnect();
});

test("Redis knows the settings of the page", async () => {
  const admin = new Redis(redis.url);
  const rows = page
    .slice(page.indexOf("### Run Redis"), page.indexOf("## PostgreSQL"))
    .split("\n")
    .filter((line) => line.startsWith("| `"));
  const settings = rows.flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`([\w-]+) (\w+)`/g)]);
  expect(settings.map(([, name]) => name)).toEqual([
    "maxmemory-policy",
    "appendonly",
    "appendfsync",
    "min-replicas-to-write",
    "min-replicas-max-lag",
  ]);
  for (const [, name = "", value = ""] of settings) expect(await admin.config("SET", name, value)).toBe("OK");
  admin.disconnect();
});

test("the set-up with PostgreSQL works", async () => {
  // A connection that is just being closed says that the server stops.
  const log = jest.spyOn(console, "error").mockReturnValue();
  const server = await startPostgres();
  const { store, pool } = await run('from "pg"', { DATABASE_URL: server.url });
  await worksWith(store as TokenStore);
  await (pool as { end(): Promise<void> }).end();
  await server.stop();
  log.mockRestore();
});
