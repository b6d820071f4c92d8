/**
 * `kinde.m2m`: tokens and a fetch for the application's own APIs.
 */
import { createKinde, createMemoryStore, type KindeOptions } from "../../src/kinde/index.js";
import { CREDENTIALS, mockKinde, TOKEN_ENDPOINT } from "../helpers/kinde.js";
import { authorizationsOf, empty, formOf, json } from "../helpers/mock-fetch.js";
import { rejection } from "../helpers/outcomes.js";

const AUDIENCE = "https://api.example.com";
const REPORTS = "GET /reports";

test("m2m() requests a token for the audience and the scopes, with the client's credentials", async () => {
  const { kinde, requestsTo } = mockKinde();
  expect((await kinde.m2m({ audience: AUDIENCE, scopes: ["read:reports"] }).tokens.get()).value).toBe("management-1");
  expect(formOf(requestsTo(TOKEN_ENDPOINT)[0])).toEqual({
    grant_type: "client_credentials",
    client_id: CREDENTIALS.clientId,
    client_secret: CREDENTIALS.clientSecret,
    audience: AUDIENCE,
    scope: "read:reports",
  });
});

test("m2m() with equal options shares one token, also with scopes in another order or given twice", async () => {
  const { kinde, requestsTo } = mockKinde();
  const one = kinde.m2m({ audience: AUDIENCE, scopes: ["a", "b"] });
  const two = kinde.m2m({ audience: AUDIENCE, scopes: ["b", "a", "b"] });
  expect(two).toBe(one);
  await Promise.all([one.tokens.get(), two.tokens.get()]);
  expect(requestsTo(TOKEN_ENDPOINT)).toHaveLength(1);
});

test.each([
  ["another audience", { audience: "https://other.example.com" }],
  ["other scopes", { audience: AUDIENCE, scopes: ["a", "c"] }],
  ["no scopes", { audience: AUDIENCE }],
  ["another application", { audience: AUDIENCE, scopes: ["a", "b"], clientId: "other", clientSecret: "other-secret" }],
])("m2m() with %s has a token of its own", async (_what, options) => {
  const { kinde, requestsTo } = mockKinde();
  await kinde.m2m({ audience: AUDIENCE, scopes: ["a", "b"] }).tokens.get();
  await kinde.m2m(options).tokens.get();
  await kinde.tokens.get();
  expect(requestsTo(TOKEN_ENDPOINT)).toHaveLength(3);
});

test("m2m() with another application sends that application's credentials alone", async () => {
  const { kinde, requestsTo } = mockKinde();
  await kinde.m2m({ audience: AUDIENCE, clientId: "other", clientSecret: "other-secret" }).tokens.get();
  const form = formOf(requestsTo(TOKEN_ENDPOINT)[0]);
  expect(form).toMatchObject({ client_id: "other", client_secret: "other-secret", audience: AUDIENCE });
  expect(JSON.stringify(form)).not.toContain(CREDENTIALS.clientSecret);
});

test("100 concurrent calls of equal m2m() share one token request", async () => {
  const { kinde, requestsTo } = mockKinde();
  const tokens = await Promise.all(Array.from({ length: 100 }, () => kinde.m2m({ audience: AUDIENCE }).tokens.get()));
  expect(new Set(tokens.map(({ value }) => value))).toEqual(new Set(["management-1"]));
  expect(requestsTo(TOKEN_ENDPOINT)).toHaveLength(1);
});

test("m2m() of clients with different credentials never shares a token, even on one store", async () => {
  const store = createMemoryStore();
  const one = mockKinde({}, { store });
  const two = mockKinde({}, { store, clientSecret: "rotated-secret" });
  await one.kinde.m2m({ audience: AUDIENCE }).tokens.get();
  await two.kinde.m2m({ audience: AUDIENCE }).tokens.get();
  expect([one.requestsTo(TOKEN_ENDPOINT).length, two.requestsTo(TOKEN_ENDPOINT).length]).toEqual([1, 1]);
});

