import { ConfigurationError, createKinde, isKinnectError, type KindeOptions } from "../../src/kinde/index.js";
import { CREDENTIALS, kindeWire, TOKEN, USERS } from "../helpers/kinde-wire.js";
import { json, observedFetch } from "../helpers/observed-fetch.js";
import { expectHidden } from "../helpers/shown.js";

type Options = Record<string, unknown>;

/** Makes a client and has it read a page of users. */
async function used(options: Options): Promise<{ api: URL; token: URL | undefined; form: URLSearchParams; bearer: string | null }> {
  const { fetch, requests } = observedFetch(({ method }) =>
    json(method === "POST" ? { access_token: "minted", expires_in: 3600 } : { users: [] }),
  );
  await createKinde({ fetch, ...options } as unknown as KindeOptions).call({ id: "getUsers", method: "GET", path: "/api/v1/users" });
  const api = requests.find(({ method }) => method === "GET");
  const token = requests.find(({ method }) => method === "POST");
  if (api === undefined) throw new Error("no API request");
  return { api: api.url, token: token?.url, form: new URLSearchParams(token?.body), bearer: api.headers.get("authorization") };
}

const app = { clientId: "id", clientSecret: "secret" };

describe("domain", () => {
  test.each(["mybiz.kinde.com", "https://mybiz.kinde.com", "https://mybiz.kinde.com/", "mybiz.kinde.com/", " MyBiz.kinde.com "])(
    "%j supplies apiUrl, tokenUrl and audience",
    async (domain) => {
      const { api, token, form } = await used({ ...app, domain });
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
  ])("%s is fine, since it is loopback", async (domain, origin) => {
    expect((await used({ ...app, domain })).api.origin).toBe(origin);
  });

  test("may have a region", async () => {
    expect((await used({ ...app, domain: "brand-test.au.kinde.com" })).api.host).toBe("brand-test.au.kinde.com");
  });
});

