// The whole flow of an application, over HTTP. It runs on every runtime, so it uses nothing that one of them lacks. The caller passes the
// modules, as ES modules or as CommonJS, the address of environment.mjs, and options for both clients. Resolves to one result for each step.
/* global AbortController, setTimeout */
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const SESSION_TOKEN = "/api/v1/connected_apps/token";

module.exports = async function scenario({ root, kindeOperations, control: address, options: further }) {
  const { createKinde, createKnetik, isKinnectError } = root;
  const control = createControl(address);
  const { kinde: tenant, provider, knetik: backEnd } = await control("settings");
  let offsetMs = 0;
  const credentials = { clientId: tenant.clientId, clientSecret: tenant.clientSecret };
  const options = { domain: tenant.url, ...credentials, now: () => Date.now() + offsetMs, maxRetries: 0, ...further };
  const kinde = createKinde(options);
  const knetik = createKnetik({
    baseUrl: backEnd.url,
    clientId: backEnd.clientId,
    clientSecret: backEnd.clientSecret,
    now: options.now,
    ...further,
  });
  const codeOf = (promise) =>
    promise.then(
      () => "no error",
      (error) => (isKinnectError(error) ? error.code : String(error)),
    );
  let session;

  async function advance(ms) {
    await control("advance", ms);
    offsetMs += ms;
  }

  async function connect() {
    const started = await kinde.connectedApps.start({ keyCodeRef: tenant.keyCodeRef, userId: tenant.userId });
    await control("authorize", started.url);
    return kinde.connectedApps.session(started.id);
  }

  const steps = {
    async "connect and consent"() {
      session = await connect();
      equal(await session.status(), "connected");
    },
    async "token and provider call"() {
      const token = await session.token();
      equal(String(token).includes(token.value), false);
      const response = await session.fetcher(provider.url)("/drive/v3/files");
      equal((await response.json()).files.length, 3);
    },
    async "expiry and renewal"() {
      const first = await session.token();
      await advance(9 * HOUR_MS);
      const second = await session.token();
      equal(first.value === second.value, false);
      const management = await kinde.tokens.get();
      await advance(DAY_MS);
      equal((await kinde.tokens.get()).value === management.value, false);
    },
    async "renewal in the background"() {
      const { value, expiresAt } = await kinde.tokens.get();
      await advance(expiresAt.getTime() - options.now() - 100_000);
      const early = await kinde.tokens.get();
      equal(early.value, value);
      for (let attempt = 0; attempt < 50 && (await kinde.tokens.get()).value === value; attempt++) await pause(20);
      equal((await kinde.tokens.get()).value === value, false);
    },
    async "introspect and revoke a token"() {
      const { value } = await createKinde(options).tokens.get();
      equal((await kinde.oauth.introspect(value)).active, true);
      await kinde.oauth.revoke(value);
      equal((await kinde.oauth.introspect(value)).active, false);
    },
    async "operations, lists and the raw client"() {
      const user = await kinde.call(kindeOperations.getUserData, { query: { id: tenant.userId } });
      equal(user.id, tenant.userId);
      let users = 0;
      for await (const { id } of kinde.paginate(kindeOperations.getUsers, { query: { page_size: 10 } })) users += id === undefined ? 0 : 1;
      equal(users, 23);
      const { data, response } = await kinde.management.GET("/api/v1/users", { params: { query: { page_size: 5 } } });
      equal([response.status, data.users.length], [200, 5]);
    },
    async "100 cold callers send two requests"() {
      const minted = await control("minted");
      await control("clearRequests");
      const cold = createKinde(options).connectedApps.session(session.id);
      const tokens = await Promise.all(Array.from({ length: 100 }, () => cold.token()));
      equal(new Set(tokens.map(({ value }) => value)).size, 1);
      equal([(await control("minted")) - minted, await control("count", "kinde", "GET", SESSION_TOKEN)], [1, 1]);
      equal(await control("count", "kinde"), 2);
    },
    async "a stall is a timeout"() {
      for (const stall of ["headers", "body"]) {
        await control("fault", { server: "kinde", path: "/api/v1/users", stall });
        const startedAt = Date.now();
        equal(await codeOf(kinde.call(kindeOperations.getUsers, {}, { timeoutMs: 300 })), "timeout");
        equal(Date.now() - startedAt < 2_300, true);
      }
      await control("clearFaults");
    },
    async "an abort is a cancellation"() {
      await control("fault", { server: "kinde", path: "/api/v1/users", stall: "headers" });
      const controller = new AbortController();
      const call = codeOf(kinde.call(kindeOperations.getUsers, {}, { signal: controller.signal }));
      await pause(50);
      controller.abort();
      equal(await call, "cancelled");
      await control("clearFaults");
    },
    async "a 401 renews the token once"() {
      await kinde.tokens.get();
      // A token that was issued just now isn't replaced.
      await advance(60_000);
      const minted = await control("minted");
      await control("invalidateManagementTokens");
      await control("clearRequests");
      await kinde.call(kindeOperations.getUsers);
      equal([(await control("minted")) - minted, await control("count", "kinde", "GET", "/api/v1/users")], [1, 2]);
    },
    async "revoke the session"() {
      equal((await session.revoke()).alreadyRevoked, false);
      equal(await codeOf(session.token()), "reconnect_required");
    },
    async "Knetik: list, get and delete tokens"() {
      let first;
      let entries = 0;
      for await (const entry of knetik.authTokens.list({ pageSize: 20 })) {
        first ??= entry;
        entries += 1;
      }
      equal(entries, 60);
      const { username, clientId } = first;
      equal((await knetik.authTokens.get(username, clientId)).username, username);
      await knetik.authTokens.delete({ username, clientId });
      equal(await codeOf(knetik.authTokens.get(username, clientId)), "api_error");
    },
  };

  const results = [];
  for (const [step, run] of Object.entries(steps)) {
    const error = await run().then(
      () => undefined,
      (reason) => `${reason.name}: ${reason.message}`,
    );
    results.push(error === undefined ? { step } : { step, error });
  }
  return results;
};

function createControl(address) {
  return async function control(...request) {
    const response = await fetch(address, { method: "POST", body: JSON.stringify(request) });
    const { result, error } = await response.json();
    if (error !== undefined) throw new Error(`${request[0]}: ${error}`);
    return result;
  };
}

function equal(actual, expected) {
  const [left, right] = [actual, expected].map((value) => JSON.stringify(value));
  if (left !== right) throw new Error(`expected ${right}, not ${left}`);
}

function pause(ms) {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
