// A worker whose clients are at module scope: they serve all requests of the isolate. The build replaces SETTINGS.
import { waitUntil } from "cloudflare:workers";
import * as root from "kinnect";
import * as kindeOperations from "kinnect/kinde/operations";
import scenario from "./scenario.cjs";

/* global SETTINGS, Response, setTimeout */
const { control, domain, clientId, clientSecret, keyCodeRef, userId, timeoutMs } = SETTINGS;
const { createKinde } = root;
const { getUsers } = kindeOperations;

let offsetMs = 0;
const options = { domain, clientId, clientSecret, timeoutMs, maxRetries: 0, now: () => Date.now() + offsetMs };
const kinde = createKinde(options);
const kept = createKinde({ ...options, waitUntil });
const given = createKinde({ domain, accessToken: async () => (await kinde.tokens.get()).value });

const routes = {
  scenario: () => scenario({ root, kindeOperations, control }),
  token: () => describe(kinde.tokens.get()),
  fresh: () => describe(kinde.tokens.get({ fresh: true })),
  connect: async () => {
    const { id, url } = await kinde.connectedApps.start({ keyCodeRef, userId });
    return { id, url };
  },
  session: (id) => describe(kinde.connectedApps.session(id).token()),
  kept: () => describe(kept.tokens.get()),
  users: async () => (await kinde.call(getUsers)).users.length,
  given: async () => (await given.call(getUsers)).users.length,
  raw: async () => (await kinde.management.GET("/api/v1/users")).data.users.length,
  // Ends while its refresh runs.
  async early() {
    void kinde.tokens.get({ fresh: true }).catch(() => undefined);
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
    return "left";
  },
  timeout: () =>
    kinde.tokens.get({ fresh: true, timeoutMs: 20 }).then(
      () => "no error",
      ({ code }) => code,
    ),
  advance: (ms) => (offsetMs += Number(ms)),
};

export default {
  async fetch(request) {
    const [, route, argument] = new URL(request.url).pathname.split("/");
    try {
      return Response.json({ result: await routes[route](argument) });
    } catch (error) {
      return Response.json({ error: `${error.name}: ${error.message}` });
    }
  },
};

async function describe(promise) {
  const { value, expiresAt } = await promise;
  return { value, expiresInMs: expiresAt.getTime() - options.now() };
}
