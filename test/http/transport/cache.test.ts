/**
 * Platforms that cache what `fetch` brings (Next 14), and platforms that refuse to be told not to (old Workers).
 */
import { createKinde } from "../../../src/index.js";
import { json } from "../../helpers/mock-fetch.js";

/** The options of every request of one client: for the token, an operation, a raw client and the provider. */
async function sentInits(): Promise<RequestInit[]> {
  const inits: RequestInit[] = [];
  const fetch = async (_url: unknown, init: RequestInit = {}): Promise<Response> => {
    inits.push(init);
    return json({ access_token: "token", expires_in: 3600, active: true, users: [] });
  };
  const app = { domain: "mybiz.kinde.com", clientId: "id", clientSecret: "secret" };
  const kinde = createKinde({ ...app, fetch: fetch as typeof globalThis.fetch });
  await kinde.call({ id: "getThings", method: "GET", path: "/things" });
  await kinde.management.GET("/api/v1/users");
  await kinde.oauth.introspect("user-token");
  await kinde.connectedApps.session("s-1").fetcher("https://provider.example")("/a");
  return inits;
}

test("every request says cache: no-store", async () => {
  const inits = await sentInits();
  expect(inits.length).toBeGreaterThanOrEqual(6);
  for (const init of inits) expect(init.cache).toBe("no-store");
});

test("no request mentions cache where Request has no such property", async () => {
  const property = Object.getOwnPropertyDescriptor(Request.prototype, "cache");
  Reflect.deleteProperty(Request.prototype, "cache");
  try {
    for (const init of await sentInits()) expect("cache" in init).toBe(false);
  } finally {
    Object.defineProperty(Request.prototype, "cache", property ?? {});
  }
  expect("cache" in Request.prototype).toBe(true);
});

test("a given fetch suffices where Request is no global, as in jsdom", async () => {
  const property = Object.getOwnPropertyDescriptor(globalThis, "Request");
  Reflect.deleteProperty(globalThis, "Request");
  try {
    const fetch = async (): Promise<Response> => json({ fine: true });
    const kinde = createKinde({ domain: "mybiz.kinde.com", accessToken: "given", fetch });
    expect(await kinde.call({ id: "getThings", method: "GET", path: "/things" })).toEqual({ fine: true });
  } finally {
    Object.defineProperty(globalThis, "Request", property ?? {});
  }
});
