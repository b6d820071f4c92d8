import { CancelledError, ConfigurationError, type Session, TimeoutError } from "../../src/kinde/index.js";
import { kindeWire, rejection, SESSION_TOKEN, withoutJitter } from "../helpers/kinde-wire.js";
import { empty, type Handler, json, never, type Seen } from "../helpers/observed-fetch.js";

withoutJitter();

const invalid = (): Response => json({ errors: [{ code: "INVALID_SESSION", message: "no" }] }, 400);
const connected = (): Response => json({ access_token: "provider-1" });

function wire(handler: Handler): { session: Session; asked: () => Seen[] } {
  const { kinde, to } = kindeWire({ [SESSION_TOKEN]: handler }, { accessToken: "given", maxRetries: 0 });
  return { session: kinde.connectedApps.session("s-1"), asked: () => to(SESSION_TOKEN) };
}

/** The waits between attempts, shortened: what matters is that there are some. */
function quick(): void {
  const real = globalThis.setTimeout;
  jest
    .spyOn(globalThis, "setTimeout")
    .mockImplementation(((run: () => void, ms = 0) => real(run, ms >= 10_000 ? ms : ms / 100)) as typeof setTimeout);
}

test("asks until the user has authorised, and resolves to the token", async () => {
  quick();
  const { session, asked } = wire((_request, n) => (n < 3 ? invalid() : connected()));
  const attempts: number[] = [];
  const token = await session.waitUntilConnected({ timeoutMs: 60_000, onAttempt: (attempt) => attempts.push(attempt) });
  expect(token.value).toBe("provider-1");
  expect(attempts).toEqual([1, 2, 3]);
  expect(asked()).toHaveLength(3);
});

test("goes on after what passes", async () => {
  quick();
  const { session } = wire((_request, n) => (n === 1 ? empty(503) : n === 2 ? empty(429, { "ratelimit-reset": "0" }) : connected()));
  expect((await session.waitUntilConnected({ timeoutMs: 60_000 })).value).toBe("provider-1");
});

test("tries at least once, and rejects with TimeoutError at its deadline, the last answer as its cause", async () => {
  const { session, asked } = wire(invalid);
  for (const timeoutMs of [0, 30]) {
    expect(await rejection(session.waitUntilConnected({ timeoutMs }))).toMatchObject({
      constructor: TimeoutError,
      message: expect.stringContaining(`${timeoutMs} ms`),
      cause: { name: "ReconnectRequiredError" },
    });
  }
  expect(asked()).toHaveLength(2);
});

test("does not wait beyond its deadline for what Kinde asks to be left alone", async () => {
  const { session, asked } = wire(() => empty(429, { "ratelimit-reset": "60" }));
  expect(await rejection(session.waitUntilConnected({ timeoutMs: 30 }))).toMatchObject({
    constructor: TimeoutError,
    cause: { name: "RateLimitError", retryAfterMs: 60_000 },
  });
  expect(asked()).toHaveLength(1);
});

test("a wait beyond what timers can count is no storm of requests", async () => {
  const { session, asked } = wire(() => empty(429, { "ratelimit-reset": "1763730000" }));
  const signal = AbortSignal.timeout(30);
  expect(await rejection(session.waitUntilConnected({ timeoutMs: Infinity, signal }))).toBeInstanceOf(CancelledError);
  expect(asked()).toHaveLength(1);
});

test("goes on after a refusal that Kinde has not documented", async () => {
  quick();
  const { session } = wire((_request, n) =>
    n === 1 ? json({ errors: [{ code: "SESSION_NOT_READY", message: "not yet" }] }, 400) : connected(),
  );
  expect((await session.waitUntilConnected({ timeoutMs: 60_000 })).value).toBe("provider-1");
});

test("resolves with no time at all where the session is connected", async () => {
  expect((await wire(connected).session.waitUntilConnected({ timeoutMs: 0 })).value).toBe("provider-1");
});

test("a Kinde that stalls does not hold it beyond its deadline", async () => {
  expect(await rejection(wire(never).session.waitUntilConnected({ timeoutMs: 30 }))).toBeInstanceOf(TimeoutError);
});

test("an abort ends it at any moment, with the signal's reason", async () => {
  const { session, asked } = wire((_request, n) => (n === 1 ? invalid() : never()));
  expect(await rejection(session.waitUntilConnected({ timeoutMs: 60_000, signal: AbortSignal.abort("early") }))).toMatchObject({
    constructor: CancelledError,
    cause: "early",
  });
  expect(asked()).toHaveLength(0);
  const controller = new AbortController();
  const onAttempt = (): void => void setImmediate(() => setImmediate(() => controller.abort("while")));
  expect(await rejection(session.waitUntilConnected({ timeoutMs: 60_000, signal: controller.signal, onAttempt }))).toMatchObject({
    constructor: CancelledError,
    cause: "while",
  });
});

test.each([
  ["a missing scope", () => empty(403), "PermissionError"],
  ["a refused argument", () => empty(404), "ApiError"],
])("ends at once on %s", async (_what, handler, name) => {
  expect(await rejection(wire(handler).session.waitUntilConnected({ timeoutMs: 60_000 }))).toMatchObject({ name });
});

test("ends at once where the session was revoked or has expired", async () => {
  const expired = wire(() => json({ access_token: "old", access_token_expiry: "2020-01-01T00:00:00Z" }));
  expect(await rejection(expired.session.waitUntilConnected({ timeoutMs: 60_000 }))).toMatchObject({ reason: "expired" });
  const { kinde } = kindeWire({ "POST /api/v1/connected_apps/revoke": () => json({}) }, { accessToken: "given" });
  await kinde.connectedApps.session("s-1").revoke();
  expect(await rejection(kinde.connectedApps.session("s-1").waitUntilConnected({ timeoutMs: 60_000 }))).toMatchObject({
    reason: "revoked",
  });
});

test.each([undefined, {}, { timeoutMs: -1 }, { timeoutMs: NaN }, { timeoutMs: "5" }])("%j is refused by name", async (options) => {
  const { session, asked } = wire(connected);
  expect(await rejection(session.waitUntilConnected(options as { timeoutMs: number }))).toMatchObject({
    constructor: ConfigurationError,
    message: expect.stringContaining("timeoutMs"),
  });
  expect(asked()).toHaveLength(0);
});

test("leaves no timer and no listener behind", async () => {
  const controller = new AbortController();
  const added = jest.spyOn(controller.signal, "addEventListener");
  const removed = jest.spyOn(controller.signal, "removeEventListener");
  await wire(connected).session.waitUntilConnected({ timeoutMs: 60_000, signal: controller.signal });
  expect(added.mock.calls.length).toBeGreaterThan(0);
  expect(removed).toHaveBeenCalledTimes(added.mock.calls.length);
});