describe("beside domain", () => {
  test("apiUrl wins", async () => {
    const { api, token, form } = await used({ ...app, domain: "mybiz.kinde.com", apiUrl: "https://api.example/base/" });
    expect([api.href, token?.host, form.get("audience")]).toEqual([
      "https://api.example/base/api/v1/users",
      "mybiz.kinde.com",
      "https://mybiz.kinde.com/api",
    ]);
  });

  test("tokenUrl wins, as a URL or as an origin", async () => {
    for (const tokenUrl of ["https://auth.example/oauth2/token", "https://auth.example", "https://auth.example/"]) {
      const { api, token, form } = await used({ ...app, domain: "mybiz.kinde.com", tokenUrl });
      expect([api.host, token?.href, form.get("audience")]).toEqual([
        "mybiz.kinde.com",
        "https://auth.example/oauth2/token",
        "https://mybiz.kinde.com/api",
      ]);
    }
  });

  test("audience wins", async () => {
    const { form, token } = await used({ ...app, domain: "mybiz.kinde.com", audience: "urn:other" });
    expect([form.get("audience"), token?.host]).toEqual(["urn:other", "mybiz.kinde.com"]);
  });

  test("an option that is undefined is not given", async () => {
    const { api, token } = await used({
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

test("without domain, apiUrl, tokenUrl and audience do", async () => {
  const { api, token, form } = await used({
    ...app,
    apiUrl: "https://api.example",
    tokenUrl: "https://auth.example/token",
    audience: "urn:a",
  });
  expect([api.host, token?.href, form.get("audience")]).toEqual(["api.example", "https://auth.example/token", "urn:a"]);
});

test("with accessToken, domain or apiUrl alone suffices, and no token is asked for", async () => {
  for (const place of [{ domain: "mybiz.kinde.com" }, { apiUrl: "https://mybiz.kinde.com" }]) {
    const { bearer, token } = await used({ ...place, accessToken: "given-token" });
    expect([bearer, token]).toEqual(["Bearer given-token", undefined]);
  }
});

test("the form of the grant holds what is needed, and nothing that is absent", async () => {
  const { form } = await used({ ...app, domain: "mybiz.kinde.com" });
  expect(Object.fromEntries(form)).toEqual({
    grant_type: "client_credentials",
    client_id: "id",
    client_secret: "secret",
    audience: "https://mybiz.kinde.com/api",
  });
});

test("scopes are asked for where they are given", async () => {
  const { form } = await used({ ...app, domain: "mybiz.kinde.com", scopes: ["read:users", "read:connected_apps"] });
  expect(form.get("scope")).toBe("read:users read:connected_apps");
});

describe("refused at once, by name, and nothing is sent:", () => {
  const good: Options = { ...CREDENTIALS };
  const cases: readonly (readonly [name: string, options: Options, why: string])[] = [
    ["domain", { ...good, domain: undefined }, "nothing says where Kinde is"],
    ["domain", { ...good, domain: "" }, "it is empty"],
    ["domain", { ...good, domain: 7 }, "it is no string"],
    ["domain", { ...good, domain: null }, "it is null"],
    ["domain", { ...good, domain: "my biz.kinde.com" }, "no host has a space"],
    ["domain", { ...good, domain: "https://mybiz.kinde.com/api" }, "it has a path"],
    ["domain", { ...good, domain: "http://mybiz.kinde.com" }, "http off loopback"],
    ["domain", { ...good, domain: "ftp://mybiz.kinde.com" }, "another protocol"],
    ["domain", { ...good, domain: "user:pass@mybiz.kinde.com" }, "it has credentials"],
    ["domain", { ...good, domain: "mybiz.kinde.com?x=1" }, "it has a query"],
    ["apiUrl", { ...good, apiUrl: "mybiz.kinde.com" }, "it is no URL"],
    ["apiUrl", { ...good, apiUrl: "http://mybiz.kinde.com" }, "http off loopback"],
    ["apiUrl", { ...good, apiUrl: "" }, "it is empty"],
    ["apiUrl", { ...good, apiUrl: "https://mybiz.kinde.com/?" }, "it has a query"],
    ["tokenUrl", { ...good, tokenUrl: "http://auth.example/oauth2/token" }, "http off loopback"],
    ["tokenUrl", { ...good, tokenUrl: "auth.example" }, "it is no URL"],
    ["tokenUrl", { ...app, apiUrl: "https://api.example", audience: "a" }, "it is missing without domain"],
    ["audience", { ...app, apiUrl: "https://api.example", tokenUrl: "https://auth.example" }, "it is missing without domain"],
    ["audience", { ...good, audience: "" }, "it is empty"],
    ["clientId", { ...good, clientId: undefined }, "it is missing"],
    ["clientId", { ...good, clientId: "" }, "it is empty"],
    ["clientId", { ...good, clientId: "planted id" }, "it has a space"],
    ["clientId", { ...good, clientId: null }, "it is null"],
    ["clientSecret", { ...good, clientSecret: undefined }, "it is missing"],
    ["clientSecret", { ...good, clientSecret: "" }, "it is empty"],
    ["clientSecret", { ...good, clientSecret: "planted-secret\n" }, "it has a line end"],
    ["clientSecret", { ...good, clientSecret: "planted-sécret" }, "it is not ASCII"],
    ["clientSecret", { ...good, clientSecret: 12 }, "it is no string"],
    ["accessToken", { domain: "mybiz.kinde.com", accessToken: "" }, "it is empty"],
    ["accessToken", { domain: "mybiz.kinde.com", accessToken: "planted token\r\n" }, "it has a line end"],
    ["accessToken", { domain: "mybiz.kinde.com", accessToken: 5 }, "it is no string or function"],
    ["accessToken", { domain: "mybiz.kinde.com", accessToken: null }, "it is null"],
    ["scopes", { ...good, scopes: "read:users" }, "it is no list"],
    ["scopes", { ...good, scopes: ["read:users read:roles"] }, "a scope has no space"],
    ["timeoutMs", { ...good, timeoutMs: 0 }, "no attempt takes no time"],
    ["timeoutMs", { ...good, timeoutMs: NaN }, "it is no number"],
    ["maxRetries", { ...good, maxRetries: -1 }, "it is negative"],
    ["maxRetries", { ...good, maxRetries: 1.5 }, "it is not whole"],
    ["refreshEarlyMs", { ...good, refreshEarlyMs: -5 }, "it is negative"],
    ["sessionCacheMs", { ...good, sessionCacheMs: "5" }, "it is no number"],
    ["userAgent", { ...good, userAgent: "two\nlines" }, "no header can carry it"],
    ["userAgent", { ...good, userAgent: "" }, "it is empty"],
    ["userAgent", { ...good, userAgent: 5 }, "it is no string"],
    ["fetch", { ...good, fetch: "fetch" }, "it is no function"],
    ["now", { ...good, now: 5 }, "it is no function"],
    ["store", { ...good, store: {} }, "it lacks read and write"],
    ["domain", undefined as unknown as Options, "there are no options at all"],
  ];

  test.each(cases)("%s in %j: %s", (name, options) => {
    const spy = jest.spyOn(globalThis, "fetch");
    let error: unknown;
    try {
      createKinde(options as unknown as KindeOptions);
    } catch (caught) {
      error = caught;
    }
    expect(isKinnectError(error, "configuration")).toBe(true);
    expect(error).toBeInstanceOf(ConfigurationError);
    expect((error as ConfigurationError).message).toContain(name);
    expectHidden(error, ["planted", "sécret"]);
    expect(spy).not.toHaveBeenCalled();
    spy.mockRestore();
  });
});

test("nothing is sent before the client is used", () => {
  expect(kindeWire().requests).toEqual([]);
});

test("the user agent is sent with grants and calls, and accept is JSON", async () => {
  const { kinde, to } = kindeWire({ [USERS]: () => json({ users: [] }) }, { userAgent: "my-app/1.0" });
  await kinde.call({ id: "getUsers", method: "GET", path: "/api/v1/users" });
  for (const route of [TOKEN, USERS])
    expect(Object.fromEntries(to(route)[0]?.headers ?? [])).toMatchObject({ "user-agent": "my-app/1.0", accept: "application/json" });
});

test("options are typed: credentials or a token, and nothing misspelt", () => {
  const check = (_options: KindeOptions): void => undefined;
  check({ domain: "d", accessToken: async () => "t" });
  check({ apiUrl: "a", tokenUrl: "t", audience: "a", ...app });
  // @ts-expect-error no credentials
  check({ domain: "d" });
  // @ts-expect-error a secret without its id
  check({ domain: "d", clientSecret: "s" });
  // @ts-expect-error a misspelt option
  check({ domain: "d", accessToken: "t", timeoutMS: 5 });
  expect(check).toBeDefined();
});

test("the clock is looked up when it is needed: one that a test replaces later counts", async () => {
  const { kinde, to } = kindeWire({ [TOKEN]: (_request, n) => json({ access_token: `t${n}`, expires_in: 3600 }) });
  await kinde.tokens.get();
  const real = Date.now();
  jest.spyOn(Date, "now").mockReturnValue(real + 7_200_000);
  expect((await kinde.tokens.get()).value).toBe("t2");
  jest.restoreAllMocks();
  expect(to(TOKEN)).toHaveLength(2);
});
