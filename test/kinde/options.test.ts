import { ConfigurationError, createKinde, isKinnectError, type KindeOptions } from "../../src/kinde/index.js";
import { CREDENTIALS, mockKinde, TOKEN_ENDPOINT, USERS } from "../helpers/kinde.js";
import { expectNoLeak } from "../helpers/leaks.js";
import { json, mockFetch } from "../helpers/mock-fetch.js";
import { thrownBy } from "../helpers/outcomes.js";

type Options = Record<string, unknown>;

/** Creates a client, calls an operation, and returns where the requests went. */
async function callWith(options: Options): Promise<{ api: URL; token: URL | undefined; form: URLSearchParams; bearer: string | null }> {
  const { fetch, requests } = mockFetch(({ method }) =>
    json(method === "POST" ? { access_token: "minted", expires_in: 3600 } : { users: [] }),
  );
  await createKinde({ fetch, ...options } as unknown as KindeOptions).call({ id: "getUsers", method: "GET", path: "/api/v1/users" });
  const api = requests.find(({ method }) => method === "GET");
  const token = requests.find(({ method }) => method === "POST");
  if (api === undefined) throw new Error("no API request");
  return { api: api.url, token: token?.url, form: new URLSearchParams(token?.body), bearer: api.headers.get("authorization") };
}

const app = { clientId: "id", clientSecret: "secret" };

describe("the option domain", () => {
  test.each(["mybiz.kinde.com", "https://mybiz.kinde.com", "https://mybiz.kinde.com/", "mybiz.kinde.com/", " MyBiz.kinde.com "])(
    "= %j supplies apiUrl, tokenUrl and audience",
    async (domain) => {
      const { api, token, form } = await callWith({ ...app, domain });
      expect([api.href, token?.href, form.get("audience")]).toEqual([
        "https://mybiz.kinde.com/api/v1/users",
        "https://mybiz.kinde.com/oauth2/token",
        "https://mybiz.kinde.com/api",
      ]);
    },
  );

  test.each([
    ["http://localhost:4000", "http://localhost:4000"],
    ["http://127.0.0.1:4000/", "http://127.0.0.1:4000"],
    ["http://[::1]:4000", "http://[::1]:4000"],
  ])("may be %s, because http is allowed on loopback", async (domain, origin) => {
    expect((await callWith({ ...app, domain })).api.origin).toBe(origin);
  });

  test("may contain a region", async () => {
    expect((await callWith({ ...app, domain: "brand-test.au.kinde.com" })).api.host).toBe("brand-test.au.kinde.com");
  });
});

describe("in addition to domain,", () => {
  test("apiUrl overrides the API's address", async () => {
    const { api, token, form } = await callWith({ ...app, domain: "mybiz.kinde.com", apiUrl: "https://api.example/base/" });
    expect([api.href, token?.host, form.get("audience")]).toEqual([
      "https://api.example/base/api/v1/users",
      "mybiz.kinde.com",
      "https://mybiz.kinde.com/api",
    ]);
  });

  test("tokenUrl overrides the token endpoint, as a URL or as an origin", async () => {
    for (const tokenUrl of ["https://auth.example/oauth2/token", "https://auth.example", "https://auth.example/"]) {
      const { api, token, form } = await callWith({ ...app, domain: "mybiz.kinde.com", tokenUrl });
      expect([api.host, token?.href, form.get("audience")]).toEqual([
        "mybiz.kinde.com",
        "https://auth.example/oauth2/token",
        "https://mybiz.kinde.com/api",
      ]);
    }
  });

  test("audience overrides the audience", async () => {
    const { form, token } = await callWith({ ...app, domain: "mybiz.kinde.com", audience: "urn:other" });
    expect([form.get("audience"), token?.host]).toEqual(["urn:other", "mybiz.kinde.com"]);
  });

  test("an undefined option counts as absent", async () => {
    const { api, token } = await callWith({
      ...app,
      domain: "mybiz.kinde.com",
      apiUrl: undefined,
      tokenUrl: undefined,
      audience: undefined,
      scopes: undefined,
      timeoutMs: undefined,
      maxRetries: undefined,
      store: undefined,
      now: undefined,
      userAgent: undefined,
    });
    expect([api.host, token?.host]).toEqual(["mybiz.kinde.com", "mybiz.kinde.com"]);
  });
});

