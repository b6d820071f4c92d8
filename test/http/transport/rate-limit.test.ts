/**
 * The pause after a 429: who waits, who is rejected, which request goes first, and how the others follow.
 */
import { getUsers, revokeConnectedAppToken } from "../../../generated/kinde-management/operations.js";
import { httpConfig, type HttpOptions } from "../../../src/http/options.js";
import type { HttpRequest } from "../../../src/http/request.js";
import { createPipeline } from "../../../src/http/transport/pipeline.js";
import { createMemoryStore, type Kinde, type TokenStore } from "../../../src/kinde/index.js";
import { AUTH_URL, INTROSPECT, mockKinde, PROFILE, REVOKE, REVOKE_TOKEN, TOKEN_ENDPOINT, USERS } from "../../helpers/kinde.js";
import { LIST, mockKnetik } from "../../helpers/knetik.js";
import { empty, type Handler, json, neverResponds, type Routes } from "../../helpers/mock-fetch.js";
import { rejection } from "../../helpers/outcomes.js";
import { request } from "../../helpers/records.js";

beforeEach(() => void jest.useFakeTimers({ doNotFake: ["setImmediate"] }));
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

/** Lets time pass, and with it the promises that depend on it. */
function pass(ms: number): Promise<void> {
  return jest.advanceTimersByTimeAsync(ms);
}

/** The same for clients, whose managers also wait for digests, which take real time. */
async function passSlowly(ms: number): Promise<void> {
  for (let passed = 0; passed <= ms; passed += 50) {
    await pass(50);
    await new Promise(setImmediate);
  }
}

/** A pipeline whose n-th request is answered by `answer`, and the times in milliseconds at which requests were sent. */
function paced(answer: (n: number) => Response | Promise<Response>, options: HttpOptions = {}, unpaused: readonly string[] = []) {
  const start = performance.now();
  const times: number[] = [];
  const config = httpConfig({ maxRetries: 0, ...options, fetch: async () => answer(times.push(performance.now() - start)) });
  return { send: createPipeline(config, undefined, unpaused), times };
}

function limited(seconds?: number): Response {
  return empty(429, seconds === undefined ? {} : { "retry-after": String(seconds) });
}

/** A response that arrives after a while. */
function after(ms: number, response: Response): Promise<Response> {
  return new Promise((resolve) => setTimeout(() => resolve(response), ms));
}

/** What `fetch` rejects with if a connection fails. */
function failing(code: string): Promise<never> {
  return Promise.reject(Object.assign(new TypeError("fetch failed"), { cause: Object.assign(new Error(), { code }) }));
}

function deferred(): { readonly promise: Promise<void>; resolve(): void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}

const UNSENT = { name: "RateLimitError", code: "rate_limited", kind: "transient", operation: "getThings" };

