/**
 * Sessions started with `bind`, in one client: no token before `confirm()`.
 */
import {
  ConfigurationError,
  type KindeOptions,
  type KinnectEvent,
  ReconnectRequiredError,
  type Session,
} from "../../../src/kinde/index.js";
import { withoutJitter } from "../../helpers/jitter.js";
import { AUTH_URL, invalidSession, mockKinde, REVOKE, SESSION_TOKEN } from "../../helpers/kinde.js";
import { empty, json, neverResponds } from "../../helpers/mock-fetch.js";
import { rejection } from "../../helpers/outcomes.js";

withoutJitter();

const PROVIDER = "https://provider.example";
const FILES = "GET /files";
const MINUTE = 60_000;

let clock: number;
beforeEach(() => {
  clock = Date.parse("2026-03-04T05:06:07Z");
});

/** Kinde with one session, which a test connects. */
function mockBound(options: Partial<KindeOptions> = {}) {
  const user = { hasAuthorized: false };
  const mock = mockKinde(
    {
      [AUTH_URL]: () => json({ url: "https://mybiz.kinde.com/connect", session_id: "s-1" }),
      [SESSION_TOKEN]: () =>
        user.hasAuthorized
          ? json({ access_token: "provider-1", access_token_expiry: new Date(clock + 60 * MINUTE).toISOString() })
          : invalidSession(),
      [REVOKE]: () => (user.hasAuthorized ? json({}) : invalidSession()),
      [FILES]: () => json({ files: [] }),
    },
    { now: () => clock, ...options },
  );
  const { connectedApps } = mock.kinde;
  return { ...mock, user, start: () => connectedApps.start({ keyCodeRef: "drive", userId: "ada", bind: true }), connectedApps };
}

const uses: [string, (session: Session) => Promise<unknown>][] = [
  ["token()", (session) => session.token()],
  ["token({ fresh: true })", (session) => session.token({ fresh: true })],
  ["a fetcher", (session) => session.fetcher(PROVIDER)("/files")],
];

describe.each(uses)("before confirm(), %s of a session started with bind", (_name, use) => {
  test("rejects with the reason pending until its user has authorized it, then with unconfirmed", async () => {
    const { start, user, requestsTo } = mockBound();
    const session = await start();
    expect(await rejection(use(session))).toMatchObject({ constructor: ReconnectRequiredError, reason: "pending" });
    user.hasAuthorized = true;
    expect(await rejection(use(session))).toMatchObject({ constructor: ReconnectRequiredError, reason: "unconfirmed" });
    expect(requestsTo(FILES)).toEqual([]);
  });

  test("works after confirm()", async () => {
    const { start, user } = mockBound();
    const session = await start();
    user.hasAuthorized = true;
    await session.confirm();
    expect(await use(session)).toBeDefined();
  });
});

test("callers of a session that is connected and unconfirmed cost one request to Kinde, until confirm() needs none", async () => {
  const { start, user, requestsTo } = mockBound();
  const session = await start();
  user.hasAuthorized = true;
  for (let n = 0; n < 3; n++) expect(await rejection(session.token())).toMatchObject({ reason: "unconfirmed" });
  await session.confirm();
  expect((await session.token()).value).toBe("provider-1");
  expect(requestsTo(SESSION_TOKEN)).toHaveLength(1);
});

test("an error of an unconfirmed session says what to do, and holds no token", async () => {
  const { start, user } = mockBound();
  const session = await start();
  user.hasAuthorized = true;
  const error = (await rejection(session.token())) as Error;
  expect(error.message).toMatch(/unconfirmed.*Confirm it in the callback/);
  expect(JSON.stringify(error) + String(error.stack)).not.toContain("provider-1");
});

test("status() of an unconfirmed session is pending without a request, before and after its user has authorized it", async () => {
  const { start, user, requestsTo } = mockBound();
  const session = await start();
  expect(await session.status()).toBe("pending");
  user.hasAuthorized = true;
  expect(await session.status()).toBe("pending");
  expect(requestsTo(SESSION_TOKEN)).toEqual([]);
  await session.confirm();
  expect(await session.status()).toBe("connected");
});

test("an unconfirmed session is listed as pending and isn't found, until confirm()", async () => {
  const { start, user, connectedApps } = mockBound();
  const session = await start();
  user.hasAuthorized = true;
  await rejection(session.token());
  expect(await connectedApps.list({ userId: "ada" })).toMatchObject([{ id: "s-1", status: "pending", connectedAt: undefined }]);
  expect(await connectedApps.find({ userId: "ada", keyCodeRef: "drive" })).toBeUndefined();
  await session.confirm();
  expect(await connectedApps.list({ userId: "ada" })).toMatchObject([{ id: "s-1", status: "connected", connectedAt: new Date(clock) }]);
  expect((await connectedApps.find({ userId: "ada", keyCodeRef: "drive" }))?.id).toBe("s-1");
});

