/**
 * The stores of the fleet's processes, each through a client with its default options.
 */
import { Buffer } from "node:buffer";
import { encryptedStore } from "kinnect/encryption";
import { postgresStore } from "kinnect/postgres";
import { redisStore } from "kinnect/redis";

/** A lost connection is seen in the call's rejection. Without a listener, clients print it or end the process. */
const ignore = () => undefined;

const connect = {
  "redis 5": async (url) => (await import("redis5")).createClient({ url }).on("error", ignore).connect(),
  "redis 6": async (url) => (await import("redis6")).createClient({ url }).on("error", ignore).connect(),
  "ioredis 5": async (url) => new (await import("ioredis5")).Redis(url).on("error", ignore),
  "ioredis 6": async (url) => new (await import("ioredis6")).Redis(url).on("error", ignore),
};

/** `client` is one of the above, or "pg". With `encryptionKey` (base64) records are encrypted. */
export async function openStore({ client, url, encryptionKey }) {
  const store = client === "pg" ? await openPostgres(url) : redisStore(await connect[client](url));
  if (encryptionKey === undefined) return store;
  return encryptedStore(store, { keys: [{ id: "fleet", key: Buffer.from(encryptionKey, "base64") }] });
}

async function openPostgres(connectionString) {
  const { default: pg } = await import("pg");
  return postgresStore(new pg.Pool({ connectionString }).on("error", ignore));
}