describe("after a 429, another call", () => {
  test("waits until the API's pause is over, if that is within maxRetryWaitMs", async () => {
    const { send, times } = paced((n) => (n === 1 ? limited(10) : empty()));
    await send(request());
    await pass(100);
    const call = send(request());
    await pass(9_899);
    expect(times).toEqual([0]);
    await pass(1);
    expect(await call).toMatchObject({ status: 200 });
    expect(times).toEqual([0, 10_000]);
  });

  test("is rejected at once if it would have to wait longer, with the rest of the wait, and isn't sent", async () => {
    const { send, times } = paced(() => limited(11));
    await send(request());
    await pass(900);
    const error = await rejection(send(request()));
    expect(error).toMatchObject({ ...UNSENT, retryAfterMs: 10_100, message: expect.stringContaining("was not sent") });
    // This is how a call that was held back differs from one that the API refused.
    expect(error).not.toHaveProperty("status");
    expect(times).toEqual([0]);
  });

  test.each([
    [0, 1, false],
    [999, 1, false],
    [1000, 1, true],
    [Infinity, 60, true],
  ])("with maxRetryWaitMs = %p and a pause of %i s is sent: %p", async (maxRetryWaitMs, seconds, isSent) => {
    const { send, times } = paced((n) => (n === 1 ? limited(seconds) : empty()), { maxRetryWaitMs });
    await send(request());
    const outcome = send(request()).catch((error: unknown) => error);
    await pass(seconds * 1000);
    expect(await outcome).toMatchObject(isSent ? { status: 200 } : { ...UNSENT, retryAfterMs: seconds * 1000 });
    expect(times).toHaveLength(isSent ? 2 : 1);
  });

  test("is sent after 60 s, even if the API asked for more, and until then gets the API's own word", async () => {
    const { send, times } = paced((n) => (n === 1 ? limited(3600) : empty()));
    await send(request());
    await pass(30_000);
    expect(await rejection(send(request()))).toMatchObject({ ...UNSENT, retryAfterMs: 3_570_000 });
    await pass(30_000);
    expect(await send(request())).toMatchObject({ status: 200 });
    expect(times).toEqual([0, 60_000]);
  });

  test("waits as long as a normal back-off if the API names no time", async () => {
    jest.spyOn(Math, "random").mockReturnValue(0.5);
    const { send, times } = paced((n) => (n === 1 ? limited() : empty()));
    await send(request());
    const call = send(request());
    await pass(249);
    expect(times).toEqual([0]);
    await pass(1);
    expect(await call).toMatchObject({ status: 200 });
  });

  test("to another origin doesn't wait", async () => {
    const { send, times } = paced((n) => (n === 1 ? limited(10) : empty()));
    await send(request());
    expect(await send(request({ url: "https://other.example/things" }))).toMatchObject({ status: 200 });
    expect(times).toEqual([0, 0]);
  });

  test.each([408, 500, 503])("isn't held back if the status was %i, whatever its headers ask for", async (status) => {
    const { send } = paced((n) => empty(n === 1 ? status : 200, { "retry-after": "60" }));
    await send(request());
    expect(await send(request())).toMatchObject({ status: 200 });
  });

  test("tells its own waiters how long it waits", async () => {
    const { send } = paced((n) => (n === 1 ? limited(5) : empty()));
    await send(request());
    const heartbeat = jest.fn();
    const call = send(request({ heartbeat, timeoutMs: 100 }));
    await pass(5000);
    await call;
    expect(heartbeat.mock.calls).toEqual([[5000], [100]]);
  });
});

describe("a call that waits for the end of a pause", () => {
  test("is ended by its own signal alone, at once, and leaves no timer", async () => {
    const { send, times } = paced((n) => (n === 1 ? limited(10) : empty()));
    await send(request());
    const controller = new AbortController();
    const left = rejection(send(request({ signal: controller.signal })));
    const stays = send(request());
    await pass(10);
    expect(jest.getTimerCount()).toBe(2);
    controller.abort();
    expect(await left).toMatchObject({ name: "CancelledError", operation: "getThings" });
    expect(jest.getTimerCount()).toBe(1);
    await pass(10_000);
    expect(await stays).toMatchObject({ status: 200 });
    expect(times).toEqual([0, 10_000]);
  });

  test("mints no token before its turn", async () => {
    let requests = 0;
    const authorizer = jest.fn(async () => "token");
    const config = httpConfig({ maxRetries: 0, fetch: async () => (++requests === 1 ? limited(60) : empty()) });
    const send = createPipeline(config, authorizer);
    await send(request());
    await rejection(send(request()));
    expect(authorizer).toHaveBeenCalledTimes(1);
  });

  test("gets the response of its own earlier attempt, if there is one, when the pause becomes too long", async () => {
    jest.spyOn(Math, "random").mockReturnValue(0.5);
    const { send, times } = paced((n) => limited(n === 1 ? 1 : 60), { maxRetries: 1 });
    const retried = send(request());
    await pass(500);
    // This one's turn comes first, because a retry waits a little longer than the pause.
    const other = send(request());
    await pass(5000);
    expect(await Promise.all([retried, other])).toMatchObject([{ status: 429 }, { status: 429 }]);
    expect(times).toEqual([0, 1000]);
  });

  test("gets the wait that is left now, if its own attempt asked for less than a later one", async () => {
    jest.spyOn(Math, "random").mockReturnValue(0.5);
    const { kinde } = mockKinde({ [USERS]: (_, n) => limited(n === 1 ? 1 : 60) }, { maxRetries: 1 });
    const retried = rejection(kinde.call(getUsers));
    await passSlowly(200);
    // Its turn comes first, because a retry waits a little longer than the pause.
    const other = rejection(kinde.call(getUsers));
    await passSlowly(4000);
    expect(await other).toMatchObject({ status: 429, retryAfterMs: 60_000 });
    const error = await retried;
    expect(error).toMatchObject({ name: "RateLimitError", status: 429 });
    expect(Object(error).retryAfterMs).toBeGreaterThan(55_000);
  });

  test.each([
    ["which may have arrived, ends as that attempt did", "ECONNRESET", { name: "NetworkError" }],
    ["which never left, wasn't sent", "ECONNREFUSED", { ...UNSENT, retryAfterMs: expect.any(Number) }],
  ])("after its own earlier attempt, %s, when the pause becomes too long", async (_, code, expected) => {
    jest.spyOn(Math, "random").mockReturnValue(0.5);
    const { send, times } = paced((n) => (n === 1 ? failing(code) : limited(60)), { maxRetries: 1 });
    const retried = rejection(send(request()));
    await pass(100);
    await send(request());
    await pass(1000);
    expect(await retried).toMatchObject(expected);
    expect(times).toEqual([0, 100]);
  });
});

