import { ConfigurationError, kindeFromEnv } from "../../src/kinde/index.js";
import { json, mockFetch } from "../helpers/mock-fetch.js";

const VARIABLES = { KINDE_DOMAIN: "env.kinde.com", KINDE_MANAGEMENT_CLIENT_ID: "env-id", KINDE_MANAGEMENT_CLIENT_SECRET: "env-secret" };
type Name = keyof typeof VARIABLES;

let original: NodeJS.ProcessEnv;
beforeEach(() => {
  original = { ...process.env };
  Object.assign(process.env, VARIABLES);
});
afterEach(() => {
  for (const name of Object.keys(VARIABLES)) delete process.env[name];
  Object.assign(process.env, original);
});

/** The host of an API call, and the form of its token request. */
async function callWith(overrides: Parameters<typeof kindeFromEnv>[0] = {}): Promise<{ host: string; form: URLSearchParams }> {
  const { fetch, requests } = mockFetch(({ method }) => json(method === "POST" ? { access_token: "minted", expires_in: 3600 } : {}));
  const kinde = kindeFromEnv({ fetch, ...overrides });
  expect(requests).toEqual([]);
  await kinde.call({ id: "op", method: "GET", path: "/op" });
  return { host: requests.at(-1)?.url.host ?? "", form: new URLSearchParams(requests[0]?.body) };
}

test("kindeFromEnv() reads domain and credentials from the environment", async () => {
  const { host, form } = await callWith();
  expect(host).toBe("env.kinde.com");
  expect(Object.fromEntries(form)).toMatchObject({
    client_id: "env-id",
    client_secret: "env-secret",
    audience: "https://env.kinde.com/api",
  });
});

test("kindeFromEnv() reads the environment when it is called, not at import", async () => {
  process.env["KINDE_DOMAIN"] = "later.kinde.com";
  expect((await callWith()).host).toBe("later.kinde.com");
});

test("an override replaces its variable, which may then be missing", async () => {
  delete process.env["KINDE_MANAGEMENT_CLIENT_SECRET"];
  const { host, form } = await callWith({ domain: "given.kinde.com", clientSecret: "given-secret" });
  expect([host, form.get("client_id"), form.get("client_secret")]).toEqual(["given.kinde.com", "env-id", "given-secret"]);
});

test("an undefined override keeps the value from the environment", async () => {
  expect((await callWith({ domain: undefined })).host).toBe("env.kinde.com");
});

test("with accessToken and apiUrl no variable is needed", async () => {
  for (const name of Object.keys(VARIABLES)) delete process.env[name];
  const { fetch, requests } = mockFetch(() => json({}));
  await kindeFromEnv({ fetch, accessToken: "given", apiUrl: "https://api.example" }).call({ id: "op", method: "GET", path: "/op" });
  expect(requests[0]?.url.host).toBe("api.example");
});

describe.each(Object.keys(VARIABLES) as Name[])("%s", (name) => {
  test("is named in a ConfigurationError if it is missing or empty", () => {
    for (const value of [undefined, ""]) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
      expect(() => kindeFromEnv()).toThrow(ConfigurationError);
      expect(() => kindeFromEnv()).toThrow(name);
    }
  });

  test("is named in a ConfigurationError if it is invalid, and its value isn't quoted", () => {
    process.env[name] = "planted value\n";
    expect(() => kindeFromEnv()).toThrow(ConfigurationError);
    expect(() => kindeFromEnv()).toThrow(name);
    expect(() => kindeFromEnv()).not.toThrow("planted");
  });
});

test("an invalid override is named as option, not as variable", () => {
  expect(() => kindeFromEnv({ clientSecret: "two words" })).toThrow(/^clientSecret /);
});
