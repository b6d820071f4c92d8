import { ConfigurationError, createKnetik, type KnetikOptions } from "../../src/knetik/index.js";
import { mockKnetik } from "../helpers/knetik.js";
import { expectNoLeak } from "../helpers/leaks.js";
import { json } from "../helpers/mock-fetch.js";
import { thrownBy } from "../helpers/outcomes.js";

const client = { clientId: "c", clientSecret: "s" };

test.each<[string, Record<string, unknown> | undefined]>([
  ["baseUrl", undefined],
  ["baseUrl", { ...client, baseUrl: undefined }],
  ["baseUrl", { ...client, baseUrl: "" }],
  ["baseUrl", { ...client, baseUrl: "sandbox.knetikcloud.com" }],
  ["baseUrl", { ...client, baseUrl: "http://sandbox.knetikcloud.com" }],
  ["baseUrl", { ...client, baseUrl: "https://user:pass@x.example" }],
  ["clientId", { clientSecret: "s" }],
  ["clientId", { ...client, clientId: "" }],
  ["clientId", { username: "ada", password: "p" }],
  ["clientId", { refreshToken: "r" }],
  ["clientSecret", { clientId: "c" }],
  ["clientSecret", { clientId: "c", clientSecret: "planted secret\n" }],
  ["username", { clientId: "c", password: "p" }],
  ["username", { clientId: "c", username: "", password: "p" }],
  ["password", { clientId: "c", username: "ada" }],
  ["password", { clientId: "c", username: "ada", password: "" }],
  ["refreshToken", { clientId: "c", refreshToken: "" }],
  ["refreshToken", { clientId: "c", refreshToken: "planted refresh" }],
  ["accessToken", { accessToken: "" }],
  ["accessToken", { accessToken: "planted\n" }],
  ["scopes", { ...client, scopes: "all" }],
  ["timeoutMs", { ...client, timeoutMs: "5" }],
  ["maxRetries", { ...client, maxRetries: -1 }],
  ["refreshEarlyMs", { ...client, refreshEarlyMs: NaN }],
])("createKnetik() throws a ConfigurationError that names %s for %j", (name, options) => {
  const given = options === undefined ? options : { baseUrl: "https://x.example", ...options };
  const error = thrownBy(() => createKnetik(given as unknown as KnetikOptions));
  expect(error).toBeInstanceOf(ConfigurationError);
  expect((error as ConfigurationError).message).toContain(name);
  expectNoLeak(error, ["planted"]);
});

test.each([
  ["baseUrl", client],
  ["clientId", { baseUrl: "https://x.example", clientSecret: "s" }],
  ["clientSecret", { baseUrl: "https://x.example", clientId: "c" }],
  ["clientSecret", { baseUrl: "https://x.example", clientId: "c", clientSecret: undefined }],
  ["username", { baseUrl: "https://x.example", ...client, password: "p" }],
  ["password", { baseUrl: "https://x.example", ...client, username: "ada" }],
  ["clientId", { baseUrl: "https://x.example", refreshToken: "r" }],
])("createKnetik() says that %s is missing in %j", (name, options) => {
  expect(() => createKnetik(options as unknown as KnetikOptions)).toThrow(new ConfigurationError(`${name} is missing.`));
});

test.each<[string, string, unknown[]]>([
  ["client_id", "without client ID", ["ada"]],
  ["username", "without arguments", []],
])("authTokens.get() says that %s is missing, %s", async (name, _title, args) => {
  const { knetik, requests } = mockKnetik();
  const get = knetik.authTokens.get as (...args: unknown[]) => Promise<unknown>;
  await expect(get(...args)).rejects.toThrow(new RegExp(`: ${name} is missing\\.$`));
  expect(requests).toEqual([]);
});

test.each(["https://x.example", "https://x.example/", "https://x.example/base/"])(
  "baseUrl %s is the base of the token endpoint and of all operations",
  async (baseUrl) => {
    const base = new URL(baseUrl).pathname.replace(/\/$/, "");
    const { knetik, requests } = mockKnetik(
      {
        [`POST ${base}/oauth/token`]: () => json({ access_token: "t" }),
        [`GET ${base}/auth/tokens`]: () => json({ content: [], last: true }),
      },
      { ...client, baseUrl },
    );
    await knetik.authTokens.list().next();
    expect(requests.map(({ url }) => url.pathname)).toEqual([`${base}/oauth/token`, `${base}/auth/tokens`]);
  },
);

test("KnetikOptions accepts four kinds of credentials, and refuses incomplete ones by type", () => {
  const check = (_options: KnetikOptions): void => undefined;
  const baseUrl = "https://x.example";
  check({ baseUrl, ...client });
  check({ baseUrl, clientId: "c", username: "ada", password: "p" });
  check({ baseUrl, clientId: "c", refreshToken: "r" });
  check({ baseUrl, accessToken: () => "t" });
  // @ts-expect-error a client without its secret
  check({ baseUrl, clientId: "c" });
  // @ts-expect-error a user without a password
  check({ baseUrl, clientId: "c", username: "ada" });
  expect(check).toBeDefined();
});