test("apiUrl, tokenUrl and audience can replace domain", async () => {
  const { api, token, form } = await callWith({
    ...app,
    apiUrl: "https://api.example",
    tokenUrl: "https://auth.example/token",
    audience: "urn:a",
  });
  expect([api.host, token?.href, form.get("audience")]).toEqual(["api.example", "https://auth.example/token", "urn:a"]);
});

test("with accessToken, domain or apiUrl is enough, and no token is requested", async () => {
  for (const address of [{ domain: "mybiz.kinde.com" }, { apiUrl: "https://mybiz.kinde.com" }]) {
    const { bearer, token } = await callWith({ ...address, accessToken: "given-token" });
    expect([bearer, token]).toEqual(["Bearer given-token", undefined]);
  }
});

test("the token request's form holds grant, credentials and audience, and no absent field", async () => {
  const { form } = await callWith({ ...app, domain: "mybiz.kinde.com" });
  expect(Object.fromEntries(form)).toEqual({
    grant_type: "client_credentials",
    client_id: "id",
    client_secret: "secret",
    audience: "https://mybiz.kinde.com/api",
  });
});

test("the token request holds the given scopes", async () => {
  const { form } = await callWith({ ...app, domain: "mybiz.kinde.com", scopes: ["read:users", "read:connected_apps"] });
  expect(form.get("scope")).toBe("read:users read:connected_apps");
});

describe("createKinde() throws a ConfigurationError that names", () => {
  const good: Options = { ...CREDENTIALS };
  const cases: readonly (readonly [name: string, options: Options, why: string])[] = [
    ["domain", { ...good, domain: undefined }, "it is missing"],
    ["domain", { ...good, domain: "" }, "it is empty"],
    ["domain", { ...good, domain: 7 }, "it isn't a string"],
    ["domain", { ...good, domain: null }, "it is null"],
    ["domain", { ...good, domain: "my biz.kinde.com" }, "a host has no space"],
    ["domain", { ...good, domain: "https://mybiz.kinde.com/api" }, "it has a path"],
    ["domain", { ...good, domain: "http://mybiz.kinde.com" }, "http off loopback"],
    ["domain", { ...good, domain: "ftp://mybiz.kinde.com" }, "another protocol"],
    ["domain", { ...good, domain: "user:pass@mybiz.kinde.com" }, "it has credentials"],
    ["domain", { ...good, domain: "mybiz.kinde.com?x=1" }, "it has a query"],
    ["apiUrl", { ...good, apiUrl: "mybiz.kinde.com" }, "it isn't a URL"],
    ["apiUrl", { ...good, apiUrl: "http://mybiz.kinde.com" }, "http off loopback"],
    ["apiUrl", { ...good, apiUrl: "" }, "it is empty"],
    ["apiUrl", { ...good, apiUrl: "https://mybiz.kinde.com/?" }, "it has a query"],
    ["tokenUrl", { ...good, tokenUrl: "http://auth.example/oauth2/token" }, "http off loopback"],
    ["tokenUrl", { ...good, tokenUrl: "auth.example" }, "it isn't a URL"],
    ["tokenUrl", { ...app, apiUrl: "https://api.example", audience: "a" }, "it is missing without domain"],
    ["audience", { ...app, apiUrl: "https://api.example", tokenUrl: "https://auth.example" }, "it is missing without domain"],
    ["audience", { ...good, audience: "" }, "it is empty"],
    ["clientId", { ...good, clientId: undefined }, "it is missing"],
    ["clientId", { ...good, clientId: "" }, "it is empty"],
    ["clientId", { ...good, clientId: "planted id" }, "it has a space"],
    ["clientId", { ...good, clientId: null }, "it is null"],
    ["clientSecret", { ...good, clientSecret: undefined }, "it is missing"],
    ["clientSecret", { ...good, clientSecret: "" }, "it is empty"],
    ["clientSecret", { ...good, clientSecret: "planted-secret\n" }, "it ends with a line break"],
    ["clientSecret", { ...good, clientSecret: "planted-sécret" }, "it isn't ASCII"],
    ["clientSecret", { ...good, clientSecret: 12 }, "it isn't a string"],
    ["accessToken", { domain: "mybiz.kinde.com", accessToken: "" }, "it is empty"],
    ["accessToken", { domain: "mybiz.kinde.com", accessToken: "planted token\r\n" }, "it ends with a line break"],
    ["accessToken", { domain: "mybiz.kinde.com", accessToken: 5 }, "it isn't a string or function"],
    ["accessToken", { domain: "mybiz.kinde.com", accessToken: null }, "it is null"],
    ["scopes", { ...good, scopes: "read:users" }, "it isn't a list"],
    ["scopes", { ...good, scopes: ["read:users read:roles"] }, "a scope has no space"],
    ["timeoutMs", { ...good, timeoutMs: 0 }, "it must be positive"],
    ["timeoutMs", { ...good, timeoutMs: NaN }, "it isn't a number"],
    ["maxRetries", { ...good, maxRetries: -1 }, "it is negative"],
    ["maxRetries", { ...good, maxRetries: 1.5 }, "it isn't an integer"],
    ["refreshEarlyMs", { ...good, refreshEarlyMs: -5 }, "it is negative"],
    ["sessionCacheMs", { ...good, sessionCacheMs: "5" }, "it isn't a number"],
    ["userAgent", { ...good, userAgent: "two\nlines" }, "a header can't carry it"],
    ["userAgent", { ...good, userAgent: "" }, "it is empty"],
    ["userAgent", { ...good, userAgent: 5 }, "it isn't a string"],
    ["fetch", { ...good, fetch: "fetch" }, "it isn't a function"],
    ["now", { ...good, now: 5 }, "it isn't a function"],
    ["store", { ...good, store: {} }, "it lacks read and write"],
    ["domain", undefined as unknown as Options, "there are no options"],
  ];

  test.each(cases)("%s in %j, because %s", (name, options) => {
    const spy = jest.spyOn(globalThis, "fetch");
    const error = thrownBy(() => createKinde(options as unknown as KindeOptions));
    expect(isKinnectError(error, "configuration")).toBe(true);
    expect(error).toBeInstanceOf(ConfigurationError);
    expect((error as ConfigurationError).message).toContain(name);
    expectNoLeak(error, ["planted", "sécret"]);
    expect(spy).not.toHaveBeenCalled();
    spy.mockRestore();
  });
});

