// The client at module scope. A page and a route share it, or have one each: Next decides.
import { createKinde } from "kinnect";

/* global process */
const { KINDE_DOMAIN: domain, CLIENT_ID: clientId, CLIENT_SECRET: clientSecret } = process.env;

export const kinde = createKinde({ domain, clientId, clientSecret, sessionCacheMs: 200 });
