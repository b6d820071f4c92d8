import { ask, askFiles, askRevoke, askToken, connect, field, managementToken, sandboxPerTest, startSession } from "./helpers.js";

const sandbox = sandboxPerTest();
const invalidSession = { status: 400, json: { errors: [{ code: "INVALID_SESSION" }] } };
const hourMs = 3_600_000;

test("a session yields a token once its owner has authorised, and the provider accepts it", async () => {
  const session = await startSession(sandbox());
  expect(await askToken(sandbox(), session)).toMatchObject(invalidSession);

  const callback = await sandbox().authorize(session.url);
  expect(new URL(callback).searchParams.get("session_id")).toBe(session.sessionId);

  const token = field(await askToken(sandbox(), session), "access_token");
  expect(await askFiles(sandbox(), token)).toMatchObject({ status: 200, json: { kind: "drive#fileList" } });
});

test.each([
  ["GET", "token"],
  ["POST", "revoke"],
])("%s %s needs a session id", async (method, path) => {
  const answer = await ask(`${sandbox().kinde.url}/api/v1/connected_apps/${path}`, { method, token: await managementToken(sandbox()) });
  expect(answer).toMatchObject({ status: 400, json: { errors: [{ code: "MISSING_PARAMETER", message: "session_id is needed" }] } });
});

test("the same provider token is repeated until it expires, then there is a new one", async () => {
  const session = await connect(sandbox());
  const first = await askToken(sandbox(), session);
  expect((await askToken(sandbox(), session)).json).toEqual(first.json);

  sandbox().clock.advance(8 * hourMs);
  expect((await askFiles(sandbox(), field(first, "access_token"))).status).toBe(401);
  const second = await askToken(sandbox(), session);
  expect(field(second, "access_token")).not.toBe(field(first, "access_token"));
  expect((await askFiles(sandbox(), field(second, "access_token"))).status).toBe(200);
});

test("a provider token that was expired by hand is replaced", async () => {
  const session = await connect(sandbox());
  const before = field(await askToken(sandbox(), session), "access_token");
  sandbox().expireProviderToken(session.sessionId);
  expect((await askFiles(sandbox(), before)).status).toBe(401);
  expect(field(await askToken(sandbox(), session), "access_token")).not.toBe(before);
});

test("revoking ends the session at once and leaves the provider's token alive until it expires", async () => {
  const session = await connect(sandbox());
  const token = field(await askToken(sandbox(), session), "access_token");
  expect(await askRevoke(sandbox(), session)).toMatchObject({ status: 200, json: { code: "OK" } });
  expect(await askToken(sandbox(), session)).toMatchObject(invalidSession);
  expect(await askRevoke(sandbox(), session)).toMatchObject(invalidSession);
  expect((await askFiles(sandbox(), token)).status).toBe(200);
  sandbox().clock.advance(8 * hourMs);
  expect((await askFiles(sandbox(), token)).status).toBe(401);
});

test.each(["expireSession", "revokeElsewhere"] as const)("%s ends the session behind the client's back", async (act) => {
  const session = await connect(sandbox());
  sandbox()[act](session.sessionId);
  expect(await askToken(sandbox(), session)).toMatchObject(invalidSession);
});

test("an unknown session is invalid, and steering one is an error", async () => {
  const token = await managementToken(sandbox());
  expect(await askToken(sandbox(), { token, sessionId: "nobody" })).toMatchObject(invalidSession);
  expect(() => sandbox().expireSession("nobody")).toThrow("no session");
});

test("auth_url wants an app, an owner and a usable callback", async () => {
  const { url, orgCode, userId } = sandbox().kinde;
  const token = await managementToken(sandbox());
  const start = (query: Record<string, string>) => ask(`${url}/api/v1/connected_apps/auth_url`, { token, query });
  expect(await start({ user_id: userId })).toMatchObject({ status: 400 });
  expect(await start({ key_code_ref: "google_drive" })).toMatchObject({ status: 400 });
  expect(await start({ key_code_ref: "nothing", user_id: userId })).toMatchObject({ status: 404 });
  expect(await start({ key_code_ref: "github", org_code: orgCode })).toMatchObject({ status: 200 });
  const withCallback = { key_code_ref: "github", user_id: userId, override_callback_url: "javascript:alert(1)" };
  expect(await start(withCallback)).toMatchObject({ status: 400 });
});

test("a given callback URL keeps its own query and gets the session id", async () => {
  const session = await startSession(sandbox(), { override_callback_url: "https://app.example/back?state=a%26b" });
  const callback = new URL(await sandbox().authorize(session.url));
  expect(callback.origin + callback.pathname).toBe("https://app.example/back");
  expect(Object.fromEntries(callback.searchParams)).toEqual({ state: "a&b", session_id: session.sessionId });
});

test("scopes are enforced", async () => {
  const token = await managementToken(sandbox(), { scope: "read:connected_apps" });
  const { sessionId } = await connect(sandbox());
  expect((await askToken(sandbox(), { token, sessionId })).status).toBe(200);
  expect(await askRevoke(sandbox(), { token, sessionId })).toMatchObject({
    status: 403,
    json: { errors: [{ code: "SCOPE_MISSING", message: "Scope is missing: create:connected_apps" }] },
  });
});

test("a missing, unknown, expired or invalidated bearer is refused", async () => {
  const session = await connect(sandbox());
  expect((await ask(`${sandbox().kinde.url}/api/v1/connected_apps/token`)).status).toBe(401);
  expect((await askToken(sandbox(), { ...session, token: "unknown" })).status).toBe(401);
  sandbox().invalidateManagementTokens();
  expect((await askToken(sandbox(), session)).status).toBe(401);
  const token = await managementToken(sandbox());
  expect((await askToken(sandbox(), { ...session, token })).status).toBe(200);
  sandbox().clock.advance(24 * hourMs);
  expect((await askToken(sandbox(), { ...session, token })).status).toBe(401);
});

test("an unknown route has errors as an object, a wrong method says which are right", async () => {
  expect(await ask(`${sandbox().kinde.url}/api/v1/nothing`)).toMatchObject({
    status: 404,
    json: { errors: { code: "ROUTE_NOT_FOUND" } },
  });
  const wrong = await ask(`${sandbox().kinde.url}/api/v1/connected_apps/revoke`);
  expect(wrong).toMatchObject({ status: 405, text: "" });
  expect(wrong.headers.get("allow")).toBe("POST");
});
