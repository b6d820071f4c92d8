/**
 * Every response of the routes that keep state matches its OpenAPI document.
 */
import type { Sandbox } from "../../src/sandbox/index.js";
import {
  clientForm,
  connect,
  field,
  knetikLogin,
  knetikToken,
  managementToken,
  request,
  type RequestOptions,
  sandboxPerTest,
  type TestResponse,
} from "./helpers.js";
import { OpenApiDocument } from "./openapi.js";

const sandbox = sandboxPerTest();
const DOCUMENTS = {
  management: new OpenApiDocument("kinde-management"),
  account: new OpenApiDocument("kinde-account"),
  knetik: new OpenApiDocument("knetik"),
};
type Scenario = readonly [
  document: keyof typeof DOCUMENTS,
  operationId: string,
  status: number,
  send: (target: Sandbox) => Promise<TestResponse>,
];

const management =
  (path: string, query: Record<string, string>, options: RequestOptions = {}) =>
  async (target: Sandbox): Promise<TestResponse> =>
    request(`${target.kinde.url}/api/v1${path}`, { token: await managementToken(target), query, ...options });
const session =
  (path: string, options: RequestOptions = {}) =>
  async (target: Sandbox): Promise<TestResponse> => {
    const { token, sessionId } = await connect(target);
    return request(`${target.kinde.url}/api/v1/connected_apps/${path}`, { token, query: { session_id: sessionId }, ...options });
  };
const unscoped =
  (path: string, scope: string, options: RequestOptions = {}) =>
  async (target: Sandbox): Promise<TestResponse> =>
    request(`${target.kinde.url}/api/v1${path}`, { token: await managementToken(target, { scope }), ...options });
const tokenRequest =
  (extra: Record<string, string>) =>
  (target: Sandbox): Promise<TestResponse> =>
    request(target.kinde.tokenUrl, { form: { ...clientForm(target), ...extra } });
const introspect =
  (bearer: "mine" | "none") =>
  async (target: Sandbox): Promise<TestResponse> => {
    const token = await managementToken(target);
    return request(`${target.kinde.url}/oauth2/introspect`, { form: { token }, ...(bearer === "mine" && { token }) });
  };
const revoke =
  (extra: Record<string, string>) =>
  (target: Sandbox): Promise<TestResponse> => {
    const { grant_type: _grant, audience: _audience, ...client } = clientForm(target);
    return request(`${target.kinde.url}/oauth2/revoke`, { form: { ...client, ...extra } });
  };
const profile =
  (token?: string) =>
  (target: Sandbox): Promise<TestResponse> =>
    request(`${target.kinde.url}/oauth2/v2/user_profile`, { token: token ?? target.kinde.userAccessToken });
const knetik =
  (path: string, options: RequestOptions = {}) =>
  async (target: Sandbox): Promise<TestResponse> =>
    request(`${target.knetik.url}/auth/tokens${path}`, { token: await knetikToken(target), ...options });
const asGuest =
  (path: string, options: RequestOptions = {}) =>
  async (target: Sandbox): Promise<TestResponse> => {
    const login = await knetikLogin(target, { grant_type: "password", ...target.knetik.guest });
    return request(`${target.knetik.url}/auth/tokens${path}`, { token: field(login, "access_token"), ...options });
  };

