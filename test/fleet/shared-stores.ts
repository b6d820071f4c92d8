/**
 * The databases that the fleets of these tests share, each with what can happen to it.
 */
import { Redis } from "ioredis5";
import { Pool } from "pg";
import { startPostgres } from "../../scripts/engines/postgres.js";
import { startRedis } from "../../scripts/engines/redis.js";
import type { Server } from "../../scripts/engines/server.js";
import { CuttableProxy } from "../../scripts/fleet/cuttable-proxy.js";
import type { StoreClient } from "../../scripts/fleet/worker-process.js";
import { postgresStore } from "../../src/stores/postgres.js";

export interface SharedStore {
  /** Where the processes connect to. */
  readonly url: string;
  /** Kills it, so that no connection works until `recover` has resolved. Redis loses its data. */
  kill(): Promise<void>;
  recover(): Promise<void>;
  /** It takes no more writes. */
  fill(): Promise<void>;
  drain(): Promise<void>;
  /** All keys with their values. A lease's value is its owner. */
  contents(): Promise<ReadonlyMap<string, string>>;
  clear(): Promise<unknown>;
  stop(): Promise<void>;
}

export function startSharedStore(client: StoreClient): Promise<SharedStore> {
  return client === "pg" ? startSharedPostgres() : startSharedRedis();
}

export async function startSharedRedis(): Promise<SharedStore> {
  let server: Server = await startRedis();
  const { url } = server;
  const admin = new Redis(url).on("error", () => undefined);
  return {
    url,
    kill: async () => {
      process.kill(server.pid, "SIGKILL");
      await server.stop();
    },
    recover: async () => {
      server = await startRedis("redis", [], Number(new URL(url).port));
    },
    fill: async () => void (await admin.config("SET", "maxmemory", "1")),
    drain: async () => void (await admin.config("SET", "maxmemory", "0")),
    async contents() {
      const contents = new Map<string, string>();
      for await (const keys of admin.scanStream()) for (const key of keys as string[]) contents.set(key, (await admin.get(key)) ?? "");
      return contents;
    },
    clear: () => admin.flushall(),
    stop: async () => {
      admin.disconnect();
      await server.stop();
    },
  };
}

async function startSharedPostgres(): Promise<SharedStore> {
  const server = await startPostgres();
  const admin = new Pool({ connectionString: server.url }).on("error", () => undefined);
  await postgresStore(admin).setUp();
  const proxy = await CuttableProxy.start(server.url);
  const setReadOnly = async (value: "on" | "off"): Promise<void> => {
    await admin.query(`ALTER SYSTEM SET default_transaction_read_only = ${value}`);
    await admin.query("SELECT pg_reload_conf()");
  };
  return {
    url: proxy.url,
    kill: async () => proxy.cut(),
    recover: async () => proxy.mend(),
    fill: () => setReadOnly("on"),
    drain: () => setReadOnly("off"),
    async contents() {
      const { rows } = await admin.query<{ key: string; value: string | null }>("SELECT key, value FROM kinnect_tokens");
      return new Map(rows.map(({ key, value }) => [key, value ?? ""]));
    },
    clear: () => admin.query("TRUNCATE kinnect_tokens"),
    stop: async () => {
      await proxy.stop();
      await admin.end();
      await server.stop();
    },
  };
}
