import {
  CancelledError,
  ConfigurationError,
  createKinde,
  createMemoryStore,
  type Kinde,
  ReconnectRequiredError,
  UnexpectedResponseError,
} from "../../src/kinde/index.js";
import { AUTH_URL, CREDENTIALS, kindeWire, rejection, REVOKE, SESSION_TOKEN, TOKEN, withoutJitter } from "../helpers/kinde-wire.js";
import { empty, type Handler, json, never, observedFetch } from "../helpers/observed-fetch.js";

const INVALID = { errors: [{ code: "INVALID_SESSION", message: "The session is invalid" }] };
const invalid: Handler = () => json(INVALID, 400);
const HOUR = 3_600_000;

let clock: number;
beforeEach(() => {
  clock = Date.parse("2026-03-04T05:06:07Z");
});
const now = (): number => clock;

/** `provider-1`, `provider-2` …, each of an hour. */
const provider: Handler = (_request, n) =>
  json({ access_token: `provider-${n}`, access_token_expiry: new Date(clock + HOUR).toISOString() });

const wire = (token: Handler = provider, options: Parameters<typeof kindeWire>[1] = {}): ReturnType<typeof kindeWire> =>
  kindeWire(
    {
      [SESSION_TOKEN]: token,
      [AUTH_URL]: () => json({ url: "https://mybiz.kinde.com/connect", session_id: "s-1" }),
      [REVOKE]: () => json({ code: "OK", message: "revoked" }),
    },
    { now, ...options },
  );

const start = (kinde: Kinde): ReturnType<Kinde["connectedApps"]["start"]> =>
  kinde.connectedApps.start({ keyCodeRef: "github", userId: "kp_1" });

withoutJitter();

describe("session(id)", () => {
  test("sends nothing", () => {
    const { kinde, requests } = wire();
    expect(kinde.connectedApps.session("s-1").id).toBe("s-1");
    expect(requests).toEqual([]);
  });

  test.each(["", " ", undefined, null, 7, ["s"]])("refuses %p at once", (id) => {
    const { kinde } = wire();
    expect(() => kinde.connectedApps.session(id as string)).toThrow(ConfigurationError);
    expect(() => kinde.connectedApps.session(id as string)).toThrow(/sessionId/);
  });
});

