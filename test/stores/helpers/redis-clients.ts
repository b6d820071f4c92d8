/**
 * The Redis clients of the matrix, each with its default options, connected to one server.
 */
import { Redis as Upstash } from "@upstash/redis";
import { Cluster as Cluster5, Redis as Ioredis5 } from "ioredis5";
import { Cluster as Cluster6, Redis as Ioredis6 } from "ioredis6";
import { createClient as createRedis5, createCluster as createCluster5 } from "redis5";
import { createClient as createRedis6, createCluster as createCluster6 } from "redis6";
import type { RedisClient } from "../../../src/stores/redis.js";
import { startUpstashFront } from "../../../scripts/engines/upstash-front.js";

export interface Connected {
  readonly client: RedisClient;
  close(): Promise<void>;
}

/** Connects a client of each kind to the Redis at `url`. The types prove that `redisStore` takes them. */
export const CONNECT: Readonly<Record<string, (url: string) => Promise<Connected>>> = {
  "redis 5": async (url) => {
    const client = await createRedis5({ url }).on("error", ignore).connect();
    return { client, close: async () => client.destroy() };
  },
  "redis 6": async (url) => {
    const client = await createRedis6({ url }).on("error", ignore).connect();
    return { client, close: async () => client.destroy() };
  },
  "ioredis 5": async (url) => {
    const client = new Ioredis5(url).on("error", ignore);
    return { client, close: async () => client.disconnect() };
  },
  "ioredis 6": async (url) => {
    const client = new Ioredis6(url).on("error", ignore);
    return { client, close: async () => client.disconnect() };
  },
  "@upstash/redis": async (url) => {
    const front = await startUpstashFront(url);
    return { client: new Upstash({ url: front.url, token: front.token, enableTelemetry: false }), close: front.stop };
  },
};

/** The same for a cluster with a node at `url`. Upstash hides its own. */
export const CONNECT_CLUSTER: Readonly<Record<string, (url: string) => Promise<Connected>>> = {
  "redis 5": async (url) => {
    const client = await createCluster5({ rootNodes: [{ url }] })
      .on("error", ignore)
      .connect();
    return { client, close: async () => client.destroy() };
  },
  "redis 6": async (url) => {
    const client = createCluster6({ rootNodes: [{ url }] }).on("error", ignore);
    await client.connect();
    return { client, close: async () => client.destroy() };
  },
  "ioredis 5": async (url) => {
    const client = new Cluster5([url]).on("error", ignore);
    return { client, close: async () => client.disconnect() };
  },
  "ioredis 6": async (url) => {
    const client = new Cluster6([url]).on("error", ignore);
    return { client, close: async () => client.disconnect() };
  },
};

/** A lost connection is seen in the call's rejection. Without a listener, the clients print it or end the process. */
function ignore(): void {
  // Nothing.
}
