/**
 * What a callback needs of unconfirmed sessions, and users of the client can't reach.
 */
import { inspect } from "node:util";
import { createMemoryStore, type KindeOptions, type TokenStore } from "../../../src/kinde/index.js";
import { callbackAccess } from "../../../src/kinde/connected-apps/callback-access.js";
import { withoutJitter } from "../../helpers/jitter.js";
import { AUTH_URL, CREDENTIALS, invalidSession, mockKinde, SESSION_TOKEN } from "../../helpers/kinde.js";
import { empty, json, type Handler } from "../../helpers/mock-fetch.js";
import { rejection } from "../../helpers/outcomes.js";

withoutJitter();

const MINUTE = 60_000;
const issues: Handler = () => json({ access_token: "provider-1", access_token_expiry: "2100-01-01T00:00:00Z" });

let clock: number;
beforeEach(() => {
  clock = Date.parse("2026-03-04T05:06:07Z");
});

function mockBound(sessionToken: Handler = issues, options: Partial<KindeOptions> = {}) {
  const auth: Handler = () => json({ url: "https://mybiz.kinde.com/connect", session_id: "s-1" });
  const mock = mockKinde(
    { [AUTH_URL]: auth, [SESSION_TOKEN]: sessionToken, "GET /files": () => json({}) },
    { now: () => clock, ...options },
  );
  const start = () => mock.kinde.connectedApps.start({ keyCodeRef: "drive", userId: "ada", bind: true });
  return { ...mock, start, access: callbackAccess(mock.kinde) };
}

describe("session()", () => {
  test("asks Kinde whether an unconfirmed session is connected, without confirming it", async () => {
    let answer: Handler = () => invalidSession();
    const { kinde, start, access, requestsTo } = mockBound((...args) => answer(...args));
    const { id } = await start();
    expect(await access.session(id).status()).toBe("pending");
    answer = () => empty(500);
    expect(await rejection(access.session(id).status())).toMatchObject({ code: "server_error" });
    answer = issues;
    expect(await access.session(id).status()).toBe("connected");
    expect(requestsTo(SESSION_TOKEN).length).toBeGreaterThan(2);
    expect(await rejection(kinde.connectedApps.session(id).token())).toMatchObject({ reason: "unconfirmed" });
  });

  test("hands out the token, also through a fetcher, before it is confirmed, and to nobody else", async () => {
    const { kinde, start, access } = mockBound();
    const { id } = await start();
    const session = access.session(id);
    expect((await session.token()).value).toBe("provider-1");
    expect((await session.fetcher("https://provider.example")("/files")).status).toBe(200);
    expect(await rejection(kinde.connectedApps.session(id).token())).toMatchObject({ reason: "unconfirmed" });
    await session.confirm();
    expect((await kinde.connectedApps.session(id).token()).value).toBe("provider-1");
  });

  test("hands out no token after ten minutes or a revocation", async () => {
    const { start, access } = mockBound();
    const { id } = await start();
    await access.session(id).token();
    clock += 10 * MINUTE;
    expect(await rejection(access.session(id).token())).toMatchObject({ reason: "unconfirmed" });
    expect(await access.session(id).status()).toBe("revoked");
  });
});

describe("inspect()", () => {
  test("returns what the store knows, without a request", async () => {
    const { kinde, start, access, requests } = mockBound(issues, { store: createMemoryStore() });
    const { id } = await start();
    const known = { keyCodeRef: "drive", owner: { userId: "ada" } };
    const sent = requests.length;
    expect(await access.inspect(id)).toEqual({ state: "unconfirmed", isOverdue: false, ...known });
    clock += 10 * MINUTE;
    expect(await access.inspect(id)).toEqual({ state: "unconfirmed", isOverdue: true, ...known });
    clock -= 10 * MINUTE;
    expect(await access.inspect("other")).toEqual({ state: "unknown", isOverdue: false });
    expect(requests).toHaveLength(sent);
    await kinde.connectedApps.session(id).confirm();
    expect(await access.inspect(id)).toEqual({ state: "issued", isOverdue: false, ...known });
  });

  test("rejects if the store fails, or the signal is aborted", async () => {
    const store: TokenStore = { read: () => Promise.reject(new Error("down")), write: () => Promise.reject(new Error("down")) };
    const { access } = mockBound(issues, { store });
    expect(await rejection(access.inspect("s-1"))).toMatchObject({ code: "network_error" });
    expect(await rejection(access.inspect("s-1", { signal: AbortSignal.abort() }))).toMatchObject({ code: "cancelled" });
  });
});

describe("exclusively()", () => {
  const memory = createMemoryStore();
  const stores: [string, () => TokenStore | undefined][] = [
    ["without a store", () => undefined],
    ["with a store that locks", () => createMemoryStore()],
    ["with a store that doesn't lock", () => ({ read: memory.read, write: memory.write })],
  ];

  test.each(stores)("runs callbacks of one session one after the other %s", async (_name, createStore) => {
    const store = createStore();
    const { access } = mockBound(issues, store && { store });
    const steps: string[] = [];
    const callback = (name: string) => async (): Promise<string> => {
      steps.push(`${name} begins`);
      await new Promise(setImmediate);
      steps.push(`${name} ends`);
      if (name === "a") throw new Error("a failed");
      return name;
    };
    const results = [rejection(access.exclusively("s", callback("a"))), access.exclusively("s", callback("b"))];
    expect(await results[1]).toBe("b");
    expect(await results[0]).toMatchObject({ message: "a failed" });
    expect(steps).toEqual(["a begins", "a ends", "b begins", "b ends"]);
  });

  test("runs callbacks of two clients of a store that locks one after the other, and those of other sessions at once", async () => {
    const store = createMemoryStore();
    const [one, two] = [mockBound(issues, { store }), mockBound(issues, { store })];
    let end = (): void => undefined;
    const first = one.access.exclusively("s", () => new Promise<void>((resolve) => (end = resolve)));
    expect(await two.access.exclusively("other", async () => "other")).toBe("other");
    expect(await rejection(two.access.exclusively("s", async () => "too early", { timeoutMs: 1 }))).toMatchObject({ code: "timeout" });
    const aborted = two.access.exclusively("s", async () => "too early", { signal: AbortSignal.abort("no") });
    expect(await rejection(aborted)).toMatchObject({ code: "cancelled" });
    const second = two.access.exclusively("s", async () => "second");
    end();
    await first;
    expect(await second).toBe("second");
  });
});

test("nothing that prints a client shows its secrets", () => {
  const { kinde } = mockBound();
  const printed = inspect(kinde, { showHidden: true, depth: 9 }) + JSON.stringify(kinde);
  expect(printed).not.toContain(CREDENTIALS.clientSecret);
});

test.each([undefined, {}, { connectedApps: {} }])("%p isn't a client: ConfigurationError", (client) => {
  expect(() => callbackAccess(client as never)).toThrow(expect.objectContaining({ code: "configuration" }));
});
