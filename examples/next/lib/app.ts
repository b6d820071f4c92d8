/**
 * The Redis connection, client and handlers that pages and routes share. Created at the first request, because Next also loads modules when it
 * builds, without secrets and Redis. Next loads this module more than once. All copies, and all processes, share tokens and revocations through
 * Redis.
 */
import { kindeFromEnv, offboard } from "kinnect";
import { redisStore } from "kinnect/redis";
import { createVerifier } from "kinnect/verify";
import { connectHandlers } from "kinnect/web";
import { createWebhooks } from "kinnect/webhooks";
import { after } from "next/server";
import { createClient } from "redis";
import { signedInUser } from "./signed-in";

export const KEY_CODE_REF = "google_drive";

type App = ReturnType<typeof openApp>;

let app: App | undefined;

export function getApp(): App {
  return (app ??= openApp());
}

function openApp() {
  const { REDIS_URL, APP_URL, CONNECT_SECRET, KINDE_DOMAIN = "" } = process.env;
  const redis = createClient({ url: REDIS_URL }).on("error", (error: Error) => console.error("Redis:", error.message));
  // Until it is connected, commands wait. kinnect bounds that time.
  redis.connect().catch((error: unknown) => console.error("Redis:", error));
  const store = redisStore(redis, { prefix: "app:" });
  const kinde = kindeFromEnv({ store, waitUntil: after });
  const connect = connectHandlers(kinde, {
    keyCodeRef: KEY_CODE_REF,
    callbackUrl: `${APP_URL}/connect/callback`,
    secret: CONNECT_SECRET,
    owner: signedInUser,
    // Nothing to save: the store knows the sessions of each owner.
    onConnected: () => undefined,
  });
  const webhooks = createWebhooks({ domain: KINDE_DOMAIN, store, namespace: "next-example", onError: console.error });
  return {
    kinde,
    connect,
    verifier: createVerifier({ domain: KINDE_DOMAIN, audience: null }),
    receiveWebhook: webhooks.handler({
      "user.deleted": async ({ data }) => {
        const report = await offboard(kinde, { userId: data.user.id });
        console.log(String(report));
      },
    }),
  };
}
