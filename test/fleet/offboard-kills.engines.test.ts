/**
 * `offboard()` when its process dies at each of its steps, on real Redis and PostgreSQL. Run with KINNECT_ENGINES=1.
 */
import { Redis } from "ioredis5";
import { Pool } from "pg";
import { postgresStore } from "../../src/stores/postgres.js";
import { redisStore } from "../../src/stores/redis.js";
import type { TokenStore } from "../../src/stores/store.js";
import { disturbed, undisturbed } from "../kinde/offboard/kills.js";
import { startSharedStore } from "./shared-stores.js";

/** Connects to a store; the second value ends the connection. */
const CONNECT = {
  "ioredis 5"(url: string): [TokenStore, () => unknown] {
    const redis = new Redis(url);
    return [redisStore(redis), () => redis.disconnect()];
  },
  pg(url: string): [TokenStore, () => unknown] {
    const pool = new Pool({ connectionString: url });
    return [postgresStore(pool), () => pool.end()];
  },
};

test.each(["ioredis 5", "pg"] as const)(
  "if a process dies at any step of offboard() and it is called again, the end is the same with %s",
  async (client) => {
    const shared = await startSharedStore(client);
    const [store, disconnect] = CONNECT[client](shared.url);
    const killable = { store, contents: () => shared.contents() };
    try {
      const { steps, end } = await undisturbed(killable);
      expect(steps).toBeGreaterThan(60);
      for (const trouble of ["dies before", "dies after"] as const) {
        for (let at = 1; at <= steps; at++) {
          await shared.clear();
          expect([trouble, at, await disturbed(killable, at, trouble)]).toEqual([trouble, at, end]);
        }
      }
    } finally {
      await disconnect();
      await shared.stop();
    }
  },
  120_000,
);
