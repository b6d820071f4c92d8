import { CredentialsError, NetworkError, ServerError } from "../../src/knetik/index.js";
import { withoutJitter } from "../helpers/jitter.js";
import { LIST, mockKnetik, TOKEN_ENDPOINT } from "../helpers/knetik.js";
import { expectNoLeak } from "../helpers/leaks.js";
import { authorizationsOf, empty, failsToConnect, type Handler, json } from "../helpers/mock-fetch.js";
import { rejection } from "../helpers/outcomes.js";

withoutJitter();

const USER = { clientId: "app", username: "ada", password: "pass word & ü" };
const refusal: Handler = () => json({ error: "invalid_grant", error_description: "refused" }, 400);

let clock: number;
beforeEach(() => {
  clock = Date.parse("2026-03-04T05:06:07Z");
});
const now = (): number => clock;

test("client credentials get a token, and expires_in may be a string", async () => {
  const { knetik, grants } = mockKnetik({}, { clientId: "app", clientSecret: "secret", scopes: ["a", "b"], now });
  const token = await knetik.tokens.get();
  expect([token.value, token.expiresAt?.getTime()]).toEqual(["admin-1", clock + 3_600_000]);
  expect(grants()).toEqual([{ grant_type: "client_credentials", client_id: "app", client_secret: "secret", scope: "a b" }]);
});

test("a refresh token from client credentials isn't used: the secret gets the next token", async () => {
  const { knetik, grants } = mockKnetik(
    { [TOKEN_ENDPOINT]: (_request, n) => json({ access_token: `t-${n}`, expires_in: 60, refresh_token: "r" }) },
    { clientId: "app", clientSecret: "secret", now },
  );
  await knetik.tokens.get();
  await knetik.tokens.get({ fresh: true });
  expect(grants().map(({ grant_type }) => grant_type)).toEqual(["client_credentials", "client_credentials"]);
});

test("the password is sent once; after that, the newest refresh token is sent", async () => {
  const { knetik, grants } = mockKnetik(
    {
      [TOKEN_ENDPOINT]: (_request, n) =>
        json({ access_token: `t-${n}`, expires_in: "3600", ...(n < 3 ? { refresh_token: `r-${n}` } : {}) }),
    },
    USER,
  );
  await knetik.tokens.get();
  for (let i = 0; i < 3; i++) await knetik.tokens.get({ fresh: true });
  expect(grants()).toEqual([
    { grant_type: "password", client_id: "app", username: "ada", password: "pass word & ü" },
    { grant_type: "refresh_token", client_id: "app", refresh_token: "r-1" },
    { grant_type: "refresh_token", client_id: "app", refresh_token: "r-2" },
    { grant_type: "refresh_token", client_id: "app", refresh_token: "r-2" },
  ]);
});

test("a given refresh token is sent first, and then the one that replaced it", async () => {
  const { knetik, grants } = mockKnetik(
    { [TOKEN_ENDPOINT]: (_request, n) => json({ access_token: `t-${n}`, refresh_token: `r-${n}` }) },
    { clientId: "app", clientSecret: "secret", refreshToken: "given" },
  );
  await knetik.tokens.get();
  await knetik.tokens.invalidate();
  await knetik.tokens.get();
  expect(grants().map(({ refresh_token, client_secret }) => [refresh_token, client_secret])).toEqual([
    ["given", "secret"],
    ["r-1", "secret"],
  ]);
});

test("tokens.clear() drops the refresh token too, so the password is sent again", async () => {
  const { knetik, grants } = mockKnetik(
    { [TOKEN_ENDPOINT]: (_request, n) => json({ access_token: `t-${n}`, refresh_token: `r-${n}` }) },
    USER,
  );
  await knetik.tokens.get();
  await knetik.tokens.clear();
  await knetik.tokens.get();
  expect(grants().map(({ grant_type }) => grant_type)).toEqual(["password", "password"]);
});

test("if the refresh token is refused, the same call falls back to the password", async () => {
  const { knetik, grants } = mockKnetik(
    {
      [TOKEN_ENDPOINT]: (request, n) =>
        request.body.includes("grant_type=refresh_token") ? refusal(request, n) : json({ access_token: `t-${n}`, refresh_token: `r-${n}` }),
    },
    USER,
  );
  await knetik.tokens.get();
  expect((await knetik.tokens.get({ fresh: true })).value).toBe("t-3");
  expect(grants().map(({ grant_type }) => grant_type)).toEqual(["password", "refresh_token", "password"]);
});

