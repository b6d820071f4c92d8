import { CancelledError, ReconnectRequiredError } from "../../src/kinde/index.js";
import { kindeWire, rejection, REVOKE, SESSION_TOKEN, withoutJitter } from "../helpers/kinde-wire.js";
import { empty, type Handler, json, never } from "../helpers/observed-fetch.js";

withoutJitter();

const END = "2100-01-02T03:04:05Z";
const wire = (revoke: Handler, options: Parameters<typeof kindeWire>[1] = {}): ReturnType<typeof kindeWire> =>
  kindeWire(
    { [REVOKE]: revoke, [SESSION_TOKEN]: (_request, n) => json({ access_token: `provider-${n}`, access_token_expiry: END }) },
    options,
  );

test("revokes at Kinde, forgets here, and reports", async () => {
  const { kinde, to } = wire(() => json({ code: "OK", message: "revoked" }));
  const session = kinde.connectedApps.session("s-1");
  await session.token();
  expect(await session.revoke()).toEqual({ alreadyRevoked: false, providerTokenExpiresAt: new Date(END) });
  const [request] = to(REVOKE);
  expect([request?.url.search, request?.body, request?.headers.get("authorization")]).toEqual([
    "?session_id=s-1",
    "",
    "Bearer management-1",
  ]);
  expect(await rejection(session.token())).toMatchObject({ constructor: ReconnectRequiredError, reason: "revoked" });
  expect(to(SESSION_TOKEN)).toHaveLength(1);
});

test("the report has no end to tell where no token was handed out", async () => {
  const { kinde } = wire(() => json({}));
  expect(await kinde.connectedApps.session("s-1").revoke()).toEqual({ alreadyRevoked: false, providerTokenExpiresAt: undefined });
});

test("a session that Kinde no longer knows counts as revoked", async () => {
  const { kinde } = wire(() => json({ errors: [{ code: "INVALID_SESSION", message: "no" }] }, 400));
  expect(await kinde.connectedApps.session("s-1").revoke()).toMatchObject({ alreadyRevoked: true });
});

test("revoking twice asks Kinde twice", async () => {
  const { kinde, to } = wire((_request, n) => (n === 1 ? json({}) : json({ errors: { code: "INVALID_SESSION", message: "no" } }, 400)));
  const session = kinde.connectedApps.session("s-1");
  expect((await session.revoke()).alreadyRevoked).toBe(false);
  expect((await session.revoke()).alreadyRevoked).toBe(true);
  expect(to(REVOKE)).toHaveLength(2);
});

test.each([
  ["a server error", () => empty(500), "ServerError", 1],
  ["an empty 405", () => empty(405), "ApiError", 1],
  ["an empty 403", () => empty(403), "PermissionError", 1],
  ["a rate limit", () => empty(429), "RateLimitError", 3],
] as const)("%s rejects, and the session stays forgotten", async (_what, handler, name, requests) => {
  const { kinde, to } = wire(handler);
  const session = kinde.connectedApps.session("s-1");
  await session.token();
  expect(await rejection(session.revoke())).toMatchObject({ name, operation: "RevokeConnectedAppToken" });
  expect(to(REVOKE)).toHaveLength(requests);
  expect(await rejection(session.token())).toMatchObject({ reason: "revoked" });
});

test("a 403 names the scope create:connected_apps", async () => {
  const { kinde } = wire(() => empty(403));
  expect(await rejection(kinde.connectedApps.session("s-1").revoke())).toMatchObject({ scopes: ["create:connected_apps"] });
});

test("who waits for a token at that moment is told that it was revoked", async () => {
  const { kinde, asked } = kindeWire({ [REVOKE]: () => json({}), [SESSION_TOKEN]: never });
  const session = kinde.connectedApps.session("s-1");
  const waiting = rejection(session.token());
  await asked(SESSION_TOKEN);
  await session.revoke();
  expect(await waiting).toMatchObject({ constructor: ReconnectRequiredError, reason: "revoked" });
});

test("an abort before it forgets nothing and sends nothing", async () => {
  const { kinde, requests } = wire(() => json({}));
  const session = kinde.connectedApps.session("s-1");
  expect(await rejection(session.revoke({ signal: AbortSignal.abort("no") }))).toMatchObject({ constructor: CancelledError, cause: "no" });
  expect(requests).toEqual([]);
  expect((await session.token()).value).toBe("provider-1");
});

test("an abort while Kinde is asked ends the wait, and the session stays forgotten", async () => {
  const { kinde, to, asked } = wire(never);
  const session = kinde.connectedApps.session("s-1");
  const controller = new AbortController();
  const work = rejection(session.revoke({ signal: controller.signal }));
  await asked(REVOKE);
  controller.abort("enough");
  expect(await work).toMatchObject({ constructor: CancelledError, cause: "enough" });
  expect(to(REVOKE)[0]?.signal.aborted).toBe(true);
  expect(await rejection(session.token())).toMatchObject({ reason: "revoked" });
});

test("an abort ends the wait for a store that hangs", async () => {
  const store = { read: () => never(), write: () => never() };
  const { kinde } = wire(() => json({}), { store, accessToken: "given" });
  const controller = new AbortController();
  const work = rejection(kinde.connectedApps.session("s-1").revoke({ signal: controller.signal }));
  setImmediate(() => controller.abort());
  expect(await work).toBeInstanceOf(CancelledError);
});

test("Kinde is asked also where the store could not forget, which is told afterwards", async () => {
  const store = { read: async () => undefined, write: () => Promise.reject(new Error("read-only")) };
  const { kinde, to } = wire(() => json({}), { store, accessToken: "given" });
  expect(await rejection(kinde.connectedApps.session("s-1").revoke())).toMatchObject({
    name: "NetworkError",
    message: expect.stringContaining("store"),
  });
  expect(to(REVOKE)).toHaveLength(1);
});

test("bad options are refused before anything is forgotten", async () => {
  const { kinde } = wire(() => json({}));
  const session = kinde.connectedApps.session("s-1");
  expect(await rejection(session.revoke({ timeoutMs: NaN }))).toMatchObject({
    name: "ConfigurationError",
    message: expect.stringContaining("timeoutMs"),
  });
  expect((await session.token()).value).toBe("provider-1");
});
