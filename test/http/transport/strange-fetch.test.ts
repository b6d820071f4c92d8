/**
 * A given `fetch` that throws or resolves to something strange: every rejection is still one of kinnect's errors.
 */
import { isKinnectError, type Kinde, NetworkError } from "../../../src/kinde/index.js";
import { mockKinde, SESSION_TOKEN } from "../../helpers/kinde.js";
import { json } from "../../helpers/mock-fetch.js";
import { rejection } from "../../helpers/outcomes.js";

const CALLS: Readonly<Record<string, (kinde: Kinde) => Promise<unknown>>> = {
  call: (kinde) => kinde.call({ id: "getThings", method: "GET", path: "/things" }),
  "the raw client": (kinde) => kinde.management.GET("/api/v1/users"),
  fetcher: (kinde) => kinde.connectedApps.session("session-1").fetcher("https://provider.example")("/a"),
};

/** Kinde's tokens are mocked; every other request gets this outcome. */
function strangeKinde(outcome: () => unknown): Kinde {
  const { fetch: mock } = mockKinde({ [SESSION_TOKEN]: () => json({ access_token: "provider-1" }) });
  const fetch: typeof globalThis.fetch = async (input, init) =>
    String(input).includes("token") ? mock(input, init) : (outcome() as Response | Promise<Response>);
  return mockKinde({}, { fetch, maxRetries: 0 }).kinde;
}

function containingItself(): Error {
  const error = new Error("round");
  error.cause = error;
  return error;
}

const trap = (): never => {
  throw new Error("trap");
};

describe.each(Object.keys(CALLS))("%s rejects with a NetworkError if fetch", (name) => {
  const callOf = (outcome: () => unknown): Promise<unknown> => rejection(CALLS[name]!(strangeKinde(outcome)));

  test.each<[string, unknown]>([
    ["an error that is its own cause", containingItself()],
    ["an object whose getters throw", new Proxy({}, { get: trap, ownKeys: trap, has: trap, getPrototypeOf: trap })],
    ["an object without a prototype", Object.create(null)],
    ["a frozen error", Object.freeze(new Error("frozen"))],
    ["undefined", undefined],
    ["a symbol", Symbol("thrown")],
  ])("throws %s", async (_what, thrown) => {
    const error = await callOf(() => {
      throw thrown;
    });
    expect(error).toBeInstanceOf(NetworkError);
    expect(isKinnectError(error, "network_error")).toBe(true);
  });

  test.each<[string, unknown]>([
    ["undefined", undefined],
    ["a string", "{}"],
    ["an object without headers", { status: 200, text: async () => "{}", arrayBuffer: async () => new ArrayBuffer(0) }],
    [
      "plain headers",
      { status: 429, headers: { "retry-after": "1" }, text: async () => "{}", arrayBuffer: async () => new ArrayBuffer(0) },
    ],
    ["no status", { status: NaN, headers: new Headers(), text: async () => "{}", arrayBuffer: async () => new ArrayBuffer(0) }],
  ])("resolves to %s", async (_what, response) => {
    const error = await callOf(() => response);
    expect(error).toBeInstanceOf(NetworkError);
    expect((error as Error).cause).toHaveProperty("message", expect.stringContaining("no Response"));
  });
});

test("a body that isn't text is read as text", async () => {
  const response = { status: 200, headers: new Headers({ "content-type": "application/json" }), text: async () => 5 };
  expect(await strangeKinde(() => response).call({ id: "getThings", method: "GET", path: "/things" })).toBe(5);
});