const POST = { method: "POST" };
const DELETE = { method: "DELETE" };
const UNKNOWN_TOKEN = { token: "stale" };
const OWNER = { key_code_ref: "github", org_code: "org_1" };
const SCENARIOS: readonly Scenario[] = [
  ["management", "GetConnectedAppAuthUrl", 200, management("/connected_apps/auth_url", OWNER)],
  ["management", "GetConnectedAppAuthUrl", 400, management("/connected_apps/auth_url", {})],
  ["management", "GetConnectedAppAuthUrl", 401, management("/connected_apps/auth_url", OWNER, UNKNOWN_TOKEN)],
  ["management", "GetConnectedAppAuthUrl", 403, unscoped("/connected_apps/auth_url", "read:users")],
  ["management", "GetConnectedAppAuthUrl", 404, management("/connected_apps/auth_url", { ...OWNER, key_code_ref: "x" })],
  ["management", "GetConnectedAppToken", 200, session("token")],
  ["management", "GetConnectedAppToken", 400, management("/connected_apps/token", { session_id: "x" })],
  ["management", "GetConnectedAppToken", 401, session("token", UNKNOWN_TOKEN)],
  ["management", "GetConnectedAppToken", 403, unscoped("/connected_apps/token", "read:users")],
  ["management", "RevokeConnectedAppToken", 200, session("revoke", POST)],
  ["management", "RevokeConnectedAppToken", 400, management("/connected_apps/revoke", { session_id: "x" }, POST)],
  ["management", "RevokeConnectedAppToken", 401, session("revoke", { ...POST, ...UNKNOWN_TOKEN })],
  ["management", "RevokeConnectedAppToken", 403, unscoped("/connected_apps/revoke", "read:users", POST)],
  ["management", "RevokeConnectedAppToken", 405, session("revoke")],
  ["management", "getUsers", 200, management("/users", { expand: "organizations,identities,billing" })],
  ["management", "getUsers", 200, management("/users", { page_size: "23" })],
  ["management", "getUsers", 400, management("/users", { page_size: "0" })],
  ["management", "getUsers", 401, management("/users", {}, UNKNOWN_TOKEN)],
  ["management", "getUsers", 403, unscoped("/users", "read:connected_apps")],
  ["management", "getUserData", 200, (target) => management("/user", { id: target.kinde.userId, expand: "identities" })(target)],
  ["management", "getUserData", 400, management("/user", {})],
  ["management", "getUserData", 401, management("/user", {}, UNKNOWN_TOKEN)],
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
  ["knetik", "getTokens", 401, knetik("", UNKNOWN_TOKEN)],
  ["knetik", "getTokens", 403, asGuest("")],
  ["knetik", "getToken", 200, knetik("/ada/game-client")],
  ["knetik", "getToken", 401, knetik("/ada/game-client", UNKNOWN_TOKEN)],
  ["knetik", "getToken", 403, asGuest("/ada/game-client")],
  ["knetik", "getToken", 404, knetik("/ada/x")],
  ["knetik", "deleteTokens", 204, knetik("?username=ada", DELETE)],
  ["knetik", "deleteTokens", 400, knetik("", DELETE)],
  ["knetik", "deleteTokens", 401, knetik("?username=ada", { ...DELETE, ...UNKNOWN_TOKEN })],
  ["knetik", "deleteTokens", 403, asGuest("?username=ada", DELETE)],
  ["knetik", "getOAuthToken", 200, (target) => knetikLogin(target, { grant_type: "password", ...target.knetik.guest })],
  ["knetik", "getOAuthToken", 400, (target) => knetikLogin(target, { grant_type: "password" })],
];

test.each(SCENARIOS)("%s %s: the response with status %s matches the document", async (document, operationId, status, send) => {
  const response = await send(sandbox());
  expect(response.status).toBe(status);
  const contentType = response.headers.get("content-type");
  expect(DOCUMENTS[document].check(operationId, { status, contentType, text: response.text })).toEqual([]);
});

test("the response check reports a status, a field and a null that the document doesn't declare", () => {
  const contentType = "application/json; charset=utf-8";
  const check = (status: number, body: unknown) =>
    DOCUMENTS.management.check("getUsers", { status, contentType, text: JSON.stringify(body) });
  expect(check(200, { users: [{ id: "kp_1", total_sign_ins: null }], next_token: null })).toEqual([]);
  expect(check(418, {})).toEqual(["getUsers declares no status 418"]);
  expect(check(200, { users: [], extra: 1 })).toHaveLength(1);
  expect(check(200, { users: [{ nickname: "x" }] })).toHaveLength(1);
  expect(check(200, { users: [{ id: null }] })).toHaveLength(1);
  expect(check(403, { errors: { code: "an object" } })).toHaveLength(1);
});