describe("at the end of a pause", () => {
  /** 50 calls that wait for a pause of 1 s. `answer` is called for the requests after the first 429. */
  async function fiftyWait(answer: (n: number) => Response | Promise<Response>, options?: HttpOptions) {
    const { send, times } = paced((n) => (n === 1 ? limited(1) : answer(n - 1)), options);
    await send(request());
    const settled: unknown[] = [];
    const signals = Array.from({ length: 50 }, () => new AbortController());
    for (const { signal } of signals)
      void send(request({ signal })).then(
        ({ status }) => settled.push(status),
        (error: unknown) => settled.push(error),
      );
    return { times, settled, signals };
  }

  test("one request goes first, and the others follow within 2 s of its answer, spread", async () => {
    const { times, settled } = await fiftyWait((n) => (n === 1 ? after(700, empty()) : empty()));
    await pass(1699);
    expect(times).toEqual([0, 1000]);
    await pass(2001);
    expect(settled).toEqual(Array<number>(50).fill(200));
    const released = times.slice(2);
    expect(released).toHaveLength(49);
    expect(Math.min(...released)).toBeGreaterThanOrEqual(1700);
    expect(Math.max(...released)).toBeLessThanOrEqual(3700);
    // No tenth of the time has more than half of them.
    for (let from = 1700; from < 3700; from += 200)
      expect(released.filter((time) => time >= from && time < from + 200).length).toBeLessThan(25);
  });

  test.each([200, 401, 403, 404, 503])("a first answer with status %i ends the pause", async (status) => {
    const { times } = await fiftyWait((n) => empty(n === 1 ? status : 200));
    await pass(3000);
    expect(times).toHaveLength(51);
  });

  test("a first request that gets no response ends the pause too", async () => {
    const { times } = await fiftyWait((n) => (n === 1 ? Promise.reject(new TypeError("fetch failed")) : empty()));
    await pass(3000);
    expect(times).toHaveLength(51);
  });

  test("another 429 begins another pause, for everyone", async () => {
    const { times } = await fiftyWait((n) => (n === 1 ? limited(4) : empty()));
    await pass(4999);
    expect(times).toEqual([0, 1000]);
    await pass(2001);
    expect(times).toHaveLength(51);
    expect(times[2]).toBe(5000);
  });

  test("another 429 rejects whoever would wait longer than maxRetryWaitMs in all", async () => {
    const { times, settled } = await fiftyWait((n) => (n === 1 ? limited(9.5) : empty()));
    await pass(3000);
    expect(times).toEqual([0, 1000]);
    expect(settled).toHaveLength(50);
    expect(settled.slice(1)).toEqual(Array<unknown>(49).fill(expect.objectContaining({ name: "RateLimitError" })));
  });

  test("a first request that is aborted hands its turn to another one", async () => {
    const { times, signals } = await fiftyWait((n) => (n === 1 ? neverResponds() : empty()));
    await pass(1500);
    expect(times).toEqual([0, 1000]);
    signals[0]?.abort();
    await pass(4000);
    expect(times).toHaveLength(51);
  });

  test("a first request without an answer is given up after 5 s, and another one goes", async () => {
    const { times, settled } = await fiftyWait((n) => (n === 1 ? neverResponds() : empty()), { timeoutMs: 600_000 });
    await pass(5999);
    expect(times).toEqual([0, 1000]);
    await pass(2001);
    expect(times).toHaveLength(51);
    expect(times[2]).toBe(6000);
    expect(settled).toHaveLength(49);
  });

  test("an API that answers slower than that ends the pause with its first answer", async () => {
    const { times, settled } = await fiftyWait(() => after(6000, empty()), { timeoutMs: 600_000 });
    await pass(6999);
    expect(times).toEqual([0, 1000, 6000]);
    await pass(2001);
    expect(times).toHaveLength(51);
    await pass(6000);
    expect(settled).toEqual(Array<number>(50).fill(200));
  });

  test("a second request that is aborted doesn't hand its turn on while the first one may still be answered", async () => {
    const { times, signals } = await fiftyWait((n) => (n === 1 ? after(8000, empty()) : n === 2 ? neverResponds() : empty()), {
      timeoutMs: 600_000,
    });
    await pass(6000);
    expect(times).toEqual([0, 1000, 6000]);
    // Whoever it was: all but the first one leave.
    for (const each of signals.slice(1)) each.abort();
    await pass(1500);
    expect(times).toEqual([0, 1000, 6000]);
  });

  test("an API that answers nothing anymore holds nobody back for longer than twice maxRetryWaitMs", async () => {
    const { times, settled } = await fiftyWait(neverResponds, { timeoutMs: 600_000 });
    await pass(22_000);
    // One request each 5 s went out, and still waits for its answer.
    expect(times).toEqual([0, 1000, 6000, 11_000, 16_000]);
    expect(settled).toEqual(Array<unknown>(46).fill(expect.objectContaining({ name: "RateLimitError" })));
    expect(settled[0]).toMatchObject({ retryAfterMs: expect.any(Number) });
  });

  test("a request whose token can't be obtained hands its turn to another one", async () => {
    let tokens = 0;
    let requests = 0;
    const config = httpConfig({ maxRetries: 0, fetch: async () => (++requests === 1 ? limited(1) : empty()) });
    const send = createPipeline(config, async () => {
      if (++tokens === 2) throw new Error("no token");
      return "token";
    });
    await send(request());
    const calls = [send(request()), send(request())].map((call) => call.then(({ status }) => status, String));
    await pass(4000);
    expect(await Promise.all(calls)).toEqual(["Error: no token", 200]);
  });

  test("the answer of a request that was given up doesn't end the pause that came after it", async () => {
    const { times } = await fiftyWait((n) => (n === 1 ? after(6000, empty()) : n === 2 ? after(500, limited(3)) : empty()), {
      timeoutMs: 600_000,
    });
    // Sent at 1 s and given up at 6 s; the next one gets its 429 at 6.5 s; the first answer comes at 7 s.
    await pass(9499);
    expect(times).toEqual([0, 1000, 6000]);
    await pass(1);
    expect(times.slice(3)).toEqual([9500]);
  });
});

