import { ConfigurationError, kindeFromEnv } from "../../src/kinde/index.js";
import { json, observedFetch } from "../helpers/observed-fetch.js";

const VARIABLES = { KINDE_DOMAIN: "env.kinde.com", KINDE_MANAGEMENT_CLIENT_ID: "env-id", KINDE_MANAGEMENT_CLIENT_SECRET: "env-secret" };
type Name = keyof typeof VARIABLES;

let before: NodeJS.ProcessEnv;
beforeEach(() => {
  before = { ...process.env };
  Object.assign(process.env, VARIABLES);
});
afterEach(() => {
  for (const name of Object.keys(VARIABLES)) delete process.env[name];
  Object.assign(process.env, before);
});

async function used(overrides: Parameters<typeof kindeFromEnv>[0] = {}): Promise<{ host: string; form: URLSearchParams }> {
  const { fetch, requests } = observedFetch(({ method }) => json(method === "POST" ? { access_token: "minted", expires_in: 3600 } : {}));
  const kinde = kindeFromEnv({ fetch, ...overrides });
  expect(requests).toEqual([]);
  await kinde.call({ id: "op", method: "GET", path: "/op" });
  return { host: requests.at(-1)?.url.host ?? "", form: new URLSearchParams(requests[0]?.body) };
}

test("domain and credentials come from the environment", async () => {
  const { host, form } = await used();
  expect(host).toBe("env.kinde.com");
  expect(Object.fromEntries(form)).toMatchObject({
    client_id: "env-id",
    client_secret: "env-secret",
    audience: "https://env.kinde.com/api",
  });
});

test("the environment is read when it is called, and never at import", async () => {
  process.env["KINDE_DOMAIN"] = "later.kinde.com";
  expect((await used()).host).toBe("later.kinde.com");
});

test("given options win over the environment, and it is not even looked at for them", async () => {
  delete process.env["KINDE_MANAGEMENT_CLIENT_SECRET"];
  const { host, form } = await used({ domain: "given.kinde.com", clientSecret: "given-secret" });
  expect([host, form.get("client_id"), form.get("client_secret")]).toEqual(["given.kinde.com", "env-id", "given-secret"]);
});

test("an override that is undefined leaves the environment's value", async () => {
  expect((await used({ domain: undefined })).host).toBe("env.kinde.com");
});

test("an accessToken or apiUrl does without the variables", async () => {
  for (const name of Object.keys(VARIABLES)) delete process.env[name];
  const { fetch, requests } = observedFetch(() => json({}));
  await kindeFromEnv({ fetch, accessToken: "given", apiUrl: "https://api.example" }).call({ id: "op", method: "GET", path: "/op" });
  expect(requests[0]?.url.host).toBe("api.example");
});

describe.each(Object.keys(VARIABLES) as Name[])("%s", (name) => {
  test("is named at once where it is missing or empty", () => {
    for (const value of [undefined, ""]) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
      expect(() => kindeFromEnv()).toThrow(ConfigurationError);
      expect(() => kindeFromEnv()).toThrow(name);
    }
  });

  test("is named where it is unusable, and its value is not quoted", () => {
    process.env[name] = "planted value\n";
    expect(() => kindeFromEnv()).toThrow(ConfigurationError);
    expect(() => kindeFromEnv()).toThrow(name);
    expect(() => kindeFromEnv()).not.toThrow("planted");
  });
});

test("a given option that is unusable is named as typed, not as the variable", () => {
  expect(() => kindeFromEnv({ clientSecret: "two words" })).toThrow(/^clientSecret /);
});
