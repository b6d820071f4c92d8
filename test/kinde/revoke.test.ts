import { CancelledError, CredentialsError, type KindeOptions, ReconnectRequiredError } from "../../src/kinde/index.js";
import { withoutJitter } from "../helpers/jitter.js";
import { invalidSession, type MockKinde, mockKinde, REVOKE, SESSION_TOKEN, TOKEN_ENDPOINT } from "../helpers/kinde.js";
import { empty, type Handler, json, neverResponds } from "../helpers/mock-fetch.js";
import { abortedAt, configurationErrorNaming, rejection } from "../helpers/outcomes.js";

withoutJitter();

const EXPIRY = "2100-01-02T03:04:05Z";
/** Kinde with this handler for revocations. */
function mockRevocations(revoke: Handler, options: Partial<KindeOptions> = {}): MockKinde {
  return mockKinde(
    { [REVOKE]: revoke, [SESSION_TOKEN]: (_request, n) => json({ access_token: `provider-${n}`, access_token_expiry: EXPIRY }) },
    options,
  );
}

test("revoke() drops the token, revokes the session at Kinde, and reports the token's expiry", async () => {
  const { kinde, requestsTo } = mockRevocations(() => json({ code: "OK", message: "revoked" }));
  const session = kinde.connectedApps.session("s-1");
  await session.token();
  expect(await session.revoke()).toEqual({
    alreadyRevoked: false,
    providerTokenExpiresAt: new Date(EXPIRY),
    kinde: { state: "done" },
    store: { state: "done" },
    provider: { state: "skipped", reason: "The provider is not notified." },
  });
  const [request] = requestsTo(REVOKE);
  expect([request?.url.search, request?.body, request?.headers.get("authorization")]).toEqual([
    "?session_id=s-1",
    "",
    "Bearer management-1",
  ]);
  expect(await rejection(session.token())).toMatchObject({ constructor: ReconnectRequiredError, reason: "revoked" });
  expect(requestsTo(SESSION_TOKEN)).toHaveLength(1);
});

test("revoke() reports no expiry if no token was requested before", async () => {
  const { kinde } = mockRevocations(() => json({}));
  expect(await kinde.connectedApps.session("s-1").revoke()).toMatchObject({ alreadyRevoked: false, providerTokenExpiresAt: undefined });
});

test("revoke() reports alreadyRevoked if Kinde says INVALID_SESSION", async () => {
  const { kinde } = mockRevocations(() => invalidSession());
  expect(await kinde.connectedApps.session("s-1").revoke()).toMatchObject({ alreadyRevoked: true });
});

test("a second revoke() asks Kinde again", async () => {
  const { kinde, requestsTo } = mockRevocations((_request, n) =>
    n === 1 ? json({}) : json({ errors: { code: "INVALID_SESSION", message: "no" } }, 400),
  );
  const session = kinde.connectedApps.session("s-1");
  expect((await session.revoke()).alreadyRevoked).toBe(false);
  expect((await session.revoke()).alreadyRevoked).toBe(true);
  expect(requestsTo(REVOKE)).toHaveLength(2);
});

test.each([
  ["a server error", () => empty(500), "ServerError", 3],
  ["an empty 405", () => empty(405), "ApiError", 1],
  ["an empty 403", () => empty(403), "PermissionError", 1],
  ["a rate limit", () => empty(429), "RateLimitError", 3],
] as const)("after %s revoke() rejects, and the token stays dropped", async (_, handler, name, requests) => {
  const { kinde, requestsTo } = mockRevocations(handler);
  const session = kinde.connectedApps.session("s-1");
  await session.token();
  expect(await rejection(session.revoke())).toMatchObject({ name, operation: "RevokeConnectedAppToken" });
  expect(requestsTo(REVOKE)).toHaveLength(requests);
  expect(await rejection(session.token())).toMatchObject({ reason: "revoked" });
});

test("after a 403 revoke() rejects with the missing scope create:connected_apps", async () => {
  const { kinde } = mockRevocations(() => empty(403));
  expect(await rejection(kinde.connectedApps.session("s-1").revoke())).toMatchObject({ scopes: ["create:connected_apps"] });
});

