/**
 * The Kinde client, at module scope: it serves all requests of an isolate. All isolates share tokens and revocations through Upstash.
 */
import { Redis } from "@upstash/redis/cloudflare";
import { env, waitUntil } from "cloudflare:workers";
import { createKinde } from "kinnect";
import { redisStore } from "kinnect/redis";

export const kinde = createKinde({
  domain: env.KINDE_DOMAIN,
  clientId: env.KINDE_MANAGEMENT_CLIENT_ID,
  clientSecret: env.KINDE_MANAGEMENT_CLIENT_SECRET,
  store: redisStore(Redis.fromEnv(env)),
  waitUntil,
});
