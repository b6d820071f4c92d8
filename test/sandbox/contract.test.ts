import type { Sandbox } from "../../src/sandbox/index.js";
import { ask, clientForm, connect, field, knetikLogin, knetikToken, managementToken, sandboxPerTest } from "./helpers.js";
import type { Answer, Question } from "./helpers.js";
import { OpenApiDocument } from "./openapi.js";

const sandbox = sandboxPerTest();
const documents = {
  management: new OpenApiDocument("kinde-management"),
  account: new OpenApiDocument("kinde-account"),
  knetik: new OpenApiDocument("knetik"),
};
type Scenario = readonly [
  document: keyof typeof documents,
  operationId: string,
  status: number,
  ask: (sandbox: Sandbox) => Promise<Answer>,
];

const management =
  (path: string, query: Record<string, string>, question: Question = {}) =>
  async (box: Sandbox): Promise<Answer> =>
    ask(`${box.kinde.url}/api/v1${path}`, { token: await managementToken(box), query, ...question });
const session =
  (path: string, question: Question = {}) =>
  async (box: Sandbox): Promise<Answer> => {
    const { token, sessionId } = await connect(box);
    return ask(`${box.kinde.url}/api/v1/connected_apps/${path}`, { token, query: { session_id: sessionId }, ...question });
  };
const unscoped =
  (path: string, scope: string, question: Question = {}) =>
  async (box: Sandbox): Promise<Answer> =>
    ask(`${box.kinde.url}/api/v1${path}`, { token: await managementToken(box, { scope }), ...question });
const tokenRequest =
  (extra: Record<string, string>) =>
  (box: Sandbox): Promise<Answer> =>
    ask(box.kinde.tokenUrl, { form: { ...clientForm(box), ...extra } });
const introspect =
  (bearer: "mine" | "none") =>
  async (box: Sandbox): Promise<Answer> => {
    const token = await managementToken(box);
    return ask(`${box.kinde.url}/oauth2/introspect`, { form: { token }, ...(bearer === "mine" && { token }) });
  };
const revoke =
  (extra: Record<string, string>) =>
  (box: Sandbox): Promise<Answer> => {
    const { grant_type: _grant, audience: _audience, ...client } = clientForm(box);
    return ask(`${box.kinde.url}/oauth2/revoke`, { form: { ...client, ...extra } });
  };
const profile =
  (token?: string) =>
  (box: Sandbox): Promise<Answer> =>
    ask(`${box.kinde.url}/oauth2/v2/user_profile`, { token: token ?? box.kinde.userAccessToken });
const knetik =
  (path: string, question: Question = {}) =>
  async (box: Sandbox): Promise<Answer> =>
    ask(`${box.knetik.url}/auth/tokens${path}`, { token: await knetikToken(box), ...question });
const asGuest =
  (path: string, question: Question = {}) =>
  async (box: Sandbox): Promise<Answer> => {
    const login = await knetikLogin(box, { grant_type: "password", ...box.knetik.guest });
    return ask(`${box.knetik.url}/auth/tokens${path}`, { token: field(login, "access_token"), ...question });
  };