test("a retry after a 429 is the request that goes first: a call on its own waits as before", async () => {
  jest.spyOn(Math, "random").mockReturnValue(0.5);
  const { send, times } = paced((n) => (n < 3 ? limited(1) : empty()), { maxRetries: 2 });
  const call = send(request());
  await pass(10_000);
  expect(await call).toMatchObject({ status: 200 });
  expect(times).toEqual([0, 1250, 2750]);
});

test("a retry whose timer fires a fraction of a millisecond early isn't held back by its own pause", async () => {
  jest.spyOn(Math, "random").mockReturnValue(0.5);
  const now = performance.now.bind(performance);
  jest.spyOn(performance, "now").mockImplementation(() => now() * 0.9999);
  const { send, times } = paced((n) => (n === 1 ? limited() : empty()), { maxRetries: 1, maxRetryWaitMs: 0 });
  const call = send(request());
  await pass(1000);
  expect(await call).toMatchObject({ status: 200 });
  expect(times).toHaveLength(2);
});

describe("an operation that isn't paused", () => {
  const REVOCATION: Partial<HttpRequest> = { operation: { ...revokeConnectedAppToken, id: "revoke" } };

  test("is sent at once in a pause, and doesn't end it", async () => {
    const { send, times } = paced((n) => (n === 1 ? limited(60) : empty()), {}, ["revoke"]);
    await send(request());
    expect(await send(request(REVOCATION))).toMatchObject({ status: 200 });
    expect(await rejection(send(request()))).toMatchObject(UNSENT);
    expect(times).toEqual([0, 0]);
  });

  test("pauses the others if it gets a 429 itself", async () => {
    const { send } = paced(() => limited(60), {}, ["revoke"]);
    await send(request(REVOCATION));
    expect(await rejection(send(request()))).toMatchObject(UNSENT);
  });
});

