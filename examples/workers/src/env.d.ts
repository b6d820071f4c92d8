/**
 * The variables in wrangler.json, and the secrets set with `npx wrangler secret put`.
 */
declare namespace Cloudflare {
  interface Env {
    /** Where users reach this app. Cookies and redirects follow from it, never from a request. */
    readonly APP_URL: string;
    readonly KINDE_DOMAIN: string;
    readonly KINDE_MANAGEMENT_CLIENT_ID: string;
    readonly KINDE_MANAGEMENT_CLIENT_SECRET: string;
    /** Seals the cookies of /connect: 32 characters or more. */
    readonly CONNECT_SECRET: string;
    readonly UPSTASH_REDIS_REST_URL: string;
    readonly UPSTASH_REDIS_REST_TOKEN: string;
    readonly DRIVE_URL: string;
  }
}
