/**
 * Whoever forgets an argument or option reads that it is missing, not what it would have to look like.
 */
import { getUsers } from "../../generated/kinde-management/operations.js";
import { ConfigurationError, createKinde, type Kinde, kindeFromEnv, type Session } from "../../src/kinde/index.js";
import { CREDENTIALS, INTROSPECT, mockKinde, PROFILE, REVOKE, REVOKE_TOKEN, SESSION_TOKEN, USERS } from "../helpers/kinde.js";
import { createMemoryStore } from "../../src/stores/memory.js";
import { encryptedStore } from "../../src/stores/encrypted.js";
import { postgresStore } from "../../src/stores/postgres.js";
import { redisStore } from "../../src/stores/redis.js";
import { json } from "../helpers/mock-fetch.js";
import { configurationErrorNaming, rejection } from "../helpers/outcomes.js";

/** What plain JavaScript may pass: nothing, or something with a name left out. */
type Untyped = (...args: unknown[]) => unknown;

const { kinde, requests } = mockKinde();
const session = kinde.connectedApps.session("session-1");
const { domain, clientId, clientSecret } = CREDENTIALS;
const user = { id: "getUser", method: "GET", path: "/users/{user_id}/roles/{role_id}" };

const mistakes: readonly (readonly [title: string, missing: string, run: () => unknown])[] = [
  ["createKinde() without options", "domain", () => (createKinde as Untyped)()],
  ["createKinde() without domain", "domain", () => (createKinde as Untyped)({ clientId, clientSecret })],
  ["createKinde() without clientSecret", "clientSecret", () => (createKinde as Untyped)({ domain, clientId })],
  [
    "createKinde() with clientSecret: undefined",
    "clientSecret",
    () => (createKinde as Untyped)({ ...CREDENTIALS, clientSecret: undefined }),
  ],
  ["createKinde() without clientId", "clientId", () => (createKinde as Untyped)({ domain, clientSecret })],
  ["createKinde() without tokenUrl", "tokenUrl", () => (createKinde as Untyped)({ apiUrl: "https://x.example", clientId, clientSecret })],
  ["start() without options", "keyCodeRef", () => (kinde.connectedApps.start as Untyped)()],
  ["start() without keyCodeRef", "keyCodeRef", () => (kinde.connectedApps.start as Untyped)({ userId: "kp_1" })],
  ["start() without owner", "userId or orgCode", () => (kinde.connectedApps.start as Untyped)({ keyCodeRef: "google_drive" })],
  ["start() with userId: null", "userId or orgCode", () => (kinde.connectedApps.start as Untyped)({ keyCodeRef: "a", userId: null })],
  ["session() without ID", "sessionId", () => (kinde.connectedApps.session as Untyped)()],
  ["session(null)", "sessionId", () => (kinde.connectedApps.session as Untyped)(null)],
  ["fetcher() without origin", "origin", () => (session.fetcher as Untyped)()],
  ["fetcher() with an empty list", "origin", () => session.fetcher([])],
  ["waitUntilConnected() without options", "timeoutMs", () => (session.waitUntilConnected as Untyped)()],
  [
    "waitUntilConnected() without timeoutMs",
    "timeoutMs",
    () => session.waitUntilConnected({} as Parameters<Session["waitUntilConnected"]>[0]),
  ],
  ["call() without operation", "operation", () => (kinde.call as Untyped)()],
  ["send(null)", "operation", () => (kinde.send as Untyped)(null)],
  ["paginate() without operation", "operation", () => (kinde.paginate as (...args: unknown[]) => AsyncIterator<unknown>)().next()],
  ["call() without arguments", "user_id", () => (kinde.call as Untyped)(user)],
  ["call() without a path value", "role_id", () => (kinde.call as Untyped)(user, { path: { user_id: "kp_1" } })],
  ["oauth.introspect() without token", "token", () => (kinde.oauth.introspect as Untyped)()],
  ["oauth.revoke(undefined)", "token", () => (kinde.oauth.revoke as Untyped)(undefined)],
  ["oauth.userProfile() without token", "userAccessToken", () => (kinde.oauth.userProfile as Untyped)()],
  ["createMemoryStore(null)", "options", () => (createMemoryStore as Untyped)(null)],
  ["redisStore() with null as its options", "options", () => (redisStore as Untyped)({ defineCommand: () => undefined }, null)],
  ["postgresStore() with null as its options", "options", () => (postgresStore as Untyped)({ query: () => undefined }, null)],
  ["encryptedStore() without options", "options", () => (encryptedStore as Untyped)(createMemoryStore())],
  ["account() without token", "userAccessToken", () => (kinde.account as Untyped)()],
];