test("m2m() for the Management API's audience doesn't share the client's own token", async () => {
  const { kinde, requestsTo } = mockKinde();
  const { value } = await kinde.tokens.get();
  const { audience = "" } = formOf(requestsTo(TOKEN_ENDPOINT)[0]) as { audience?: string };
  const own = kinde.m2m({ audience });
  expect((await own.tokens.get()).value).not.toBe(value);
  await own.tokens.invalidate();
  expect((await kinde.tokens.get()).value).toBe(value);
});

test("two clients with the same store share the token of m2m()", async () => {
  const store = createMemoryStore();
  const one = mockKinde({}, { store });
  const two = mockKinde({}, { store });
  await one.kinde.m2m({ audience: AUDIENCE }).tokens.get();
  expect((await two.kinde.m2m({ audience: AUDIENCE }).tokens.get()).value).toBe("management-1");
  expect(two.requests).toHaveLength(0);
});

test.each([
  ["clientId", { accessToken: "given" }, { audience: AUDIENCE }],
  ["clientSecret", { accessToken: "given", clientId: "id" }, { audience: AUDIENCE }],
  ["clientSecret", {}, { audience: AUDIENCE, clientId: "another" }],
  ["clientId", {}, { audience: AUDIENCE, clientSecret: "another" }],
  ["audience", {}, {}],
  ["audience", {}, { audience: "" }],
  ["scopes", {}, { audience: AUDIENCE, scopes: [] }],
  ["scope", {}, { audience: AUDIENCE, scope: "read" }],
])("m2m() throws a ConfigurationError that names %s, and sends nothing", (name, client, options) => {
  const base = "accessToken" in client ? { domain: "mybiz.kinde.com" } : CREDENTIALS;
  const kinde = createKinde({ ...base, ...client } as KindeOptions);
  expect(() => kinde.m2m(options as never)).toThrow(
    expect.objectContaining({ code: "configuration", message: expect.stringContaining(name) }),
  );
});

describe("the fetcher of m2m()", () => {
  test("sends the token to its origin, and to no other", async () => {
    const { kinde, requests, requestsTo } = mockKinde({ [REPORTS]: () => json([]) });
    const api = kinde.m2m({ audience: AUDIENCE }).fetcher(AUDIENCE);
    expect((await api("/reports")).status).toBe(200);
    expect(authorizationsOf(requestsTo(REPORTS))).toEqual(["Bearer management-1"]);
    expect(await rejection(api("https://evil.example/reports"))).toMatchObject({ code: "configuration" });
    expect(requests).toHaveLength(2);
  });

  test("gets another token after a 401, and repeats the request", async () => {
    let now = Date.UTC(2026, 0);
    const { kinde, requestsTo } = mockKinde({ [REPORTS]: (_request, n) => (n === 1 ? empty(401) : json([])) }, { now: () => now });
    const reports = kinde.m2m({ audience: AUDIENCE });
    await reports.tokens.get();
    now += 30_000;
    expect((await reports.fetcher(AUDIENCE)("/reports")).status).toBe(200);
    expect(authorizationsOf(requestsTo(REPORTS))).toEqual(["Bearer management-1", "Bearer management-2"]);
  });

  test("hands back a 401 at once if the token was minted less than 30 s ago", async () => {
    let now = Date.UTC(2026, 0);
    const { kinde, requestsTo } = mockKinde({ [REPORTS]: () => empty(401) }, { now: () => now });
    const reports = kinde.m2m({ audience: AUDIENCE });
    await reports.tokens.get();
    now += 29_999;
    expect((await reports.fetcher(AUDIENCE)("/reports")).status).toBe(401);
    expect([requestsTo(TOKEN_ENDPOINT).length, requestsTo(REPORTS).length]).toEqual([1, 1]);
  });

  test("mints at most one token in 30 s for an API that always answers 401, and hands the 401 back", async () => {
    let now = Date.UTC(2026, 0);
    const { kinde, requestsTo } = mockKinde({ [REPORTS]: () => empty(401) }, { now: () => now });
    const api = kinde.m2m({ audience: AUDIENCE }).fetcher(AUDIENCE);
    for (let second = 0; second < 60; second++) {
      expect((await api("/reports")).status).toBe(401);
      now += 1000;
    }
    expect(requestsTo(TOKEN_ENDPOINT)).toHaveLength(2);
  });
});