describe("confirm()", () => {
  test("rejects with the reason pending while the session isn't connected, and can be repeated", async () => {
    const { start, user } = mockBound();
    const session = await start();
    expect(await rejection(session.confirm())).toMatchObject({ constructor: ReconnectRequiredError, reason: "pending" });
    expect(await rejection(session.token())).toMatchObject({ reason: "pending" });
    user.hasAuthorized = true;
    await session.confirm();
    expect((await session.token()).value).toBe("provider-1");
  });

  test("resolves to nothing, again and again", async () => {
    const { start, user, requestsTo } = mockBound();
    const session = await start();
    user.hasAuthorized = true;
    expect(await Promise.all([session.confirm(), session.confirm()])).toEqual([undefined, undefined]);
    expect(await session.confirm()).toBeUndefined();
    expect(requestsTo(SESSION_TOKEN)).toHaveLength(1);
  });

  test("of a session started without bind resolves once it is connected", async () => {
    const { user, connectedApps } = mockBound();
    const session = await connectedApps.start({ keyCodeRef: "drive", userId: "ada" });
    expect(await rejection(session.confirm())).toMatchObject({ reason: "pending" });
    user.hasAuthorized = true;
    await session.confirm();
    expect((await session.token()).value).toBe("provider-1");
  });

  test("of a session that this store doesn't know resolves if Kinde has a token for it", async () => {
    const { user, connectedApps } = mockBound();
    expect(await rejection(connectedApps.session("s-1").confirm())).toMatchObject({ reason: "unknown" });
    user.hasAuthorized = true;
    await connectedApps.session("s-1").confirm();
  });

  test("after revoke() rejects with the reason revoked", async () => {
    const { start, user } = mockBound();
    const session = await start();
    user.hasAuthorized = true;
    await session.revoke();
    expect(await rejection(session.confirm())).toMatchObject({ constructor: ReconnectRequiredError, reason: "revoked" });
    expect(await rejection(session.token())).toMatchObject({ reason: "revoked" });
  });

  test("that waits for Kinde when revoke() comes rejects with the reason revoked", async () => {
    const { start, user, arrived, connectedApps } = mockBound();
    const session = await start();
    user.hasAuthorized = true;
    const confirming = rejection(session.confirm());
    await arrived(SESSION_TOKEN);
    await connectedApps.session("s-1").revoke();
    expect(await confirming).toMatchObject({ reason: "revoked" });
    expect(await rejection(session.token())).toMatchObject({ reason: "revoked" });
  });

  test("passes on an error of Kinde, and the session stays unconfirmed", async () => {
    const { start, user } = mockBound();
    const session = await start();
    user.hasAuthorized = true;
    expect(await rejection(session.token())).toMatchObject({ reason: "unconfirmed" });
    const failing = mockKinde({ [AUTH_URL]: () => json({ url: "https://k.example", session_id: "s" }), [SESSION_TOKEN]: () => empty(503) });
    const other = await failing.kinde.connectedApps.start({ keyCodeRef: "drive", userId: "ada", bind: true });
    expect(await rejection(other.confirm())).toMatchObject({ code: "server_error", operation: "GetConnectedAppToken" });
    expect(await other.status()).toBe("pending");
  });

  test("ends with its signal or time limit, and the session stays unconfirmed", async () => {
    const { kinde } = mockKinde({ [AUTH_URL]: () => json({ url: "https://k.example", session_id: "s" }), [SESSION_TOKEN]: neverResponds });
    const session = await kinde.connectedApps.start({ keyCodeRef: "drive", userId: "ada", bind: true });
    expect(await rejection(session.confirm({ signal: AbortSignal.abort("no") }))).toMatchObject({ code: "cancelled", cause: "no" });
    expect(await rejection(session.confirm({ timeoutMs: 1 }))).toMatchObject({ code: "timeout" });
    expect(await session.status()).toBe("pending");
  });

  test("rejects an option that it doesn't know", async () => {
    const { connectedApps } = mockBound();
    const given = { timeout: 1 } as object;
    expect(await rejection(connectedApps.session("s-1").confirm(given))).toMatchObject({ constructor: ConfigurationError });
  });
});

test.each(["yes", 1, null])("start() rejects bind: %p before anything is sent", async (bind) => {
  const { connectedApps, requests } = mockBound();
  const starting = connectedApps.start({ keyCodeRef: "drive", userId: "ada", bind: bind as never });
  expect(await rejection(starting)).toMatchObject({ constructor: ConfigurationError, message: expect.stringContaining("bind") });
  expect(requests).toEqual([]);
});