test("createKinde() sends nothing", () => {
  expect(mockKinde().requests).toEqual([]);
});

test("userAgent and accept: application/json are sent with token requests and calls", async () => {
  const { kinde, requestsTo } = mockKinde({ [USERS]: () => json({ users: [] }) }, { userAgent: "my-app/1.0" });
  await kinde.call({ id: "getUsers", method: "GET", path: "/api/v1/users" });
  for (const route of [TOKEN_ENDPOINT, USERS])
    expect(Object.fromEntries(requestsTo(route)[0]?.headers ?? [])).toMatchObject({
      "user-agent": "my-app/1.0",
      accept: "application/json",
    });
});

test("KindeOptions requires credentials or a token, and refuses misspelled options, by type", () => {
  const check = (_options: KindeOptions): void => undefined;
  check({ domain: "d", accessToken: async () => "t" });
  check({ apiUrl: "a", tokenUrl: "t", audience: "a", ...app });
  // @ts-expect-error no credentials
  check({ domain: "d" });
  // @ts-expect-error a secret without its id
  check({ domain: "d", clientSecret: "s" });
  // @ts-expect-error a misspelled option
  check({ domain: "d", accessToken: "t", timeoutMS: 5 });
  expect(check).toBeDefined();
});

test("Date.now is looked up at each use, so a later mock is used", async () => {
  const { kinde, requestsTo } = mockKinde({ [TOKEN_ENDPOINT]: (_request, n) => json({ access_token: `t${n}`, expires_in: 3600 }) });
  await kinde.tokens.get();
  const real = Date.now();
  jest.spyOn(Date, "now").mockReturnValue(real + 7_200_000);
  expect((await kinde.tokens.get()).value).toBe("t2");
  jest.restoreAllMocks();
  expect(requestsTo(TOKEN_ENDPOINT)).toHaveLength(2);
});
