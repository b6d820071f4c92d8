/**
 * Options that don't exist are refused by name: most likely they are misspelled.
 */
import { createKinde, createKnetik, createMemoryStore, kindeFromEnv } from "../../src/index.js";
import { getUsers } from "../../generated/kinde-management/operations.js";
import { CREDENTIALS, mockKinde } from "../helpers/kinde.js";
import { configurationErrorNaming, rejection, thrownBy } from "../helpers/outcomes.js";

const KNETIK = { baseUrl: "https://knetik.example", clientId: "id", clientSecret: "secret" };

test.each(["maxRetrys", "timeout", "baseUrl", "Domain", "client_id", "password", "refreshToken", "secrets"])(
  "createKinde() and kindeFromEnv() refuse the option %s",
  (name) => {
    const options = { ...CREDENTIALS, [name]: "x" };
    expect(thrownBy(() => createKinde(options))).toMatchObject(configurationErrorNaming(name));
    expect(thrownBy(() => kindeFromEnv(options))).toMatchObject(configurationErrorNaming(name));
    expect(thrownBy(() => createKinde({ ...CREDENTIALS, [name]: undefined }))).toMatchObject(configurationErrorNaming(name));
  },
);

test.each(["maxRetrys", "domain", "sessionCacheMs", "user", "scope"])("createKnetik() refuses the option %s", (name) => {
  const options = { ...KNETIK, [name]: "x" };
  expect(thrownBy(() => createKnetik(options))).toMatchObject(configurationErrorNaming(name));
});

test("the message says that there is no such option, and doesn't quote the value", () => {
  const options = { ...CREDENTIALS, clientSecrets: "planted" };
  const error = thrownBy(() => createKinde(options)) as Error;
  expect(error.message).toBe("clientSecrets must not be given: there is no such option (is it misspelled?).");
});

test("every documented option is accepted, also as undefined", () => {
  const http = { fetch: undefined, timeoutMs: 1, maxRetries: 1, maxRetryWaitMs: 1, userAgent: "a", now: undefined };
  const tokens = { store: undefined, refreshEarlyMs: 1, waitUntil: undefined };
  createKinde({
    ...CREDENTIALS,
    ...http,
    ...tokens,
    sessionCacheMs: 1,
    scopes: undefined,
    apiUrl: undefined,
    tokenUrl: undefined,
    audience: undefined,
  });
  const absent = { scopes: undefined, username: undefined, password: undefined, refreshToken: undefined };
  createKnetik({ ...KNETIK, ...http, ...tokens, ...(absent as object) });
});

test("createMemoryStore() refuses unknown options", () => {
  const options: object = { max: 5 };
  expect(thrownBy(() => createMemoryStore(options))).toMatchObject(configurationErrorNaming("max"));
});

describe("a method refuses unknown options, and sends nothing:", () => {
  const session = (kinde: ReturnType<typeof mockKinde>["kinde"]) => kinde.connectedApps.session("s-1");
  type Kinde = ReturnType<typeof mockKinde>["kinde"];

  test.each<[string, string, (kinde: Kinde, options: object) => Promise<unknown>]>([
    ["call", "timeout", (kinde, options) => kinde.call(getUsers, {}, options)],
    ["send", "retries", (kinde, options) => kinde.send(getUsers, {}, options)],
    ["paginate", "pageSize", (kinde, options) => kinde.paginate(getUsers, {}, options).next()],
    ["tokens.get", "force", (kinde, options) => kinde.tokens.get(options)],
    ["tokens.invalidate", "force", (kinde, options) => kinde.tokens.invalidate(options)],
    ["tokens.clear", "fresh", (kinde, options) => kinde.tokens.clear(options)],
    ["session.token", "minValidity", (kinde, options) => session(kinde).token(options)],
    ["session.status", "force", (kinde, options) => session(kinde).status(options)],
    ["session.revoke", "force", (kinde, options) => session(kinde).revoke(options)],
    ["session.waitUntilConnected", "timeout", (kinde, options) => session(kinde).waitUntilConnected({ timeoutMs: 5, ...options })],
    ["connectedApps.start", "callbackURL", (kinde, options) => kinde.connectedApps.start({ keyCodeRef: "a", userId: "kp_1", ...options })],
    ["oauth.introspect", "tokenTypeHint", (kinde, options) => kinde.oauth.introspect("token", options)],
    ["oauth.revoke", "token_type_hint", (kinde, options) => kinde.oauth.revoke("token", options)],
    ["oauth.userProfile", "timeout", (kinde, options) => kinde.oauth.userProfile("token", options)],
  ])("%s (%s)", async (_method, name, run) => {
    const { kinde, requests } = mockKinde();
    expect(await rejection(run(kinde, { [name]: "x" }))).toMatchObject(configurationErrorNaming(name));
    expect(requests).toEqual([]);
  });

  test("tokens.get of a given accessToken, whose timeoutMs is checked too", async () => {
    const { tokens } = createKinde({ domain: CREDENTIALS.domain, accessToken: () => "given" });
    const options: object = { force: true };
    expect(await rejection(tokens.get(options))).toMatchObject(configurationErrorNaming("force"));
    expect(await rejection(tokens.get({ timeoutMs: -1 }))).toMatchObject(configurationErrorNaming("timeoutMs"));
  });
});