describe("token()", () => {
  test("asks Kinde for the session's token, with the management token, and says when it ends", async () => {
    const { kinde, to } = wire();
    const token = await kinde.connectedApps.session("id/of session").token();
    expect([token.value, token.expiresAt?.getTime()]).toEqual(["provider-1", clock + HOUR]);
    expect(to(SESSION_TOKEN)[0]?.url.search).toBe("?session_id=id%2Fof%20session");
    expect(to(SESSION_TOKEN)[0]?.headers.get("authorization")).toBe("Bearer management-1");
  });

  test("100 concurrent cold callers cost one management token and one request; a later one none", async () => {
    const { kinde, to } = wire();
    const tokens = await Promise.all(Array.from({ length: 100 }, () => kinde.connectedApps.session("s-1").token()));
    expect(new Set(tokens.map(({ value }) => value))).toEqual(new Set(["provider-1"]));
    await kinde.connectedApps.session("s-1").token();
    expect([to(TOKEN).length, to(SESSION_TOKEN).length]).toEqual([1, 1]);
  });

  test("sessions do not share", async () => {
    const { kinde, to } = wire();
    await Promise.all([kinde.connectedApps.session("s-1").token(), kinde.connectedApps.session("s-2").token()]);
    expect([to(TOKEN).length, to(SESSION_TOKEN).length]).toEqual([1, 2]);
  });

  test("an expired token is asked for once more", async () => {
    const { kinde, to } = wire();
    const session = kinde.connectedApps.session("s-1");
    await session.token();
    clock += HOUR + 1;
    expect((await session.token()).value).toBe("provider-2");
    expect(to(SESSION_TOKEN)).toHaveLength(2);
  });

  test("it is handed out unasked for sessionCacheMs, then Kinde is asked again", async () => {
    const { kinde, to } = wire();
    const session = kinde.connectedApps.session("s-1");
    await session.token();
    clock += 299_999;
    await session.token();
    expect(to(SESSION_TOKEN)).toHaveLength(1);
    clock += 1;
    await session.token();
    expect(to(SESSION_TOKEN)).toHaveLength(2);
  });

  test("sessionCacheMs: 0 asks every time, and concurrent callers still share", async () => {
    const { kinde, to } = wire(provider, { sessionCacheMs: 0 });
    const session = kinde.connectedApps.session("s-1");
    await Promise.all([session.token(), session.token(), session.token()]);
    expect(to(SESSION_TOKEN)).toHaveLength(1);
    await session.token();
    expect(to(SESSION_TOKEN)).toHaveLength(2);
  });

  test("without an end it is unknown, not forever", async () => {
    const { kinde, to } = wire(() => json({ access_token: "gho_1", access_token_expiry: "" }));
    const session = kinde.connectedApps.session("s-1");
    expect((await session.token()).expiresAt).toBeUndefined();
    clock += 300_000;
    await session.token();
    expect(to(SESSION_TOKEN)).toHaveLength(2);
  });

  test.each([
    ["no token", {}],
    ["an empty one", { access_token: "" }],
    ["one of another type", { access_token: 7 }],
    ["one that no header can carry", { access_token: "a b" }],
    ["nothing", null],
  ])("a success with %s breaks the contract", async (_what, body) => {
    const { kinde } = wire(() => json(body));
    expect(await rejection(kinde.connectedApps.session("s-1").token())).toMatchObject({
      constructor: UnexpectedResponseError,
      operation: "GetConnectedAppToken",
      status: 200,
    });
  });

  test("a 401 costs one new management token and one more request", async () => {
    const { kinde, to } = wire((request, n) => (n === 1 ? empty(401) : provider(request, n)));
    expect((await kinde.connectedApps.session("s-1").token()).value).toBe("provider-2");
    expect([to(TOKEN).length, to(SESSION_TOKEN).length]).toEqual([2, 2]);
  });

  test("bad options are refused by name", async () => {
    const { kinde, requests } = wire();
    for (const name of ["minValidityMs", "timeoutMs"]) {
      expect(await rejection(kinde.connectedApps.session("s-1").token({ [name]: -1 }))).toMatchObject({
        constructor: ConfigurationError,
        message: expect.stringContaining(name),
      });
    }
    expect(requests).toEqual([]);
  });

  test("an abort before it sends nothing; an abort while it waits ends the request that nobody waits for", async () => {
    const { kinde, requests, to, asked } = wire(never);
    const session = kinde.connectedApps.session("s-1");
    expect(await rejection(session.token({ signal: AbortSignal.abort("early") }))).toMatchObject({
      constructor: CancelledError,
      cause: "early",
    });
    expect(requests).toEqual([]);
    const controller = new AbortController();
    const work = rejection(session.token({ signal: controller.signal }));
    await asked(SESSION_TOKEN);
    controller.abort("late");
    expect(await work).toMatchObject({ constructor: CancelledError, cause: "late" });
    await new Promise(setImmediate);
    expect(to(SESSION_TOKEN)[0]?.signal.aborted).toBe(true);
  });
});

describe("INVALID_SESSION", () => {
  test("is pending where this client started the session, and Kinde is asked each time", async () => {
    const { kinde, to } = wire(invalid);
    const session = await start(kinde);
    expect(await rejection(session.token())).toMatchObject({
      constructor: ReconnectRequiredError,
      kind: "reconnect",
      reason: "pending",
      status: 400,
      apiCode: "INVALID_SESSION",
      operation: "GetConnectedAppToken",
    });
    expect(await session.status()).toBe("pending");
    expect(await session.status()).toBe("pending");
    expect(to(SESSION_TOKEN)).toHaveLength(3);
  });

  test("is pending where another client with the same store and credentials started it", async () => {
    const store = createMemoryStore();
    await start(wire(invalid, { store }).kinde);
    expect(await wire(invalid, { store }).kinde.connectedApps.session("s-1").status()).toBe("pending");
  });

  test("is unknown where nobody here started it", async () => {
    const { kinde } = wire(invalid);
    const session = kinde.connectedApps.session("s-1");
    expect(await rejection(session.token())).toMatchObject({ reason: "unknown" });
    expect(await session.status()).toBe("reconnect_required");
  });

  test("is unknown where the session was once connected", async () => {
    const { kinde } = wire((request, n) => (n === 1 ? provider(request, n) : json(INVALID, 400)));
    const session = await start(kinde);
    await session.token();
    clock += HOUR;
    expect(await rejection(session.token())).toMatchObject({ reason: "unknown" });
    expect(await session.status()).toBe("reconnect_required");
  });

  test("is not an answer for other codes of the same status", async () => {
    const { kinde } = wire(() => json({ errors: [{ code: "OTHER", message: "no" }] }, 400));
    expect(await rejection(kinde.connectedApps.session("s-1").token())).toMatchObject({ name: "ApiError", apiCode: "OTHER" });
  });

  test("is kept as the cause, which says no more than it should", async () => {
    const { kinde } = wire(() => json({ errors: [{ code: "INVALID_SESSION", message: "session planted-session is invalid" }] }, 400));
    const error = await rejection(kinde.connectedApps.session("planted-session").token());
    expect((error as ReconnectRequiredError).cause).toMatchObject({ name: "ApiError", status: 400 });
    expect(String((error as ReconnectRequiredError).cause)).not.toContain("planted-session");
  });
});

