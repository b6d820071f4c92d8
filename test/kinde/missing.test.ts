/**
 * Whoever forgets an argument or option reads that it is missing, not what it would have to look like.
 */
import { ConfigurationError, createKinde, kindeFromEnv, type Session } from "../../src/kinde/index.js";
import { CREDENTIALS, mockKinde } from "../helpers/kinde.js";
import { rejection } from "../helpers/outcomes.js";

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
