/**
 * The environment variables that the examples share.
 */
import type { ExampleContext } from "./example.js";

/** Seals the examples' cookies. */
export const CONNECT_SECRET = crypto.randomUUID() + crypto.randomUUID();

export function variablesOf({ url, sandbox, redisUrl }: ExampleContext): Readonly<Record<string, string>> {
  const { kinde, provider } = sandbox;
  return {
    NODE_ENV: "production",
    APP_URL: url,
    PORT: new URL(url).port,
    KINDE_DOMAIN: kinde.url,
    KINDE_MANAGEMENT_CLIENT_ID: kinde.clientId,
    KINDE_MANAGEMENT_CLIENT_SECRET: kinde.clientSecret,
    CONNECT_SECRET,
    REDIS_URL: redisUrl,
    DRIVE_URL: provider.url,
  };
}