test("revoke() during token() makes token() reject with the reason revoked", async () => {
  const { kinde, arrived } = mockKinde({ [REVOKE]: () => json({}), [SESSION_TOKEN]: neverResponds });
  const session = kinde.connectedApps.session("s-1");
  const tokenError = rejection(session.token());
  await arrived(SESSION_TOKEN);
  await session.revoke();
  expect(await tokenError).toMatchObject({ constructor: ReconnectRequiredError, reason: "revoked" });
});

test("revoke() with an aborted signal keeps the token and sends nothing", async () => {
  const { kinde, requests } = mockRevocations(() => json({}));
  const session = kinde.connectedApps.session("s-1");
  expect(await rejection(session.revoke({ signal: AbortSignal.abort("no") }))).toMatchObject({ constructor: CancelledError, cause: "no" });
  expect(requests).toEqual([]);
  expect((await session.token()).value).toBe("provider-1");
});

test("an abort during revoke() aborts the request, and the token stays dropped", async () => {
  const { kinde, requestsTo, arrived } = mockRevocations(neverResponds);
  const session = kinde.connectedApps.session("s-1");
  const error = await abortedAt(arrived(REVOKE), "enough", (signal) => session.revoke({ signal }));
  expect(error).toMatchObject({ constructor: CancelledError, cause: "enough" });
  expect(requestsTo(REVOKE)[0]?.signal.aborted).toBe(true);
  expect(await rejection(session.token())).toMatchObject({ reason: "revoked" });
});

test("an abort ends revoke() even if the store hangs", async () => {
  const store = { read: () => neverResponds(), write: () => neverResponds() };
  const { kinde } = mockRevocations(() => json({}), { store, accessToken: "given" });
  const session = kinde.connectedApps.session("s-1");
  const error = await abortedAt(new Promise(setImmediate), undefined, (signal) => session.revoke({ signal }));
  expect(error).toBeInstanceOf(CancelledError);
});

test("if the store fails, revoke() still revokes at Kinde, and then rejects with NetworkError", async () => {
  const store = { read: async () => undefined, write: () => Promise.reject(new Error("read-only")) };
  const { kinde, requestsTo } = mockRevocations(() => json({}), { store, accessToken: "given" });
  expect(await rejection(kinde.connectedApps.session("s-1").revoke())).toMatchObject({
    name: "NetworkError",
    message: expect.stringContaining("store"),
  });
  expect(requestsTo(REVOKE)).toHaveLength(1);
});

test("revoke() with an invalid option rejects and keeps the token", async () => {
  const { kinde } = mockRevocations(() => json({}));
  const session = kinde.connectedApps.session("s-1");
  expect(await rejection(session.revoke({ timeoutMs: NaN }))).toMatchObject(configurationErrorNaming("timeoutMs"));
  expect((await session.token()).value).toBe("provider-1");
});

test("revocations that fail together because of the management token reject with a report each, and other calls with none", async () => {
  let now = Date.UTC(2026, 0);
  const { kinde } = mockKinde(
    {
      [TOKEN_ENDPOINT]: (_request, n) =>
        n === 1 ? json({ access_token: "management-1", expires_in: 3600 }) : json({ error: "invalid_client" }, 401),
      [SESSION_TOKEN]: (_request, n) => json({ access_token: `provider-${n}`, access_token_expiry: `210${n}-01-02T03:04:05Z` }),
    },
    { now: () => now },
  );
  const sessions = ["s-1", "s-2"].map((id) => kinde.connectedApps.session(id));
  for (const session of sessions) await session.token();
  now += 3_600_000;
  const [first, second, other] = await Promise.all([
    ...sessions.map((session) => rejection(session.revoke())),
    rejection(kinde.call({ id: "getThings", method: "GET", path: "/things" })),
  ]);
  for (const error of [first, second, other]) expect(error).toMatchObject({ constructor: CredentialsError, apiCode: "invalid_client" });
  expect(first).toMatchObject({ report: { providerTokenExpiresAt: new Date("2101-01-02T03:04:05Z") } });
  expect(second).toMatchObject({ report: { providerTokenExpiresAt: new Date("2102-01-02T03:04:05Z") } });
  expect(other).not.toHaveProperty("report");
});
