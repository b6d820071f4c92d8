import { CredentialsError, NetworkError, ServerError } from "../../src/knetik/index.js";
import { rejection, withoutJitter } from "../helpers/kinde-wire.js";
import { GRANT, knetikWire, LIST } from "../helpers/knetik-wire.js";
import { empty, type Handler, json } from "../helpers/observed-fetch.js";
import { expectHidden } from "../helpers/shown.js";

withoutJitter();

const USER = { clientId: "app", username: "ada", password: "pass word & ü" };
const refused: Handler = () => json({ error: "invalid_grant", error_description: "refused" }, 400);

let clock: number;
beforeEach(() => {
  clock = Date.parse("2026-03-04T05:06:07Z");
});
const now = (): number => clock;

test("a client has a token of its own, whose expires_in may be a text", async () => {
  const { knetik, grants } = knetikWire({}, { clientId: "app", clientSecret: "secret", scopes: ["a", "b"], now });
  const token = await knetik.tokens.get();
  expect([token.value, token.expiresAt?.getTime()]).toEqual(["admin-1", clock + 3_600_000]);
  expect(grants()).toEqual([{ grant_type: "client_credentials", client_id: "app", client_secret: "secret", scope: "a b" }]);
});

test("a client's refresh token is not used: its secret makes a new token", async () => {
  const { knetik, grants } = knetikWire(
    { [GRANT]: (_request, n) => json({ access_token: `t-${n}`, expires_in: 60, refresh_token: "r" }) },
    { clientId: "app", clientSecret: "secret", now },
  );
  await knetik.tokens.get();
  await knetik.tokens.get({ fresh: true });
  expect(grants().map(({ grant_type }) => grant_type)).toEqual(["client_credentials", "client_credentials"]);
});

test("a password is used once, then the refresh token that came with it, also where that rotates", async () => {
  const { knetik, grants } = knetikWire(
    { [GRANT]: (_request, n) => json({ access_token: `t-${n}`, expires_in: "3600", ...(n < 3 ? { refresh_token: `r-${n}` } : {}) }) },
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

test("a given refresh token is used at once, and the one that replaces it from then on", async () => {
  const { knetik, grants } = knetikWire(
    { [GRANT]: (_request, n) => json({ access_token: `t-${n}`, refresh_token: `r-${n}` }) },
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

test("clear() forgets the refresh token too", async () => {
  const { knetik, grants } = knetikWire({ [GRANT]: (_request, n) => json({ access_token: `t-${n}`, refresh_token: `r-${n}` }) }, USER);
  await knetik.tokens.get();
  await knetik.tokens.clear();
  await knetik.tokens.get();
  expect(grants().map(({ grant_type }) => grant_type)).toEqual(["password", "password"]);
});

test("a refused refresh token falls back to the password, in the same call", async () => {
  const { knetik, grants } = knetikWire(
    {
      [GRANT]: (request, n) =>
        request.body.includes("grant_type=refresh_token") ? refused(request, n) : json({ access_token: `t-${n}`, refresh_token: `r-${n}` }),
    },
    USER,
  );
  await knetik.tokens.get();
  expect((await knetik.tokens.get({ fresh: true })).value).toBe("t-3");
  expect(grants().map(({ grant_type }) => grant_type)).toEqual(["password", "refresh_token", "password"]);
});

test("a refresh token that was refused is not used again", async () => {
  const { knetik, grants } = knetikWire(
    {
      [GRANT]: (request, n) =>
        request.body.includes("grant_type=refresh_token")
          ? refused(request, n)
          : json({ access_token: `t-${n}`, ...(n === 1 ? { refresh_token: "r-1" } : {}) }),
    },
    USER,
  );
  for (let i = 0; i < 3; i++) await knetik.tokens.get({ fresh: true });
  expect(grants().map(({ grant_type }) => grant_type)).toEqual(["password", "refresh_token", "password", "password"]);
});

test("without a password a refused refresh token is a CredentialsError, and is not tried again", async () => {
  const { knetik, requests } = knetikWire({ [GRANT]: refused }, { clientId: "app", refreshToken: "planted-refresh" });
  const error = await rejection(knetik.authTokens.get("ada", "game"));
  expect(error).toMatchObject({ constructor: CredentialsError, apiCode: "invalid_grant", status: 400, operation: "getOAuthToken" });
  expectHidden(error, ["planted-refresh"]);
  expect(requests).toHaveLength(1);
});

test("a server that fails does not cost the password's fallback: it is no refusal", async () => {
  const { knetik, grants } = knetikWire(
    {
      [GRANT]: (request) =>
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

describe("a grant is sent again", () => {
  const unsent = (): Promise<never> => Promise.reject(Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNREFUSED" } }));
  const lost = (): Promise<never> => Promise.reject(new TypeError("fetch failed"));
  const client = { clientId: "app", clientSecret: "secret" };
  const refresh = { clientId: "app", refreshToken: "r" };

  test.each<[string, Record<string, unknown>, string, Handler, number]>([
    ["a client's", client, "503", () => empty(503), 3],
    ["a client's", client, "429", () => empty(429), 3],
    ["a client's", client, "a lost connection", lost, 3],
    ["a client's", client, "a connection that never opened", unsent, 3],
    ["a password's", USER, "503", () => empty(503), 1],
    ["a password's", USER, "429", () => empty(429), 1],
    ["a password's", USER, "a lost connection", lost, 1],
    ["a password's", USER, "a connection that never opened", unsent, 3],
    ["a refresh token's", refresh, "503", () => empty(503), 1],
    ["a refresh token's", refresh, "429", () => empty(429), 1],
    ["a refresh token's", refresh, "a lost connection", lost, 1],
    ["a refresh token's", refresh, "a connection that never opened", unsent, 3],
  ])("%s (%j) after %s", async (_whose, options, _what, handler, count) => {
    const { knetik, requests } = knetikWire({ [GRANT]: handler }, options);
    await rejection(knetik.tokens.get());
    expect(requests).toHaveLength(count);
  });
});

test("no answer of the token endpoint is a NetworkError, and nothing of the password shows", async () => {
  const { knetik } = knetikWire(
    { [GRANT]: (request) => Promise.reject(new Error(`failed ${request.body} ${decodeURIComponent(request.body.replaceAll("+", " "))}`)) },
    { ...USER, password: "planted pass & ü" },
  );
  const error = await rejection(knetik.tokens.get());
  expect(error).toBeInstanceOf(NetworkError);
  expectHidden(error, ["planted"]);
});

test("a given token is used, and a 401 ends it; a function is asked again", async () => {
  const given = knetikWire({ [LIST]: () => empty(401) }, { accessToken: "given" });
  expect(await rejection(given.knetik.authTokens.list().next())).toBeInstanceOf(CredentialsError);
  expect(given.requests).toHaveLength(1);
  let n = 0;
  const asked = knetikWire(
    { [LIST]: (_request, count) => (count === 1 ? empty(401) : json({ content: [], last: true })) },
    { accessToken: async () => `asked-${++n}` },
  );
  await asked.knetik.authTokens.list().next();
  expect(asked.requests.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer asked-1", "Bearer asked-2"]);
});

test("a 401 costs one new token and one more request", async () => {
  const { knetik, to } = knetikWire({ [LIST]: (_request, n) => (n === 1 ? empty(401) : json({ content: [], last: true })) });
  await knetik.authTokens.list().next();
  expect(to(LIST).map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer admin-1", "Bearer admin-2"]);
});
