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