test.each(mistakes)("%s says that %s is missing, and sends nothing", async (_title, missing, run) => {
  const error = await rejection((async () => run())());
  expect(error).toBeInstanceOf(ConfigurationError);
  expect((error as Error).message).toMatch(new RegExp(`(^|: )${missing} is missing\\.$`));
  expect(requests).toEqual([]);
});

test.each([
  ["KINDE_DOMAIN", "domain"],
  ["KINDE_MANAGEMENT_CLIENT_ID", "clientId"],
  ["KINDE_MANAGEMENT_CLIENT_SECRET", "clientSecret"],
])("kindeFromEnv() says that %s is missing, and that %s can be passed instead", (name, option) => {
  const variables = { KINDE_DOMAIN: domain, KINDE_MANAGEMENT_CLIENT_ID: clientId, KINDE_MANAGEMENT_CLIENT_SECRET: clientSecret };
  const original = process.env;
  process.env = { ...original, ...variables, [name]: "" };
  try {
    expect(() => kindeFromEnv()).toThrow(new ConfigurationError(`${name} is missing: set it in the environment, or pass ${option}.`));
  } finally {
    process.env = original;
  }
});

describe("null in place of options or arguments", () => {
  const nothing = null as never;
  const environment = {
    KINDE_DOMAIN: domain,
    KINDE_MANAGEMENT_CLIENT_ID: clientId,
    KINDE_MANAGEMENT_CLIENT_SECRET: clientSecret,
  };
  const things = { id: "getThings", method: "GET", path: "/api/v1/users" } as const;
  const answered = () =>
    mockKinde({
      [SESSION_TOKEN]: () => json({ access_token: "provider-1" }),
      [REVOKE]: () => json({}),
      [USERS]: () => json({ users: [] }),
      [INTROSPECT]: () => json({ active: true }),
      [REVOKE_TOKEN]: () => json({}),
      [PROFILE]: () => json({ id: "kp_1" }),
    }).kinde;

  test.each<[string, (kinde: Kinde) => Promise<unknown>]>([
    ["token", (kinde) => kinde.connectedApps.session("s").token(nothing)],
    ["status", (kinde) => kinde.connectedApps.session("s").status(nothing)],
    ["revoke", (kinde) => kinde.connectedApps.session("s").revoke(nothing)],
    ["connectedApps.finishRevocations", (kinde) => kinde.connectedApps.finishRevocations(nothing)],
    ["tokens.get", (kinde) => kinde.tokens.get(nothing)],
    ["tokens.invalidate", (kinde) => kinde.tokens.invalidate(nothing)],
    ["tokens.clear", (kinde) => kinde.tokens.clear(nothing)],
    ["call", (kinde) => kinde.call(things, nothing, nothing)],
    ["send", (kinde) => kinde.send(things, nothing, nothing)],
    ["paginate", (kinde) => kinde.paginate(getUsers, nothing, nothing).next()],
    ["oauth.introspect", (kinde) => kinde.oauth.introspect("t", nothing)],
    ["oauth.revoke", (kinde) => kinde.oauth.revoke("t", nothing)],
    ["oauth.userProfile", (kinde) => kinde.oauth.userProfile("t", nothing)],
  ])("is as good as nothing for %s()", async (_name, run) => {
    await run(answered());
  });

  test("is as good as nothing for kindeFromEnv()", () => {
    const original = process.env;
    process.env = { ...original, ...environment };
    try {
      expect(() => kindeFromEnv(nothing)).not.toThrow();
    } finally {
      process.env = original;
    }
  });
});

test.each([0, "5", NaN, null])("tokens.invalidate() and clear() refuse timeoutMs: %p", async (timeoutMs) => {
  for (const method of ["invalidate", "clear"] as const) {
    const error = await rejection(kinde.tokens[method]({ timeoutMs: timeoutMs as never }));
    expect(error).toMatchObject(configurationErrorNaming("timeoutMs"));
  }
});

test("waitUntilConnected() refuses an onAttempt that is no function", async () => {
  const error = await rejection(session.waitUntilConnected({ timeoutMs: 5, onAttempt: 5 as never }));
  expect(error).toMatchObject(configurationErrorNaming("onAttempt"));
});

test.each(["things", "@evil.example/a", ".evil.example", ""])(
  "a descriptor with the path %p, which would lead to another host, is refused",
  async (path) => {
    const { kinde: other, requests: sent } = mockKinde();
    for (const run of [() => other.call({ id: "a", method: "GET", path }), () => other.send({ id: "a", method: "GET", path })])
      expect(await rejection(run())).toMatchObject(configurationErrorNaming("operation"));
    expect(sent).toEqual([]);
  },
);