const post = { method: "POST" };
const remove = { method: "DELETE" };
const stale = { token: "stale" };
const owner = { key_code_ref: "github", org_code: "org_1" };
const scenarios: readonly Scenario[] = [
  ["management", "GetConnectedAppAuthUrl", 200, management("/connected_apps/auth_url", owner)],
  ["management", "GetConnectedAppAuthUrl", 400, management("/connected_apps/auth_url", {})],
  ["management", "GetConnectedAppAuthUrl", 401, management("/connected_apps/auth_url", owner, stale)],
  ["management", "GetConnectedAppAuthUrl", 403, unscoped("/connected_apps/auth_url", "read:users")],
  ["management", "GetConnectedAppAuthUrl", 404, management("/connected_apps/auth_url", { ...owner, key_code_ref: "x" })],
  ["management", "GetConnectedAppToken", 200, session("token")],
  ["management", "GetConnectedAppToken", 400, management("/connected_apps/token", { session_id: "x" })],
  ["management", "GetConnectedAppToken", 401, session("token", stale)],
  ["management", "GetConnectedAppToken", 403, unscoped("/connected_apps/token", "read:users")],
  ["management", "RevokeConnectedAppToken", 200, session("revoke", post)],
  ["management", "RevokeConnectedAppToken", 400, management("/connected_apps/revoke", { session_id: "x" }, post)],
  ["management", "RevokeConnectedAppToken", 401, session("revoke", { ...post, ...stale })],
  ["management", "RevokeConnectedAppToken", 403, unscoped("/connected_apps/revoke", "read:users", post)],
  ["management", "RevokeConnectedAppToken", 405, session("revoke")],
  ["management", "getUsers", 200, management("/users", { expand: "organizations,identities,billing" })],
  ["management", "getUsers", 200, management("/users", { page_size: "23" })],
  ["management", "getUsers", 400, management("/users", { page_size: "0" })],
  ["management", "getUsers", 401, management("/users", {}, stale)],
  ["management", "getUsers", 403, unscoped("/users", "read:connected_apps")],
  ["management", "getUserData", 200, (box) => management("/user", { id: box.kinde.userId, expand: "identities" })(box)],
  ["management", "getUserData", 400, management("/user", {})],
  ["management", "getUserData", 401, management("/user", {}, stale)],
  ["management", "getUserData", 403, unscoped("/user", "read:connected_apps")],
  ["account", "requestToken", 200, tokenRequest({})],
  ["account", "requestToken", 200, tokenRequest({ scope: "read:users" })],
  ["account", "requestToken", 400, tokenRequest({ grant_type: "x" })],
  ["account", "requestToken", 401, tokenRequest({ client_secret: "x" })],
  ["account", "requestToken", 403, tokenRequest({ scope: "x" })],
  ["account", "tokenIntrospection", 200, introspect("mine")],
  ["account", "tokenIntrospection", 401, introspect("none")],
  ["account", "tokenRevocation", 200, revoke({ token: "x" })],
  ["account", "tokenRevocation", 400, revoke({})],
  ["account", "tokenRevocation", 401, revoke({ token: "x", client_secret: "x" })],
  ["account", "getUserProfileV2", 200, profile()],
  ["account", "getUserProfileV2", 401, profile("stale")],
  ["knetik", "getTokens", 200, knetik("?order=username:ASC")],
  ["knetik", "getTokens", 400, knetik("?page=0")],
  ["knetik", "getTokens", 401, knetik("", stale)],
  ["knetik", "getTokens", 403, asGuest("")],
  ["knetik", "getToken", 200, knetik("/ada/game-client")],
  ["knetik", "getToken", 401, knetik("/ada/game-client", stale)],
  ["knetik", "getToken", 403, asGuest("/ada/game-client")],
  ["knetik", "getToken", 404, knetik("/ada/x")],
  ["knetik", "deleteTokens", 204, knetik("?username=ada", remove)],
  ["knetik", "deleteTokens", 400, knetik("", remove)],
  ["knetik", "deleteTokens", 401, knetik("?username=ada", { ...remove, ...stale })],
  ["knetik", "deleteTokens", 403, asGuest("?username=ada", remove)],
  ["knetik", "getOAuthToken", 200, (box) => knetikLogin(box, { grant_type: "password", ...box.knetik.guest })],
  ["knetik", "getOAuthToken", 400, (box) => knetikLogin(box, { grant_type: "password" })],
];

test.each(scenarios)("%s: %s answers %s as the document says", async (document, operationId, status, askIt) => {
  const answer = await askIt(sandbox());
  expect(answer.status).toBe(status);
  const contentType = answer.headers.get("content-type");
  expect(documents[document].check(operationId, { status, contentType, text: answer.text })).toEqual([]);
});

test("the check finds what a document does not declare", () => {
  const contentType = "application/json; charset=utf-8";
  const check = (status: number, body: unknown) =>
    documents.management.check("getUsers", { status, contentType, text: JSON.stringify(body) });
  expect(check(200, { users: [{ id: "kp_1", total_sign_ins: null }], next_token: null })).toEqual([]);
  expect(check(418, {})).toEqual(["getUsers declares no status 418"]);
  expect(check(200, { users: [], extra: 1 })).toHaveLength(1);
  expect(check(200, { users: [{ nickname: "x" }] })).toHaveLength(1);
  expect(check(200, { users: [{ id: null }] })).toHaveLength(1);
  expect(check(403, { errors: { code: "an object" } })).toHaveLength(1);
});
