/**
 * The connected-app flow of the Kinde stand-in: sessions, provider tokens, revocation and scopes.
 */
import {
  connect,
  field,
  managementToken,
  request,
  requestFiles,
  requestRevocation,
  requestToken,
  sandboxPerTest,
  startSession,
} from "./helpers.js";

const sandbox = sandboxPerTest();
const INVALID_SESSION = { status: 400, json: { errors: [{ code: "INVALID_SESSION" }] } };
const HOUR_MS = 3_600_000;

test("a session has a token once its owner has authorized it, and the provider accepts the token", async () => {
  const session = await startSession(sandbox());
  expect(await requestToken(sandbox(), session)).toMatchObject(INVALID_SESSION);

  const callback = await sandbox().authorize(session.url);
  expect(new URL(callback).searchParams.get("session_id")).toBe(session.sessionId);

  const token = field(await requestToken(sandbox(), session), "access_token");
  expect(await requestFiles(sandbox(), token)).toMatchObject({ status: 200, json: { kind: "drive#fileList" } });
});

test.each([
  ["GET", "token"],
  ["POST", "revoke"],
])("%s connected_apps/%s without a session id gets 400", async (method, path) => {
  const response = await request(`${sandbox().kinde.url}/api/v1/connected_apps/${path}`, {
    method,
    token: await managementToken(sandbox()),
  });
  expect(response).toMatchObject({ status: 400, json: { errors: [{ code: "MISSING_PARAMETER", message: "session_id is needed" }] } });
});

test("Kinde returns the same provider token until it expires, and then a new one", async () => {
  const session = await connect(sandbox());
  const first = await requestToken(sandbox(), session);
  expect((await requestToken(sandbox(), session)).json).toEqual(first.json);

  sandbox().clock.advance(8 * HOUR_MS);
  expect((await requestFiles(sandbox(), field(first, "access_token"))).status).toBe(401);
  const second = await requestToken(sandbox(), session);
  expect(field(second, "access_token")).not.toBe(field(first, "access_token"));
  expect((await requestFiles(sandbox(), field(second, "access_token"))).status).toBe(200);
});

test("after expireProviderToken the provider refuses the old token and Kinde returns a new one", async () => {
  const session = await connect(sandbox());
  const before = field(await requestToken(sandbox(), session), "access_token");
  sandbox().expireProviderToken(session.sessionId);
  expect((await requestFiles(sandbox(), before)).status).toBe(401);
  expect(field(await requestToken(sandbox(), session), "access_token")).not.toBe(before);
});

test("revoking a session ends it at once, and the provider's token keeps working until it expires", async () => {
  const session = await connect(sandbox());
  const token = field(await requestToken(sandbox(), session), "access_token");
  expect(await requestRevocation(sandbox(), session)).toMatchObject({ status: 200, json: { code: "OK" } });
  expect(await requestToken(sandbox(), session)).toMatchObject(INVALID_SESSION);
  expect(await requestRevocation(sandbox(), session)).toMatchObject(INVALID_SESSION);
  expect((await requestFiles(sandbox(), token)).status).toBe(200);
  sandbox().clock.advance(8 * HOUR_MS);
  expect((await requestFiles(sandbox(), token)).status).toBe(401);
});

test.each(["expireSession", "revokeElsewhere"] as const)(
  "after %s a session's token request fails with INVALID_SESSION",
  async (method) => {
    const session = await connect(sandbox());
    sandbox()[method](session.sessionId);
    expect(await requestToken(sandbox(), session)).toMatchObject(INVALID_SESSION);
  },
);

test("a token request for an unknown session fails, and expireSession throws for it", async () => {
  const token = await managementToken(sandbox());
  expect(await requestToken(sandbox(), { token, sessionId: "unknown" })).toMatchObject(INVALID_SESSION);
  expect(() => sandbox().expireSession("unknown")).toThrow("no session");
});

test("auth_url requires a known app, an owner and a web callback URL", async () => {
  const { url, orgCode, userId } = sandbox().kinde;
  const token = await managementToken(sandbox());
  const start = (query: Record<string, string>) => request(`${url}/api/v1/connected_apps/auth_url`, { token, query });
  expect(await start({ user_id: userId })).toMatchObject({ status: 400 });
  expect(await start({ key_code_ref: "google_drive" })).toMatchObject({ status: 400 });
  expect(await start({ key_code_ref: "nothing", user_id: userId })).toMatchObject({ status: 404 });
  expect(await start({ key_code_ref: "github", org_code: orgCode })).toMatchObject({ status: 200 });
  const withCallback = { key_code_ref: "github", user_id: userId, override_callback_url: "javascript:alert(1)" };
  expect(await start(withCallback)).toMatchObject({ status: 400 });
});

test("an overridden callback URL keeps its query and gets the session id", async () => {
  const session = await startSession(sandbox(), { override_callback_url: "https://app.example/back?state=a%26b" });
  const callback = new URL(await sandbox().authorize(session.url));
  expect(callback.origin + callback.pathname).toBe("https://app.example/back");
  expect(Object.fromEntries(callback.searchParams)).toEqual({ state: "a&b", session_id: session.sessionId });
});

test("a management token without the operation's scope gets 403", async () => {
  const token = await managementToken(sandbox(), { scope: "read:connected_apps" });
  const { sessionId } = await connect(sandbox());
  expect((await requestToken(sandbox(), { token, sessionId })).status).toBe(200);
  expect(await requestRevocation(sandbox(), { token, sessionId })).toMatchObject({
    status: 403,
    json: { errors: [{ code: "SCOPE_MISSING", message: "Scope is missing: create:connected_apps" }] },
  });
});

test("a missing, unknown, invalidated or expired management token gets 401", async () => {
  const session = await connect(sandbox());
  expect((await request(`${sandbox().kinde.url}/api/v1/connected_apps/token`)).status).toBe(401);
  expect((await requestToken(sandbox(), { ...session, token: "unknown" })).status).toBe(401);
  sandbox().invalidateManagementTokens();
  expect((await requestToken(sandbox(), session)).status).toBe(401);
  const token = await managementToken(sandbox());
  expect((await requestToken(sandbox(), { ...session, token })).status).toBe(200);
  sandbox().clock.advance(24 * HOUR_MS);
  expect((await requestToken(sandbox(), { ...session, token })).status).toBe(401);
});

test("Kinde's 404 has errors as an object, and its 405 lists the allowed methods", async () => {
  expect(await request(`${sandbox().kinde.url}/api/v1/nothing`)).toMatchObject({
    status: 404,
    json: { errors: { code: "ROUTE_NOT_FOUND" } },
  });
  const wrong = await request(`${sandbox().kinde.url}/api/v1/connected_apps/revoke`);
  expect(wrong).toMatchObject({ status: 405, text: "" });
  expect(wrong.headers.get("allow")).toBe("POST");
});
