/**
 * Redis, and the Kinde client. All processes of this app share their tokens and revocations through that Redis.
 */
import { kindeFromEnv } from "kinnect";
import { redisStore } from "kinnect/redis";
import { createClient } from "redis";
import { REDIS_URL } from "./settings.js";

export const redis = await createClient({ url: REDIS_URL })
  .on("error", (error: Error) => console.error("Redis:", error.message))
  .connect();

export const kinde = kindeFromEnv({ store: redisStore(redis, { prefix: "app:" }) });
