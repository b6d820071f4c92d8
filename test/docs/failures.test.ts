/**
 * The table "What happens after a failure" in docs/guide.md: each row is a test of that name.
 */
import { revokeConnectedAppToken } from "../../generated/kinde-management/operations.js";
import { createKinde, type KindeOptions } from "../../src/index.js";
import type { Operation } from "../../src/operation.js";
import { CREDENTIALS, type MockKinde, mockKinde, REVOKE, TOKEN_ENDPOINT } from "../helpers/kinde.js";
import { mockKnetik, TOKEN_ENDPOINT as KNETIK_TOKEN_ENDPOINT } from "../helpers/knetik.js";
import { empty, failsToConnect, type Handler, json, neverResponds } from "../helpers/mock-fetch.js";
import { rejection } from "../helpers/outcomes.js";
import { readProjectFile } from "../helpers/project.js";
import { canSkipTime } from "../helpers/skip-time.js";

const GET: Operation = { id: "getThings", method: "GET", path: "/things" };
const POST: Operation = { ...GET, id: "createThing", method: "POST" };
const IDEMPOTENT: Operation = { ...POST, idempotent: true };

const skip = canSkipTime();

beforeEach(() => void jest.spyOn(Math, "random").mockReturnValue(0));
afterEach(() => jest.restoreAllMocks());

function mockThings(things: Handler, options: Partial<KindeOptions> = {}): MockKinde {
  return mockKinde({ "GET /things": things, "POST /things": things, [REVOKE]: () => json({}) }, options);
}

/** How often an operation is sent if all attempts have this outcome, and the error in the end. */
async function attempts(operation: Operation, outcome: Handler, timeoutMs?: number): Promise<[number, unknown]> {
  // With a short time limit, the token must be at hand.
  const { kinde, requestsTo } = mockThings(outcome, timeoutMs === undefined ? {} : { accessToken: "given" });
  const error = await rejection(kinde.call(operation, {}, { timeoutMs }));
  return [requestsTo(`${operation.method} /things`).length, error];
}

function named(name: string): object {
  return expect.objectContaining({ name });
}

const asksFor =
  (seconds: number): Handler =>
  (_, n) =>
    n === 1 ? empty(429, { "retry-after": String(seconds) }) : json({ n });

