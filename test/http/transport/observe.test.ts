/**
 * The events of requests, and of a clock that differs from the server's.
 */
import { getConnectedAppToken } from "../../../generated/kinde-management/operations.js";
import type { KinnectEvent } from "../../../src/index.js";
import { withoutJitter } from "../../helpers/jitter.js";
import { mockKinde, SESSION_TOKEN, TOKEN_ENDPOINT, USERS } from "../../helpers/kinde.js";
import { expectNoLeak } from "../../helpers/leaks.js";
import { empty, failsToConnect, type Handler, json, neverResponds, type Routes } from "../../helpers/mock-fetch.js";
import { createTestPipeline, request } from "../../helpers/records.js";

withoutJitter();

const GET_USERS = { id: "getUsers", method: "GET", path: "/api/v1/users" } as const;
const REQUEST = { type: "request", operation: "getUsers", method: "GET", origin: "https://mybiz.kinde.com", path: "/api/v1/users" };

function observedKinde(routes: Routes) {
  const events: KinnectEvent[] = [];
  return { ...mockKinde(routes, { accessToken: "given", onEvent: (event) => void events.push(event) }), events };
}

/** The events of a call whose n-th attempt gets the n-th answer. */
async function eventsOf(...answers: Handler[]): Promise<KinnectEvent[]> {
  const { kinde, events } = observedKinde({ [USERS]: (sent, n) => (answers[n - 1] ?? (() => json({})))(sent, n) });
  await kinde.call(GET_USERS).catch(() => undefined);
  return events;
}

describe("a request event", () => {
  test("names the operation, the method, the place, the status and the number of the attempt", async () => {
    expect(await eventsOf()).toEqual([{ ...REQUEST, status: 200, attempt: 1, durationMs: expect.any(Number) }]);
  });

  test("comes for each attempt, also one without a response", async () => {
    const events = await eventsOf(() => empty(503), failsToConnect("ECONNRESET"));
    expect(events).toMatchObject([
      { ...REQUEST, status: 503, attempt: 1 },
      { ...REQUEST, status: undefined, code: "network_error", attempt: 2 },
      { ...REQUEST, status: 200, attempt: 3 },
    ]);
    expect(events.map((event) => "code" in event)).toEqual([false, true, false]);
  });

  test("counts the request that is sent again with another token as the next attempt", async () => {
    let given = 0;
    const events: KinnectEvent[] = [];
    const { kinde } = mockKinde(
      { [USERS]: (_, n) => (n === 1 ? empty(401) : json({})) },
      { accessToken: () => `given-${++given}`, onEvent: (event) => void events.push(event) },
    );
    await kinde.call(GET_USERS);
    expect(events).toMatchObject([
      { status: 401, attempt: 1 },
      { status: 200, attempt: 2 },
    ]);
  });

  test("has the code of a time limit and of an abort", async () => {
    const events: KinnectEvent[] = [];
    const send = createTestPipeline(neverResponds, { maxRetries: 0, onEvent: (event) => void events.push(event) });
    await send(request({ timeoutMs: 5 })).catch(() => undefined);
    const controller = new AbortController();
    const call = send(request({ signal: controller.signal })).catch(() => undefined);
    controller.abort();
    await call;
    expect(events).toMatchObject([{ code: "timeout" }, { code: "cancelled" }]);
  });

  test("doesn't come for a call that was aborted before it was sent", async () => {
    const events: KinnectEvent[] = [];
    const send = createTestPipeline(() => empty(), { onEvent: (event) => void events.push(event) });
    await send(request({ signal: AbortSignal.abort() })).catch(() => undefined);
    expect(events).toEqual([]);
  });

  test("has a duration that includes the response's body", async () => {
    let advance = 0;
    jest.spyOn(performance, "now").mockImplementation(() => (advance += 7));
    expect(await eventsOf()).toMatchObject([{ durationMs: 7 }]);
  });

  test("holds no query, no token and no session ID", async () => {
    const events: KinnectEvent[] = [];
    const secrets = ["session-1234", "management-secret", "provider-secret", "m2m-client-secret"];
    const { kinde } = mockKinde(
      {
        [TOKEN_ENDPOINT]: () => json({ access_token: "management-secret", expires_in: 86_400 }),
        [SESSION_TOKEN]: () => json({ access_token: "provider-secret" }),
      },
      { onEvent: (event) => void events.push(event) },
    );
    await kinde.call(getConnectedAppToken, { query: { session_id: "session-1234" } });
    await kinde.management.GET("/api/v1/connected_apps/token", { params: { query: { session_id: "session-1234" } } });
    expect(events.length).toBeGreaterThanOrEqual(3);
    expectNoLeak(events, secrets);
    expect(JSON.stringify(events)).not.toContain("?");
  });

  test("of a raw client has the path's template, so that each user isn't an operation of its own", async () => {
    const { kinde, events } = observedKinde({ "GET /api/v1/users/kp_123/properties": () => json({}) });
    await kinde.management.GET("/api/v1/users/{user_id}/properties", { params: { path: { user_id: "kp_123" } } });
    const path = "/api/v1/users/{user_id}/properties";
    expect(events).toMatchObject([{ operation: `GET ${path}`, path, status: 200 }]);
    expectNoLeak(events, ["kp_123"]);
  });

  test("comes for the token endpoint too", async () => {
    const events: KinnectEvent[] = [];
    const { kinde } = mockKinde({}, { onEvent: (event) => void events.push(event) });
    await kinde.tokens.get();
    expect(events).toContainEqual(
      expect.objectContaining({ type: "request", operation: "requestToken", path: "/oauth2/token", status: 200 }),
    );
  });
});

