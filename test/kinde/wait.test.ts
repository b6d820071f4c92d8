import { CancelledError, type Session, TimeoutError } from "../../src/kinde/index.js";
import { withoutJitter } from "../helpers/jitter.js";
import { invalidSession, mockKinde, SESSION_TOKEN } from "../helpers/kinde.js";
import { empty, type Handler, json, neverResponds, type RecordedRequest } from "../helpers/mock-fetch.js";
import { configurationErrorNaming, rejection } from "../helpers/outcomes.js";

withoutJitter();

function connected(): Response {
  return json({ access_token: "provider-1" });
}

/** A session whose token requests this handler answers. */
function mockSession(handler: Handler): { session: Session; tokenRequests: () => RecordedRequest[] } {
  const { kinde, requestsTo } = mockKinde({ [SESSION_TOKEN]: handler }, { accessToken: "given", maxRetries: 0 });
  return { session: kinde.connectedApps.session("s-1"), tokenRequests: () => requestsTo(SESSION_TOKEN) };
}

/** Shortens the waits between attempts to a hundredth. */
function shortenWaits(): void {
  const real = globalThis.setTimeout;
  jest
    .spyOn(globalThis, "setTimeout")
    .mockImplementation(((run: () => void, ms = 0) => real(run, ms >= 10_000 ? ms : ms / 100)) as typeof setTimeout);
}

test("waitUntilConnected() asks until the user has authorized, and resolves to the token", async () => {
  shortenWaits();
  const { session, tokenRequests } = mockSession((_request, n) => (n < 3 ? invalidSession() : connected()));
  const attempts: number[] = [];
  const token = await session.waitUntilConnected({ timeoutMs: 60_000, onAttempt: (attempt) => attempts.push(attempt) });
  expect(token.value).toBe("provider-1");
  expect(attempts).toEqual([1, 2, 3]);
  expect(tokenRequests()).toHaveLength(3);
});

test("waitUntilConnected() continues after transient errors", async () => {
  shortenWaits();
  const { session } = mockSession((_request, n) => (n === 1 ? empty(503) : n === 2 ? empty(429, { "ratelimit-reset": "0" }) : connected()));
  expect((await session.waitUntilConnected({ timeoutMs: 60_000 })).value).toBe("provider-1");
});

test("waitUntilConnected() makes at least one attempt, and rejects with TimeoutError; the cause is the last error", async () => {
  const { session, tokenRequests } = mockSession(() => invalidSession());
  for (const timeoutMs of [0, 30]) {
    expect(await rejection(session.waitUntilConnected({ timeoutMs }))).toMatchObject({
      constructor: TimeoutError,
      message: expect.stringContaining(`${timeoutMs} ms`),
      cause: { name: "ReconnectRequiredError" },
    });
  }
  expect(tokenRequests()).toHaveLength(2);
});

test("waitUntilConnected() rejects at its deadline even if Kinde asks for a longer wait", async () => {
  const { session, tokenRequests } = mockSession(() => empty(429, { "ratelimit-reset": "60" }));
  expect(await rejection(session.waitUntilConnected({ timeoutMs: 30 }))).toMatchObject({
    constructor: TimeoutError,
    cause: { name: "RateLimitError", retryAfterMs: 60_000 },
  });
  expect(tokenRequests()).toHaveLength(1);
});

test("waitUntilConnected() makes one attempt if Kinde asks for a wait that is longer than a timer allows", async () => {
  const leaver = new AbortController();
  const { session, tokenRequests } = mockSession(() => {
    setTimeout(() => leaver.abort(), 30);
    return empty(429, { "ratelimit-reset": "1763730000" });
  });
  expect(await rejection(session.waitUntilConnected({ timeoutMs: Infinity, signal: leaver.signal }))).toBeInstanceOf(CancelledError);
  expect(tokenRequests()).toHaveLength(1);
});

test("waitUntilConnected() continues after a 400 with an unknown code", async () => {
  shortenWaits();
  const { session } = mockSession((_request, n) =>
    n === 1 ? json({ errors: [{ code: "SESSION_NOT_READY", message: "not yet" }] }, 400) : connected(),
  );
  expect((await session.waitUntilConnected({ timeoutMs: 60_000 })).value).toBe("provider-1");
});

test("waitUntilConnected() with timeoutMs: 0 resolves if the session is connected", async () => {
  expect((await mockSession(connected).session.waitUntilConnected({ timeoutMs: 0 })).value).toBe("provider-1");
});

test("waitUntilConnected() rejects at its deadline if Kinde stalls", async () => {
  expect(await rejection(mockSession(neverResponds).session.waitUntilConnected({ timeoutMs: 30 }))).toBeInstanceOf(TimeoutError);
});

test("waitUntilConnected() rejects with CancelledError if it is aborted before or during an attempt", async () => {
  const { session, tokenRequests } = mockSession((_request, n) => (n === 1 ? invalidSession() : neverResponds()));
  expect(await rejection(session.waitUntilConnected({ timeoutMs: 60_000, signal: AbortSignal.abort("early") }))).toMatchObject({
    constructor: CancelledError,
    cause: "early",
  });
  expect(tokenRequests()).toHaveLength(0);
  const controller = new AbortController();
  const onAttempt = (): void => void setImmediate(() => setImmediate(() => controller.abort("while")));
  expect(await rejection(session.waitUntilConnected({ timeoutMs: 60_000, signal: controller.signal, onAttempt }))).toMatchObject({
    constructor: CancelledError,
    cause: "while",
  });
});

test.each([
  ["a missing scope", () => empty(403), "PermissionError"],
  ["an invalid argument", () => empty(404), "ApiError"],
])("waitUntilConnected() rejects at once after %s", async (_, handler, name) => {
  expect(await rejection(mockSession(handler).session.waitUntilConnected({ timeoutMs: 60_000 }))).toMatchObject({ name });
});

test("waitUntilConnected() rejects at once if the session is revoked or expired", async () => {
  const expired = mockSession(() => json({ access_token: "old", access_token_expiry: "2020-01-01T00:00:00Z" }));
  expect(await rejection(expired.session.waitUntilConnected({ timeoutMs: 60_000 }))).toMatchObject({ reason: "expired" });
  const { kinde } = mockKinde({ "POST /api/v1/connected_apps/revoke": () => json({}) }, { accessToken: "given" });
  await kinde.connectedApps.session("s-1").revoke();
  expect(await rejection(kinde.connectedApps.session("s-1").waitUntilConnected({ timeoutMs: 60_000 }))).toMatchObject({
    reason: "revoked",
  });
});

test.each([undefined, {}, { timeoutMs: -1 }, { timeoutMs: NaN }, { timeoutMs: "5" }])(
  "waitUntilConnected(%j) rejects with a ConfigurationError that names timeoutMs",
  async (options) => {
    const { session, tokenRequests } = mockSession(connected);
    expect(await rejection(session.waitUntilConnected(options as { timeoutMs: number }))).toMatchObject(
      configurationErrorNaming("timeoutMs"),
    );
    expect(tokenRequests()).toHaveLength(0);
  },
);

test("waitUntilConnected() removes its listeners from the signal", async () => {
  const controller = new AbortController();
  const added = jest.spyOn(controller.signal, "addEventListener");
  const removed = jest.spyOn(controller.signal, "removeEventListener");
  await mockSession(connected).session.waitUntilConnected({ timeoutMs: 60_000, signal: controller.signal });
  expect(added.mock.calls.length).toBeGreaterThan(0);
  expect(removed).toHaveBeenCalledTimes(added.mock.calls.length);
});
