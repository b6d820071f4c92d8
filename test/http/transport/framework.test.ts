/**
 * Frameworks whose `fetch` throws to steer their rendering: Next throws an error with a `digest` from a request that may not be cached, while
 * it decides whether a page is static, and looks for that digest in the error that the page throws.
 */
import { isKinnectError, type Kinde, NetworkError } from "../../../src/kinde/index.js";
import { mockKinde, SESSION_TOKEN } from "../../helpers/kinde.js";
import { json } from "../../helpers/mock-fetch.js";
import { rejection } from "../../helpers/outcomes.js";

const DIGEST = "DYNAMIC_SERVER_USAGE";

/** A client on a `fetch` that throws such an error, and the number of its requests so far. */
function steeredKinde(fields: object, mayGetTokens: boolean, maxRetries = 2): { readonly kinde: Kinde; count(): number } {
  let count = 0;
  const { fetch: mock } = mockKinde({ [SESSION_TOKEN]: () => json({ access_token: "provider-1" }) });
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const url = String(input);
    if (mayGetTokens && url.includes("token")) return mock(input, init);
    count++;
    throw Object.assign(new Error(`Dynamic server usage: no-store fetch ${url}`), { description: `no-store fetch ${url}` }, fields);
  };
  return { kinde: mockKinde({}, { fetch, maxRetries }).kinde, count: () => count };
}

const CALLS: readonly (readonly [string, boolean, (kinde: Kinde) => Promise<unknown>])[] = [
  ["a token's request", false, (kinde) => kinde.tokens.get()],
  ["a session's token", false, (kinde) => kinde.connectedApps.session("session-1").token()],
  ["an operation", true, (kinde) => kinde.call({ id: "getThings", method: "GET", path: "/things" })],
  ["the raw client", true, (kinde) => kinde.management.GET("/api/v1/users")],
  ["a session's fetcher", true, (kinde) => kinde.connectedApps.session("session-1").fetcher("https://provider.example")("/a")],
];

test.each(CALLS)("a framework's digest stays on the error of %s, and the request isn't repeated", async (_what, mayGetTokens, call) => {
  const { kinde, count } = steeredKinde({ digest: DIGEST }, mayGetTokens);
  const error = await rejection(call(kinde));
  expect(isKinnectError(error, "network_error")).toBe(true);
  expect(error).toMatchObject({ digest: DIGEST });
  expect(error).toHaveProperty("message", expect.stringContaining(DIGEST));
  expect(count()).toBe(1);
});

test("concurrent callers of a session's token all get the framework's digest", async () => {
  const { kinde } = steeredKinde({ digest: DIGEST }, false);
  const session = kinde.connectedApps.session("session-1");
  for (const error of await Promise.all([rejection(session.token()), rejection(session.token())]))
    expect(error).toMatchObject({ digest: DIGEST });
});

test.each([undefined, 7, "", "secret-in-lower-case", "A B", {}])(
  "a digest that is no framework's constant isn't copied: %p",
  async (digest) => {
    const { kinde } = steeredKinde({ digest }, false);
    const error = await rejection(kinde.tokens.get());
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).not.toHaveProperty("digest");
  },
);