describe("waitUntilConnected() of an unconfirmed session", () => {
  test("resolves once it is confirmed", async () => {
    const { start, user } = mockBound();
    const session = await start();
    user.hasAuthorized = true;
    const waiting = session.waitUntilConnected({ timeoutMs: 30_000, onAttempt: (attempt) => attempt === 2 && void session.confirm() });
    expect((await waiting).value).toBe("provider-1");
  });

  test("says at its deadline what it waits for", async () => {
    const { start, user } = mockBound();
    const session = await start();
    expect(await rejection(session.waitUntilConnected({ timeoutMs: 0 }))).toMatchObject({
      message: expect.stringContaining("user authorized"),
    });
    user.hasAuthorized = true;
    expect(await rejection(session.waitUntilConnected({ timeoutMs: 0 }))).toMatchObject({
      code: "timeout",
      message: expect.stringContaining("confirm()"),
      cause: { reason: "unconfirmed" },
    });
  });

  test("rejects at once if it is revoked, or can't be confirmed anymore", async () => {
    const { start } = mockBound();
    const session = await start();
    clock += 10 * MINUTE;
    expect(await rejection(session.waitUntilConnected({ timeoutMs: 30_000 }))).toMatchObject({ reason: "unconfirmed" });
    const { start: startOther } = mockBound();
    const other = await startOther();
    await other.revoke();
    expect(await rejection(other.waitUntilConnected({ timeoutMs: 30_000 }))).toMatchObject({ reason: "revoked" });
  });
});

describe("a session that is unconfirmed for ten minutes", () => {
  const meetings: [string, (session: Session) => Promise<unknown>][] = [...uses, ["confirm()", (session) => session.confirm()]];

  test.each(meetings)("is revoked by %s, which rejects with the reason unconfirmed", async (_name, meet) => {
    const { start, user, requestsTo } = mockBound();
    const session = await start();
    user.hasAuthorized = true;
    clock += 10 * MINUTE - 1;
    expect(await session.status()).toBe("pending");
    clock += 1;
    const error = await rejection(meet(session));
    expect(error).toMatchObject({ constructor: ReconnectRequiredError, reason: "unconfirmed" });
    expect((error as Error).message).toMatch(/wasn't confirmed within ten minutes.*start\(\) again/);
    expect([requestsTo(REVOKE).length, requestsTo(SESSION_TOKEN).length]).toEqual([1, 0]);
    expect(await rejection(meet(session))).toMatchObject({ reason: "unconfirmed" });
    expect(await session.status()).toBe("revoked");
    expect(requestsTo(REVOKE)).toHaveLength(1);
  });

  test("is revoked by status() too, and is listed as revoked", async () => {
    const { start, user, connectedApps, requestsTo } = mockBound();
    const session = await start();
    user.hasAuthorized = true;
    clock += 10 * MINUTE;
    expect(await session.status()).toBe("revoked");
    expect(requestsTo(REVOKE)).toHaveLength(1);
    expect(await connectedApps.list({ userId: "ada" })).toMatchObject([{ status: "revoked" }]);
  });

  test("costs one revocation, however many meet it at once", async () => {
    const { start, user, requestsTo } = mockBound();
    const session = await start();
    user.hasAuthorized = true;
    clock += 10 * MINUTE;
    const errors = await Promise.all(Array.from({ length: 50 }, () => rejection(session.token())));
    expect(new Set(errors.map((error) => (error as ReconnectRequiredError).reason))).toEqual(new Set(["unconfirmed"]));
    expect(requestsTo(REVOKE)).toHaveLength(1);
  });

  test("rejects with the reason unconfirmed also if Kinde fails to revoke it", async () => {
    const { kinde } = mockKinde(
      { [AUTH_URL]: () => json({ url: "https://k.example", session_id: "s" }), [REVOKE]: () => empty(503) },
      { now: () => clock, maxRetries: 0 },
    );
    const session = await kinde.connectedApps.start({ keyCodeRef: "drive", userId: "ada", bind: true });
    clock += 10 * MINUTE;
    expect(await rejection(session.token())).toMatchObject({ reason: "unconfirmed" });
    expect(await rejection(session.confirm())).toMatchObject({ reason: "unconfirmed" });
  });

  test("works for good if it was confirmed in time", async () => {
    const { start, user, requestsTo } = mockBound();
    const session = await start();
    user.hasAuthorized = true;
    clock += 10 * MINUTE - 1;
    await session.confirm();
    clock += MINUTE;
    expect((await session.token()).value).toBe("provider-1");
    await session.confirm();
    expect(requestsTo(REVOKE)).toEqual([]);
  });

  test("rejects with the reason revoked if it was revoked before", async () => {
    const { start } = mockBound();
    const session = await start();
    await session.revoke();
    clock += 20 * MINUTE;
    expect(await rejection(session.token())).toMatchObject({ reason: "revoked" });
  });
});

test("each token() of an unconfirmed session is one event with the outcome reconnect_required", async () => {
  const events: KinnectEvent[] = [];
  const { start, user } = mockBound({ onEvent: (event) => events.push(event) });
  const session = await start();
  await rejection(session.token());
  user.hasAuthorized = true;
  await rejection(session.token());
  await rejection(session.token());
  const outcomes = events.filter((event) => "token" in event && event.token === "session").map(({ type }) => type);
  expect(outcomes).toEqual(["reconnect_required", "reconnect_required", "reconnect_required"]);
});