/** By the first two columns of the table. */
const rows: Readonly<Record<string, () => Promise<void>>> = {
  "429: the API asks for a wait of at most `maxRetryWaitMs`": async () => {
    jest.useFakeTimers({ doNotFake: ["setImmediate"] });
    try {
      const { kinde, requestsTo, arrived } = mockThings(asksFor(10));
      const first = kinde.call(GET);
      await arrived("GET /things");
      for (let turn = 0; turn < 10; turn++) await new Promise(setImmediate);
      const second = kinde.call(GET);
      await jest.advanceTimersByTimeAsync(9999);
      expect(requestsTo("GET /things")).toHaveLength(1);
      await jest.advanceTimersByTimeAsync(3001);
      expect(await Promise.all([first, second])).toEqual(expect.arrayContaining([{ n: 2 }, { n: 3 }]));
    } finally {
      jest.useRealTimers();
    }
  },
  "429: it asks for a longer wait": async () => {
    const { kinde, requestsTo } = mockThings(asksFor(11));
    expect(await rejection(kinde.call(GET))).toMatchObject({ name: "RateLimitError", status: 429, retryAfterMs: 11_000 });
    const unsent = await rejection(kinde.call(GET));
    expect(unsent).toMatchObject({ name: "RateLimitError", message: expect.stringContaining("was not sent") });
    expect(unsent).not.toHaveProperty("status");
    expect(requestsTo("GET /things")).toHaveLength(1);
  },
  "429: it names no wait": async () => {
    const timeouts = jest.spyOn(globalThis, "setTimeout");
    jest.spyOn(Math, "random").mockReturnValue(0.02);
    expect(await attempts(POST, () => empty(429))).toEqual([3, named("RateLimitError")]);
    expect(timeouts.mock.calls.map(([, ms]) => ms).filter((ms) => ms === 10 || ms === 20)).toEqual([10, 20]);
  },
  "429: the request is a grant with a password or a refresh token": async () => {
    for (const credentials of [
      { clientId: "game", username: "ada", password: "secret-password" },
      { clientId: "game", refreshToken: "refresh-1" },
    ]) {
      const { knetik, requestsTo } = mockKnetik({ [KNETIK_TOKEN_ENDPOINT]: () => empty(429, { "retry-after": "60" }) }, credentials);
      expect(await rejection(knetik.tokens.get())).toMatchObject({ name: "RateLimitError", status: 429 });
      expect(await rejection(knetik.tokens.get())).not.toHaveProperty("status");
      expect(requestsTo(KNETIK_TOKEN_ENDPOINT)).toHaveLength(1);
      skip(60_000);
      expect(await rejection(knetik.tokens.get())).toHaveProperty("status", 429);
    }
  },
  "429: the next call is a revocation": async () => {
    const { kinde, requestsTo } = mockThings(asksFor(60));
    await rejection(kinde.call(GET));
    await kinde.call(revokeConnectedAppToken, { query: { session_id: "session-1" } });
    expect(requestsTo(REVOKE)).toHaveLength(1);
  },
  "408: the operation is repeatable": async () => {
    for (const operation of [GET, IDEMPOTENT]) expect(await attempts(operation, () => empty(408))).toEqual([3, named("TimeoutError")]);
  },
  "5xx: the operation is repeatable": async () => {
    for (const operation of [GET, IDEMPOTENT]) expect(await attempts(operation, () => empty(503))).toEqual([3, named("ServerError")]);
  },
  "408, 5xx: the operation isn't repeatable": async () => {
    expect(await attempts(POST, () => empty(408))).toEqual([1, named("TimeoutError")]);
    expect(await attempts(POST, () => empty(503))).toEqual([1, named("ServerError")]);
  },
  "501, 505: the API doesn't support the request": async () => {
    for (const status of [501, 505]) expect(await attempts(GET, () => empty(status))).toEqual([1, named("ApiError")]);
  },
  "401: the token is older than 30 s, and can be renewed": async () => {
    let now = Date.UTC(2026, 0);
    const { kinde, requestsTo } = mockThings(() => empty(401), { now: () => now });
    await kinde.tokens.get();
    now += 30_000;
    expect(await rejection(kinde.call(POST))).toEqual(named("CredentialsError"));
    const bearers = requestsTo("POST /things").map(({ headers }) => headers.get("authorization"));
    expect(bearers).toEqual(["Bearer management-1", "Bearer management-2"]);
    expect(requestsTo(TOKEN_ENDPOINT)).toHaveLength(2);
  },
  "401: the token was issued less than 30 s ago": async () => {
    const { kinde, requestsTo } = mockThings(() => empty(401));
    for (let call = 0; call < 3; call++) expect(await rejection(kinde.call(GET))).toEqual(named("CredentialsError"));
    expect([requestsTo("GET /things").length, requestsTo(TOKEN_ENDPOINT).length]).toEqual([3, 1]);
  },
  "401: the token was given as a string": async () => {
    const fetch = jest.fn(async () => empty(401));
    const kinde = createKinde({ domain: CREDENTIALS.domain, accessToken: "given", fetch });
    expect(await rejection(kinde.call(GET))).toEqual(named("CredentialsError"));
    expect(fetch).toHaveBeenCalledTimes(1);
  },
  "403: the token lacks a scope": async () => {
    const body = { errors: [{ code: "FORBIDDEN", message: "Scope is missing: read:things" }] };
    const refused = expect.objectContaining({ name: "PermissionError", scopes: ["read:things"] });
    expect(await attempts(GET, () => json(body, 403))).toEqual([1, refused]);
  },
  "other 4xx: the API refuses the request": async () => {
    for (const status of [400, 404, 409, 422]) expect(await attempts(GET, () => empty(status))).toEqual([1, named("ApiError")]);
  },
  "none: the connection never opened": async () => {
    for (const operation of [GET, POST]) {
      expect(await attempts(operation, failsToConnect("ECONNREFUSED"))).toEqual([3, named("NetworkError")]);
    }
  },
  "none: the connection broke, and the operation is repeatable": async () => {
    for (const operation of [GET, IDEMPOTENT]) {
      expect(await attempts(operation, failsToConnect("ECONNRESET"))).toEqual([3, named("NetworkError")]);
    }
  },
  "none: the connection broke, and the operation isn't repeatable": async () => {
    expect(await attempts(POST, failsToConnect("ECONNRESET"))).toEqual([1, named("NetworkError")]);
  },
  "none in `timeoutMs`: the operation is repeatable": async () => {
    for (const operation of [GET, IDEMPOTENT]) {
      expect(await attempts(operation, neverResponds, 10)).toEqual([3, named("TimeoutError")]);
    }
  },
  "none in `timeoutMs`: the operation isn't repeatable": async () => {
    expect(await attempts(POST, neverResponds, 10)).toEqual([1, named("TimeoutError")]);
  },
};

const [section = ""] = /^## What happens after a failure\n.*?(?=^##)/ms.exec(readProjectFile("docs/guide.md")) ?? [];
const documented = [...section.matchAll(/^\| (.*?) *\| (.*?) *\| (.*?) *\|$/gm)]
  .map(([, status = "", known = "", what = ""]) => ({ row: `${status}: ${known}`, what }))
  .filter(({ row }) => !/^(status|-+):/.test(row));

describe("after a failure with status", () => {
  test.each(documented)("$row: $what", async ({ row }) => {
    await rows[row]?.();
    expect.hasAssertions();
  });
});

test("each row of the guide's table of failures has a test, and each of these tests a row", () => {
  expect(documented.map(({ row }) => row)).toEqual(Object.keys(rows));
});
