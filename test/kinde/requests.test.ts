/** The requests of the whole flow as nock sees them: exact bodies and headers. */
import nock from "nock";
import { createKinde, type Kinde } from "../../src/kinde/index.js";
import { createKnetik } from "../../src/knetik/index.js";
import { useNock } from "../helpers/nock.js";
import { rejection } from "../helpers/outcomes.js";

useNock();

const HOST = "https://mybiz.kinde.com";
function createClient(now = () => Date.now()): Kinde {
  return createKinde({ domain: "mybiz.kinde.com", clientId: "m2m", clientSecret: "s3cr&t", maxRetries: 0, now });
}

function expectTokenRequest(): void {
  nock(HOST)
    .post(
      "/oauth2/token",
      "grant_type=client_credentials&client_id=m2m&client_secret=s3cr%26t&audience=https%3A%2F%2Fmybiz.kinde.com%2Fapi",
    )
    .matchHeader("content-type", "application/x-www-form-urlencoded")
    .matchHeader("accept", "application/json")
    .reply(200, { access_token: "m2m-token", expires_in: 86399, scope: "", token_type: "Bearer" });
}

/** Kinde's API for requests with the management token. */
function api(): nock.Scope {
  return nock(HOST, { reqheaders: { authorization: "Bearer m2m-token" } });
}

test("start, token, fetcher, introspect and revoke use one management token", async () => {
  expectTokenRequest();
  api()
    .get("/api/v1/connected_apps/auth_url")
    .query({ key_code_ref: "google_drive", user_id: "kp_123" })
    .reply(200, { url: "https://accounts.example/o", session_id: "s-1" });
  api()
    .get("/api/v1/connected_apps/token")
    .query({ session_id: "s-1" })
    .reply(200, { access_token: "ya29.token", access_token_expiry: "2099-11-18T13:32:03+11" });
  nock("https://www.googleapis.com", { reqheaders: { authorization: "Bearer ya29.token" } })
    .get("/drive/v3/files")
    .reply(200, { files: [] });
  api().post("/oauth2/introspect", "token=user-token").reply(200, { active: true, exp: "1700000000" });
  api().post("/api/v1/connected_apps/revoke", "").query({ session_id: "s-1" }).reply(200, { message: "ok", code: "OK" });

  const kinde = createClient();
  const started = await kinde.connectedApps.start({ keyCodeRef: "google_drive", userId: "kp_123" });
  const session = kinde.connectedApps.session(started.id);
  expect((await session.token()).expiresAt).toEqual(new Date("2099-11-18T02:32:03Z"));
  expect((await session.fetcher("https://www.googleapis.com")("/drive/v3/files")).status).toBe(200);
  expect(await kinde.oauth.introspect("user-token")).toEqual({ active: true, exp: 1_700_000_000 });
  expect(await session.revoke()).toMatchObject({ alreadyRevoked: false });
  expect(await session.status()).toBe("revoked");
});

test("wrong credentials cause a CredentialsError, and no API request", async () => {
  nock(HOST).post("/oauth2/token").reply(401, { error: "invalid_client", error_description: "Client not found" });
  expect(await rejection(createClient().connectedApps.session("s-1").token())).toMatchObject({
    name: "CredentialsError",
    apiCode: "invalid_client",
  });
});

test("after a 401 the request is repeated with a new management token", async () => {
  expectTokenRequest();
  api().get("/api/v1/users").reply(401);
  nock(HOST).post("/oauth2/token").reply(200, { access_token: "m2m-token-2", expires_in: 86399 });
  nock(HOST, { reqheaders: { authorization: "Bearer m2m-token-2" } })
    .get("/api/v1/users")
    .reply(200, { users: [] });
  let now = Date.now();
  const kinde = createClient(() => now);
  await kinde.tokens.get();
  now += 30_000;
  expect((await kinde.management.GET("/api/v1/users")).data).toEqual({ users: [] });
});

test("Knetik's token list is requested with a token from the password grant", async () => {
  const host = "https://sandbox.knetikcloud.com";
  nock(host)
    .post("/oauth/token", "client_id=app&grant_type=password&username=ada&password=p+w")
    .reply(200, { access_token: "k", expires_in: "60", token_type: "bearer" });
  nock(host, { reqheaders: { authorization: "Bearer k" } })
    .get("/auth/tokens")
    .query({ size: 2 })
    .reply(200, { content: [{ username: "ada", client_id: "game", token: "t" }], last: true });
  const knetik = createKnetik({ baseUrl: host, clientId: "app", username: "ada", password: "p w" });
  const { value } = await knetik.authTokens.list({ pageSize: 2 }).next();
  expect(value).toMatchObject({ username: "ada", clientId: "game" });
});