test("a token that has ended when it comes is asked for once more, then the user has to reconnect", async () => {
  const { kinde, to } = wire(() => json({ access_token: "old", access_token_expiry: new Date(clock - HOUR).toISOString() }));
  const session = kinde.connectedApps.session("s-1");
  expect(await rejection(session.token())).toMatchObject({ constructor: ReconnectRequiredError, reason: "expired" });
  expect(to(SESSION_TOKEN)).toHaveLength(2);
  expect(await session.status()).toBe("reconnect_required");
});

describe("status()", () => {
  test("asks Kinde only where the record cannot tell", async () => {
    const { kinde, to } = wire();
    const session = kinde.connectedApps.session("s-1");
    expect(await session.status()).toBe("connected");
    expect(await session.status()).toBe("connected");
    await session.token();
    expect(to(SESSION_TOKEN)).toHaveLength(1);
  });

  test("says revoked after our revoke, without asking", async () => {
    const { kinde, to } = wire();
    const session = kinde.connectedApps.session("s-1");
    await session.token();
    await session.revoke();
    expect(await session.status()).toBe("revoked");
    expect(to(SESSION_TOKEN)).toHaveLength(1);
  });

  test.each([
    ["a server error", () => empty(503), "ServerError"],
    ["a missing scope", () => empty(403), "PermissionError"],
    ["no connection", () => Promise.reject(new TypeError("fetch failed")), "NetworkError"],
    ["a rate limit", () => empty(429, { "ratelimit-reset": "60" }), "RateLimitError"],
  ] as const)("rejects on %s", async (_what, handler, name) => {
    const { kinde } = wire(handler);
    expect(await rejection(kinde.connectedApps.session("s-1").status())).toMatchObject({ name });
  });

  test("rejects when it is aborted, before and while it asks", async () => {
    const { kinde, asked } = wire(never);
    const session = kinde.connectedApps.session("s-1");
    expect(await rejection(session.status({ signal: AbortSignal.abort() }))).toBeInstanceOf(CancelledError);
    const controller = new AbortController();
    const work = rejection(session.status({ signal: controller.signal }));
    await asked(SESSION_TOKEN);
    controller.abort();
    expect(await work).toBeInstanceOf(CancelledError);
  });
});

test("a client of its own shares nothing, unless both were given a store", async () => {
  const first = wire();
  const second = wire();
  await first.kinde.connectedApps.session("s-1").token();
  await second.kinde.connectedApps.session("s-1").token();
  expect([second.to(TOKEN).length, second.to(SESSION_TOKEN).length]).toEqual([1, 1]);
  const store = createMemoryStore({ now });
  await wire(provider, { store }).kinde.connectedApps.session("s-1").token();
  const sharing = wire(provider, { store });
  await sharing.kinde.connectedApps.session("s-1").token();
  expect(sharing.requests).toEqual([]);
});

test("clients with other credentials never share, even over one store", async () => {
  const store = createMemoryStore({ now });
  await wire(provider, { store }).kinde.connectedApps.session("s-1").token();
  const others = [
    { clientSecret: "another" },
    { clientId: "another" },
    { domain: "other.kinde.com" },
    { accessToken: "given" },
    { accessToken: () => "asked" },
  ];
  for (const other of others) {
    const { fetch, requests } = observedFetch(({ url, method }) =>
      method === "POST" ? json({ access_token: "m", expires_in: 60 }) : json({ access_token: `of ${url.host}`.replace(" ", "-") }),
    );
    const kinde = createKinde({ ...CREDENTIALS, ...other, store, fetch, now } as Parameters<typeof createKinde>[0]);
    await kinde.connectedApps.session("s-1").token();
    expect(requests.filter(({ method }) => method === "GET")).toHaveLength(1);
  }
});

test("every handle reads the store", async () => {
  const store = createMemoryStore({ now });
  const { kinde } = wire(provider, { store });
  const other = wire(provider, { store });
  await kinde.connectedApps.session("s-1").token();
  await other.kinde.connectedApps.session("s-1").revoke();
  expect(await rejection(kinde.connectedApps.session("s-1").token())).toMatchObject({ reason: "revoked" });
});