test("a refused refresh token isn't sent again", async () => {
  const { knetik, grants } = mockKnetik(
    {
      [TOKEN_ENDPOINT]: (request, n) =>
        request.body.includes("grant_type=refresh_token")
          ? refusal(request, n)
          : json({ access_token: `t-${n}`, ...(n === 1 ? { refresh_token: "r-1" } : {}) }),
    },
    USER,
  );
  for (let i = 0; i < 3; i++) await knetik.tokens.get({ fresh: true });
  expect(grants().map(({ grant_type }) => grant_type)).toEqual(["password", "refresh_token", "password", "password"]);
});

test("a refused refresh token without a password is a CredentialsError after one request", async () => {
  const { knetik, requests } = mockKnetik({ [TOKEN_ENDPOINT]: refusal }, { clientId: "app", refreshToken: "planted-refresh" });
  const error = await rejection(knetik.authTokens.get("ada", "game"));
  expect(error).toMatchObject({ constructor: CredentialsError, apiCode: "invalid_grant", status: 400, operation: "getOAuthToken" });
  expectNoLeak(error, ["planted-refresh"]);
  expect(requests).toHaveLength(1);
});

test("a 503 for the refresh token doesn't cause a fallback to the password", async () => {
  const { knetik, grants } = mockKnetik(
    {
      [TOKEN_ENDPOINT]: (request) =>
        request.body.includes("refresh_token&") || request.body.includes("grant_type=refresh_token")
          ? empty(503)
          : json({ access_token: "t", refresh_token: "r" }),
    },
    USER,
  );
  await knetik.tokens.get();
  expect(await rejection(knetik.tokens.get({ fresh: true }))).toBeInstanceOf(ServerError);
  expect(grants()).toHaveLength(2);
});

describe("a grant is sent as often as is safe", () => {
  const unsent = failsToConnect("ECONNREFUSED");
  const lost = failsToConnect();
  const client = { clientId: "app", clientSecret: "secret" };
  const refresh = { clientId: "app", refreshToken: "r" };

  test.each<[string, Record<string, unknown>, string, Handler, number]>([
    ["client credentials", client, "503", () => empty(503), 3],
    ["client credentials", client, "429", () => empty(429), 3],
    ["client credentials", client, "a lost connection", lost, 3],
    ["client credentials", client, "a refused connection", unsent, 3],
    ["a password", USER, "503", () => empty(503), 1],
    ["a password", USER, "429", () => empty(429), 1],
    ["a password", USER, "a lost connection", lost, 1],
    ["a password", USER, "a refused connection", unsent, 3],
    ["a refresh token", refresh, "503", () => empty(503), 1],
    ["a refresh token", refresh, "429", () => empty(429), 1],
    ["a refresh token", refresh, "a lost connection", lost, 1],
    ["a refresh token", refresh, "a refused connection", unsent, 3],
  ])("with %s (%j), after %s", async (_grant, options, _outcome, handler, count) => {
    const { knetik, requests } = mockKnetik({ [TOKEN_ENDPOINT]: handler }, options);
    await rejection(knetik.tokens.get());
    expect(requests).toHaveLength(count);
  });
});

test("if the token endpoint doesn't respond, the NetworkError doesn't reveal the password", async () => {
  const { knetik } = mockKnetik(
    {
      [TOKEN_ENDPOINT]: (request) =>
        Promise.reject(new Error(`failed ${request.body} ${decodeURIComponent(request.body.replaceAll("+", " "))}`)),
    },
    { ...USER, password: "planted pass & ü" },
  );
  const error = await rejection(knetik.tokens.get());
  expect(error).toBeInstanceOf(NetworkError);
  expectNoLeak(error, ["planted"]);
});

test("after a 401, a given accessToken is a CredentialsError, but an accessToken function is called again", async () => {
  const fixed = mockKnetik({ [LIST]: () => empty(401) }, { accessToken: "given" });
  expect(await rejection(fixed.knetik.authTokens.list().next())).toBeInstanceOf(CredentialsError);
  expect(fixed.requests).toHaveLength(1);
  let calls = 0;
  const dynamic = mockKnetik(
    { [LIST]: (_request, count) => (count === 1 ? empty(401) : json({ content: [], last: true })) },
    { accessToken: async () => `call-${++calls}` },
  );
  await dynamic.knetik.authTokens.list().next();
  expect(authorizationsOf(dynamic.requests)).toEqual(["Bearer call-1", "Bearer call-2"]);
});

test("a 401 from the API costs one new token and one more request", async () => {
  let now = Date.UTC(2026, 0);
  const { knetik, requestsTo } = mockKnetik(
    { [LIST]: (_request, n) => (n === 1 ? empty(401) : json({ content: [], last: true })) },
    { clientId: "admin-client", clientSecret: "admin-secret", now: () => now },
  );
  await knetik.tokens.get();
  now += 30_000;
  await knetik.authTokens.list().next();
  expect(authorizationsOf(requestsTo(LIST))).toEqual(["Bearer admin-1", "Bearer admin-2"]);
});
