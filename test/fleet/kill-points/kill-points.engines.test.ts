/**
 * The same as kill-points.test.ts, on real Redis and PostgreSQL servers. Run with KINNECT_ENGINES=1.
 */
import { Redis } from "ioredis5";
import { Pool } from "pg";
import { startPostgres } from "../../../scripts/engines/postgres.js";
import { startRedis } from "../../../scripts/engines/redis.js";
import { postgresStore } from "../../../src/stores/postgres.js";
import { redisStore } from "../../../src/stores/redis.js";
import type { TokenStore } from "../../../src/stores/store.js";
import { killAtEachStep } from "./kill-points.js";
import { sessionTargets } from "./session-targets.js";

const TEST_MS = 60_000;

interface Engine {
  /** An empty store. */
  createStore(): Promise<TokenStore>;
  stop(): Promise<void>;
}

async function startRedisEngine(): Promise<Engine> {
  const server = await startRedis();
  const client = new Redis(server.url);
  return {
    async createStore() {
      await client.flushall();
      return redisStore(client);
    },
    async stop() {
      client.disconnect();
      await server.stop();
    },
  };
}

async function startPostgresEngine(): Promise<Engine> {
  const server = await startPostgres();
  const pool = new Pool({ connectionString: server.url }).on("error", () => undefined);
  const store = postgresStore(pool);
  await store.setUp();
  return {
    async createStore() {
      await pool.query("TRUNCATE kinnect_tokens");
      return store;
    },
    async stop() {
      await pool.end();
      await server.stop();
    },
  };
}

describe.each([
  ["Redis", startRedisEngine],
  ["PostgreSQL", startPostgresEngine],
])("on %s", (_engine, start) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
  }, TEST_MS);
  afterAll(() => engine.stop());

  const targets = Object.entries(sessionTargets(() => engine.createStore()));
  describe.each(["before", "after"] as const)("a process that is killed %s any step", (time) => {
    test.each(targets)(
      "of %s doesn't change how it ends",
      async (_name, target) => {
        expect((await killAtEachStep(target, time)).length).toBeGreaterThanOrEqual(2);
      },
      TEST_MS,
    );
  });
});