describe("a clock_skew event", () => {
  const NOW = Date.parse("2026-11-26T12:00:00Z");

  /** The skews that are reported if the server's clock is ahead by these times. */
  async function skewsOf(...aheadMs: number[]): Promise<unknown[]> {
    const skews: unknown[] = [];
    const send = createTestPipeline(() => empty(200, { date: new Date(NOW + (aheadMs.shift() ?? 0)).toUTCString() }), {
      now: () => NOW,
      onEvent: (event) => void (event.type === "clock_skew" && skews.push(event)),
    });
    while (aheadMs.length > 0) await send(request());
    return skews;
  }

  test("comes if the clocks differ by more than 30 s, and says which one is ahead", async () => {
    expect(await skewsOf(31_000)).toEqual([{ type: "clock_skew", skewMs: -31_000, origin: "https://api.example" }]);
    expect(await skewsOf(-31_000)).toEqual([{ type: "clock_skew", skewMs: 31_000, origin: "https://api.example" }]);
  });

  test("doesn't come if they differ by 30 s or less, or by more than a day", async () => {
    expect(await skewsOf(0, 30_000, -30_000, 90_000_000, -90_000_000)).toEqual([]);
  });

  test("comes once for each direction, not for each request", async () => {
    expect(await skewsOf(60_000, 61_000, 0, 62_000, -60_000, -61_000)).toMatchObject([{ skewMs: -60_000 }, { skewMs: 60_000 }]);
  });

  test("comes once for all parts of a client", async () => {
    const skews: KinnectEvent[] = [];
    const date = new Date(NOW + 60_000).toUTCString();
    const { kinde } = mockKinde(
      {
        [TOKEN_ENDPOINT]: () => json({ access_token: "minted", expires_in: 86_400 }, 200, { date }),
        [USERS]: () => json({}, 200, { date }),
      },
      { now: () => NOW, onEvent: (event) => void (event.type === "clock_skew" && skews.push(event)) },
    );
    await kinde.call(GET_USERS);
    await kinde.account("user-token").call({ ...GET_USERS, path: "/api/v1/users" });
    expect(skews).toHaveLength(1);
  });

  test("doesn't come for a response without a Date header, or with an unreadable one", async () => {
    const listener = jest.fn();
    for (const headers of [{}, { date: "yesterday" }]) {
      await createTestPipeline(() => empty(200, headers as Record<string, string>), { onEvent: listener })(request());
    }
    expect(listener.mock.calls.flat()).toMatchObject([{ type: "request" }, { type: "request" }]);
  });
});
