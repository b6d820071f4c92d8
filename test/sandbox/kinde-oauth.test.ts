/**
 * The OAuth endpoints of the Kinde stand-in, and the formats of a provider token's expiry.
 */
import { createKinde } from "../../src/index.js";
import { createVerifier } from "../../src/verify/index.js";
import { startLoopback } from "../helpers/loopback.js";
import { type ExpiryFormat, startSandbox } from "../../src/sandbox/index.js";
import { clientForm, connect, field, managementToken, request, requestToken, sandboxPerTest } from "./helpers.js";

const sandbox = sandboxPerTest();

test("the claims and expires_in of a management token follow the sandbox's clock", async () => {
  const { clock, kinde } = sandbox();
  const response = await request(kinde.tokenUrl, { form: clientForm(sandbox()) });
  expect(response).toMatchObject({ status: 200, json: { token_type: "Bearer", expires_in: 86_399, scope: "" } });
  const claims: unknown = JSON.parse(Buffer.from(field(response, "access_token").split(".")[1] ?? "", "base64url").toString());
  const now = Math.floor(clock.now() / 1000);
  expect(claims).toMatchObject({ aud: [kinde.audience], azp: kinde.clientId, gty: ["client_credentials"], v: "2" });
  expect(Math.abs(Number(Reflect.get(Object(claims), "iat")) - now)).toBeLessThan(30);
  expect(Reflect.get(Object(claims), "exp")).toBe(Number(Reflect.get(Object(claims), "iat")) + 86_400);
});

test("every minted management token is new and counted, and a refused request isn't counted", async () => {
  const first = await managementToken(sandbox());
  expect(await managementToken(sandbox())).not.toBe(first);
  await request(sandbox().kinde.tokenUrl, { form: { ...clientForm(sandbox()), client_secret: "wrong" } });
  expect(sandbox().kinde.managementTokensMinted).toBe(2);
  expect(sandbox().count("kinde", "POST", "/oauth2/token")).toBe(3);
});

test.each([
  ["client_secret", "wrong", 401, "invalid_client"],
  ["client_id", "wrong", 401, "invalid_client"],
  ["audience", "", 400, "invalid_request"],
  ["scope", "read:users read:nothing", 403, "invalid_scope"],
  ["grant_type", "password", 400, "unsupported_grant_type"],
])("a token request with %s '%s' is refused with %s %s", async (name, value, status, error) => {
  const response = await request(sandbox().kinde.tokenUrl, { form: { ...clientForm(sandbox()), [name]: value } });
  expect(response).toMatchObject({ status, json: { error } });
  expect(response.text).not.toContain(sandbox().kinde.clientSecret);
  expect(sandbox().kinde.managementTokensMinted).toBe(0);
});

test("a token request with a JSON body gets 400", async () => {
  const response = await fetch(sandbox().kinde.tokenUrl, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(clientForm(sandbox())),
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ error: "invalid_request" });
});

test("introspection reports a token as active until it is revoked, and refuses an expired bearer token", async () => {
  const { kinde, clock } = sandbox();
  const bearer = await managementToken(sandbox());
  const token = await managementToken(sandbox());
  const introspect = (value: string) => request(`${kinde.url}/oauth2/introspect`, { token: bearer, form: { token: value } });
  expect(await introspect(token)).toMatchObject({
    status: 200,
    json: { active: true, aud: [kinde.audience], client_id: kinde.clientId, exp: expect.any(Number), iat: expect.any(Number) },
  });
  const form = { token, client_id: kinde.clientId, client_secret: kinde.clientSecret };
  expect(await request(`${kinde.url}/oauth2/revoke`, { form })).toMatchObject({ status: 200, text: "" });
  expect(await introspect(token)).toMatchObject({ status: 200, json: { active: false } });
  expect(await introspect("unknown")).toMatchObject({ status: 200, json: { active: false } });
  clock.advance(86_400_000);
  expect((await introspect(bearer)).status).toBe(401);
});

test("token revocation requires a token and the client's credentials", async () => {
  const { url, clientId } = sandbox().kinde;
  const revoke = (form: Record<string, string>) => request(`${url}/oauth2/revoke`, { form });
  expect(await revoke({ client_id: clientId })).toMatchObject({ status: 400, json: { errors: [{}] } });
  expect(await revoke({ token: "any", client_id: clientId, client_secret: "wrong" })).toMatchObject({
    status: 401,
    json: { error: "invalid_client" },
  });
});