describe("of a client,", () => {
  const GET_USERS = { id: "getUsers", method: "GET", path: "/api/v1/users" } as const;
  const long: Handler = () => limited(60);
  const fine: Handler = () => json({ active: true, url: "https://x.example", session_id: "s", users: [] });

  async function afterLongLimit(routes: Routes = {}) {
    const mock = mockKinde({
      [USERS]: long,
      [AUTH_URL]: fine,
      [REVOKE]: fine,
      [INTROSPECT]: fine,
      [REVOKE_TOKEN]: fine,
      [PROFILE]: fine,
      ...routes,
    });
    await rejection(mock.kinde.call(GET_USERS));
    return mock;
  }

  test("a 429 pauses everything that carries the management token", async () => {
    const { kinde, requests } = await afterLongLimit();
    const sent = requests.length;
    const calls = [
      kinde.call(GET_USERS),
      kinde.connectedApps.start({ keyCodeRef: "drive", userId: "kp_1" }),
      kinde.connectedApps.session("s").token(),
      kinde.oauth.introspect("a-token"),
      kinde.management.GET("/api/v1/users"),
      kinde.paginate({ ...GET_USERS, paging: { style: "token", items: "users", param: "next_token", next: "next_token" } }).next(),
    ];
    for (const outcome of await Promise.allSettled(calls)) {
      expect(outcome).toMatchObject({ reason: { name: "RateLimitError", message: expect.stringContaining("was not sent") } });
    }
    expect(requests).toHaveLength(sent);
  });

  test("a revocation is sent at once in a pause, through every entrance", async () => {
    const { kinde, requestsTo } = await afterLongLimit();
    await kinde.connectedApps.session("s").revoke();
    await kinde.call(revokeConnectedAppToken, { query: { session_id: "s" } });
    await kinde.management.POST("/api/v1/connected_apps/revoke", { params: { query: { session_id: "s" } } });
    await kinde.oauth.revoke("a-token");
    expect([requestsTo(REVOKE).length, requestsTo(REVOKE_TOKEN).length]).toEqual([3, 1]);
  });

  test("a revocation that gets a 429 is retried on its own, and pauses the others", async () => {
    const { kinde, requestsTo, arrived } = mockKinde({ [REVOKE]: (_, n) => (n === 1 ? limited(10) : fine(_, n)), [USERS]: fine });
    const revoked = kinde.connectedApps.session("s").revoke();
    await arrived(REVOKE);
    await passSlowly(100);
    const call = kinde.call(GET_USERS);
    await passSlowly(1000);
    expect([requestsTo(REVOKE).length, requestsTo(USERS).length]).toEqual([1, 0]);
    await passSlowly(12_000);
    await Promise.all([revoked, call]);
    expect([requestsTo(REVOKE).length, requestsTo(USERS).length]).toEqual([2, 1]);
  });

  test("a 429 on the management token leaves a user's own calls alone, and the token endpoint", async () => {
    const { kinde, requestsTo } = await afterLongLimit({ [USERS]: (sent, n) => (n === 1 ? limited(60) : fine(sent, n)) });
    expect(await kinde.oauth.userProfile("user-token")).toMatchObject({ active: true });
    expect(await kinde.account("user-token").call(GET_USERS)).toMatchObject({ users: [] });
    await kinde.tokens.get({ fresh: true });
    expect(requestsTo(TOKEN_ENDPOINT)).toHaveLength(2);
  });

  test("a 429 on a user's own token pauses only that user's calls", async () => {
    const { kinde, requestsTo } = mockKinde({
      [USERS]: ({ headers }) => (headers.get("authorization") === "Bearer busy-user" ? limited(60) : json({ users: [] })),
    });
    const busy = kinde.account("busy-user");
    await rejection(busy.call(GET_USERS));
    expect(await rejection(busy.call(GET_USERS))).toMatchObject({ message: expect.stringContaining("was not sent") });
    await kinde.account("other-user").call(GET_USERS);
    await kinde.call(GET_USERS);
    expect(requestsTo(USERS)).toHaveLength(3);
  });

  test("a 429 of the token endpoint pauses the minting: no call sends another grant", async () => {
    const { kinde, requestsTo } = mockKinde({ [TOKEN_ENDPOINT]: long, [USERS]: fine });
    for (const call of [() => kinde.call(GET_USERS), () => kinde.tokens.get(), () => kinde.connectedApps.session("s").token()]) {
      expect(await rejection(call())).toMatchObject({ name: "RateLimitError", operation: "requestToken" });
    }
    expect([requestsTo(TOKEN_ENDPOINT).length, requestsTo(USERS).length]).toEqual([1, 0]);
  });

  describe("a revocation whose management token isn't at hand", () => {
    const revoke = (kinde: Kinde) => kinde.connectedApps.session("s").revoke();
    /** The token endpoint asks for a pause of so many seconds, and issues a token after that many requests. */
    const limitedMint =
      (seconds: number, times: number): Handler =>
      (_, n) =>
        n <= times ? limited(seconds) : json({ access_token: "minted", expires_in: 86_400 });

    test.each([
      ["connectedApps.session().revoke()", revoke],
      ["call()", (kinde: Kinde) => kinde.call(revokeConnectedAppToken, { query: { session_id: "s" } })],
      [
        "the raw client",
        (kinde: Kinde) => kinde.management.POST("/api/v1/connected_apps/revoke", { params: { query: { session_id: "s" } } }),
      ],
    ])("is sent in a pause of the token endpoint, through %s", async (_, revokeBy) => {
      // The pause is longer than a call may wait.
      const { kinde, requestsTo } = mockKinde({ [TOKEN_ENDPOINT]: limitedMint(60, 1), [REVOKE]: fine });
      await rejection(kinde.tokens.get());
      await revokeBy(kinde);
      expect([requestsTo(TOKEN_ENDPOINT).length, requestsTo(REVOKE).length]).toEqual([2, 1]);
    });

    test.each([
      ["waits to be sent again", {}],
      ["is held back", { maxRetries: 0 }],
    ])("isn't held up by another call whose request for the token %s, and shares that request", async (_, options) => {
      const { kinde, requestsTo, arrived } = mockKinde(
        { [TOKEN_ENDPOINT]: limitedMint(50, 1), [USERS]: fine, [REVOKE]: fine },
        { maxRetryWaitMs: 60_000, ...options },
      );
      const first = Promise.allSettled([kinde.tokens.get()]);
      await arrived(TOKEN_ENDPOINT);
      await passSlowly(1000);
      const others = [kinde.call(GET_USERS), kinde.tokens.get()];
      await passSlowly(1000);
      const startedAt = performance.now();
      const revoked = revoke(kinde);
      let isSent = false;
      void arrived(REVOKE).then(() => (isSent = true));
      while (!isSent) await passSlowly(50);
      expect(performance.now() - startedAt).toBeLessThan(40_000);
      await Promise.all([revoked, ...others, first]);
      expect(requestsTo(TOKEN_ENDPOINT)).toHaveLength(2);
    });

    test("sends a request of its own if it came too late to another call's, which was held back", async () => {
      const store = createMemoryStore();
      const [blocked, release] = [jest.fn(), deferred()];
      let isBlocking = false;
      const slowStore: TokenStore = {
        ...store,
        async write(...args) {
          if (isBlocking && blocked.mock.calls.length === 0) {
            blocked();
            await release.promise;
          }
          return store.write(...args);
        },
      };
      let now = Date.now();
      const { kinde, requestsTo } = mockKinde(
        { [TOKEN_ENDPOINT]: (_, n) => (n === 2 ? limited(60) : json({ access_token: `m-${n}`, expires_in: 60 })), [REVOKE]: fine },
        { store: slowStore, now: () => now, storeTimeoutMs: 600_000 },
      );
      await kinde.tokens.get();
      now += 61_000;
      await rejection(kinde.tokens.get());
      isBlocking = true;
      // Held back, and about to settle: it notes in the store that it has failed.
      const call = rejection(kinde.tokens.get());
      while (blocked.mock.calls.length === 0) await passSlowly(0);
      const revoked = revoke(kinde);
      await passSlowly(5000);
      release.resolve();
      await revoked;
      expect(await call).toMatchObject({ message: expect.stringContaining("was not sent") });
      expect([requestsTo(TOKEN_ENDPOINT).length, requestsTo(REVOKE).length]).toEqual([3, 1]);
    });

    test("waits as long as the token endpoint asks for if its own request for the token gets a 429", async () => {
      const { kinde, requestsTo, arrived } = mockKinde({ [TOKEN_ENDPOINT]: limitedMint(5, 2), [USERS]: fine, [REVOKE]: fine });
      const call = kinde.call(GET_USERS);
      await arrived(TOKEN_ENDPOINT);
      await passSlowly(1000);
      const revoked = revoke(kinde);
      await passSlowly(5000);
      expect([requestsTo(TOKEN_ENDPOINT).length, requestsTo(REVOKE).length]).toEqual([2, 0]);
      await passSlowly(2000);
      await Promise.all([call, revoked]);
      expect([requestsTo(TOKEN_ENDPOINT).length, requestsTo(REVOKE).length]).toEqual([3, 1]);
    });

    test("leaves the pause to the others, also if its own request for the token gets a 429", async () => {
      const { kinde, requestsTo } = mockKinde({ [TOKEN_ENDPOINT]: long, [USERS]: fine, [REVOKE]: fine });
      await rejection(kinde.tokens.get());
      expect(await rejection(revoke(kinde))).toMatchObject({ name: "RateLimitError", status: 429 });
      expect(await rejection(kinde.tokens.get())).toMatchObject({ message: expect.stringContaining("was not sent") });
      expect(requestsTo(TOKEN_ENDPOINT)).toHaveLength(2);
    });
  });

  test("callers share one grant after a short pause of the token endpoint", async () => {
    const { kinde, requestsTo, arrived } = mockKinde({
      [TOKEN_ENDPOINT]: (_, n) => (n === 1 ? limited(2) : json({ access_token: "minted", expires_in: 86_400 })),
      [USERS]: fine,
    });
    const calls = Array.from({ length: 20 }, () => kinde.call(GET_USERS));
    // The token's key is digested in real time.
    await arrived(TOKEN_ENDPOINT);
    await passSlowly(5000);
    await Promise.all(calls);
    expect(requestsTo(TOKEN_ENDPOINT)).toHaveLength(2);
  });

  test("an operation without a token isn't held back by the token's pause, nor the other way round", async () => {
    const { kinde, requestsTo } = await afterLongLimit({ "GET /open": (_, n) => (n === 2 ? limited(60) : json({})), "GET /closed": fine });
    const open = { ...GET_USERS, path: "/open", public: true } as const;
    await kinde.call(open);
    await rejection(kinde.call(open));
    expect(requestsTo("GET /open")).toHaveLength(2);
  });

  test("two clients share no pause", async () => {
    await afterLongLimit();
    const other = mockKinde({ [USERS]: fine });
    expect(await other.kinde.call(GET_USERS)).toMatchObject({ users: [] });
  });

  test("a 429 pauses a Knetik client's calls too", async () => {
    const { knetik, requestsTo } = mockKnetik({ [LIST]: long });
    await rejection(knetik.authTokens.list().next());
    expect(await rejection(knetik.authTokens.list().next())).toMatchObject({ message: expect.stringContaining("was not sent") });
    expect(requestsTo(LIST)).toHaveLength(1);
  });
});