test("an unknown token_type_hint gets 401 from introspection and 400 from revocation", async () => {
  const { url, clientId, clientSecret } = sandbox().kinde;
  const token = await managementToken(sandbox());
  const form = { token, token_type_hint: "id_token", client_id: clientId, client_secret: clientSecret };
  expect(await request(`${url}/oauth2/introspect`, { token, form })).toMatchObject({ status: 401, json: { error: "invalid_request" } });
  expect(await request(`${url}/oauth2/revoke`, { form })).toMatchObject({ status: 400, json: { errors: [{ code: "INVALID_REQUEST" }] } });
  const known = { ...form, token_type_hint: "access_token" };
  expect(await request(`${url}/oauth2/introspect`, { token, form: known })).toMatchObject({ json: { active: true } });
});

test("the user profile requires a user's token that hasn't expired", async () => {
  const { url, userAccessToken, userId } = sandbox().kinde;
  const profile = (token: string) => request(`${url}/oauth2/v2/user_profile`, { token });
  expect(await profile(userAccessToken)).toMatchObject({ status: 200, json: { sub: userId, id: userId } });
  expect(await profile(await managementToken(sandbox()))).toMatchObject({ status: 401, json: { error: "invalid_token" } });
  sandbox().invalidateManagementTokens();
  expect((await profile(userAccessToken)).status).toBe(200);
  expect((await request(`${url}/api/v1/users`, { token: userAccessToken })).status).toBe(403);
  sandbox().clock.advance(86_400_000);
  expect((await profile(userAccessToken)).status).toBe(401);
});

const START_AT = Date.parse("2024-11-18T02:32:07.225Z");
const EXPIRY_PATTERNS: readonly [ExpiryFormat, readonly RegExp[]][] = [
  ["utc", [/^2024-11-18T10:32:\d\dZ$/]],
  ["micros", [/^2024-11-18T10:32:\d\d\.\d{6}\+00:00$/]],
  ["offset", [/^2024-11-18T21:32:\d\d\.\d{5}\+11:00$/]],
  ["hour-offset", [/^2024-11-18T21:32:\d\d\+11$/]],
  ["none", [/^$/]],
  ["rotate", [/Z$/, /\+00:00$/, /\+11:00$/, /\+11$/, /Z$/]],
];

test.each(EXPIRY_PATTERNS)("expiryFormat %s sets how access_token_expiry is written", async (expiryFormat, patterns) => {
  const other = await startSandbox({ expiryFormat, startAt: START_AT });
  try {
    const session = await connect(other);
    for (const pattern of patterns) {
      expect(field(await requestToken(other, session), "access_token_expiry")).toMatch(pattern);
    }
  } finally {
    await other.stop();
  }
});

test("a token for any other audience is granted with the scopes requested, and isn't counted as a management token", async () => {
  const audience = "https://api.example.com";
  const token = await managementToken(sandbox(), { audience, scope: "read:reports write:reports" });
  const verifier = createVerifier({ domain: sandbox().kinde.url, audience, now: sandbox().clock.now });
  expect(await verifier.verify(token, { scopes: ["read:reports"] })).toMatchObject({ kind: "machine", aud: [audience] });
  expect(await verifier.verify(await managementToken(sandbox(), { audience }))).toMatchObject({ scope: "" });
  expect(sandbox().kinde.managementTokensMinted).toBe(0);
});

test("a token for another audience doesn't open the Management API, whatever its scopes are", async () => {
  const token = await managementToken(sandbox(), { audience: "https://api.example.com", scope: "read:users" });
  expect(await request(`${sandbox().kinde.url}/api/v1/users`, { token })).toMatchObject({ status: 401 });
});

test("kinde.m2m() and its fetcher work with the sandbox, and the API accepts their token", async () => {
  const { options, url } = sandbox().kinde;
  const verifier = createVerifier({ domain: url, audience: "https://api.example.com" });
  const api = await startLoopback((received, response) => {
    void verifier.authenticate(received, { scopes: ["read:reports"] }).then(
      () => response.end("reports"),
      () => response.writeHead(401).end(),
    );
  });
  const reports = createKinde({ ...options }).m2m({ audience: "https://api.example.com", scopes: ["read:reports"] });
  const response = await reports.fetcher(api.url)("/reports");
  expect([response.status, await response.text()]).toEqual([200, "reports"]);
});
