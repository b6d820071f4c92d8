import {
  CancelledError,
  ConfigurationError,
  createKinde,
  createMemoryStore,
  type Kinde,
  type KindeOptions,
  ReconnectRequiredError,
  type StartedSession,
  UnexpectedResponseError,
} from "../../src/kinde/index.js";
import { withoutJitter } from "../helpers/jitter.js";
import {
  AUTH_URL,
  CREDENTIALS,
  invalidSession,
  type MockKinde,
  mockKinde,
  REVOKE,
  SESSION_TOKEN,
  TOKEN_ENDPOINT,
} from "../helpers/kinde.js";
import { empty, failsToConnect, type Handler, json, mockFetch, neverResponds } from "../helpers/mock-fetch.js";
import { abortedAt, configurationErrorNaming, rejection } from "../helpers/outcomes.js";

const invalid: Handler = () => invalidSession("The session is invalid");
const HOUR = 3_600_000;

let clock: number;
beforeEach(() => {
  clock = Date.parse("2026-03-04T05:06:07Z");
});
const now = (): number => clock;

/** Issues `provider-1`, `provider-2` and so on, each valid for an hour. */
const hourlyTokens: Handler = (_request, n) =>
  json({ access_token: `provider-${n}`, access_token_expiry: new Date(clock + HOUR).toISOString() });

/** Kinde with this handler for session tokens. It can start and revoke sessions. */
function mockSessions(sessionToken: Handler = hourlyTokens, options: Partial<KindeOptions> = {}): MockKinde {
  return mockKinde(
    {
      [SESSION_TOKEN]: sessionToken,
      [AUTH_URL]: () => json({ url: "https://mybiz.kinde.com/connect", session_id: "s-1" }),
      [REVOKE]: () => json({ code: "OK", message: "revoked" }),
    },
    { now, ...options },
  );
}

function start(kinde: Kinde): Promise<StartedSession> {
  return kinde.connectedApps.start({ keyCodeRef: "github", userId: "kp_1" });
}

withoutJitter();

describe("connectedApps.session()", () => {
  test("sends nothing", () => {
    const { kinde, requests } = mockSessions();
    expect(kinde.connectedApps.session("s-1").id).toBe("s-1");
    expect(requests).toEqual([]);
  });

  test.each(["", " ", undefined, null, 7, ["s"]])("throws a ConfigurationError for %p", (id) => {
    const { kinde } = mockSessions();
    expect(() => kinde.connectedApps.session(id as string)).toThrow(ConfigurationError);
    expect(() => kinde.connectedApps.session(id as string)).toThrow(/sessionId/);
  });
});

describe("token()", () => {
  test("requests the session's token with the management token, and resolves to it with its expiry", async () => {
    const { kinde, requestsTo } = mockSessions();
    const token = await kinde.connectedApps.session("id/of session").token();
    expect([token.value, token.expiresAt?.getTime()]).toEqual(["provider-1", clock + HOUR]);
    expect(requestsTo(SESSION_TOKEN)[0]?.url.search).toBe("?session_id=id%2Fof%20session");
    expect(requestsTo(SESSION_TOKEN)[0]?.headers.get("authorization")).toBe("Bearer management-1");
  });

  test("for 100 concurrent callers costs one management token and one request, and nothing for a later caller", async () => {
    const { kinde, requestsTo } = mockSessions();
    const tokens = await Promise.all(Array.from({ length: 100 }, () => kinde.connectedApps.session("s-1").token()));
    expect(new Set(tokens.map(({ value }) => value))).toEqual(new Set(["provider-1"]));
    await kinde.connectedApps.session("s-1").token();
    expect([requestsTo(TOKEN_ENDPOINT).length, requestsTo(SESSION_TOKEN).length]).toEqual([1, 1]);
  });

  test("requests a separate token for each session, with one management token", async () => {
    const { kinde, requestsTo } = mockSessions();
    await Promise.all([kinde.connectedApps.session("s-1").token(), kinde.connectedApps.session("s-2").token()]);
    expect([requestsTo(TOKEN_ENDPOINT).length, requestsTo(SESSION_TOKEN).length]).toEqual([1, 2]);
  });

  test("requests a new token if the old one has expired", async () => {
    const { kinde, requestsTo } = mockSessions();
    const session = kinde.connectedApps.session("s-1");
    await session.token();
    clock += HOUR + 1;
    expect((await session.token()).value).toBe("provider-2");
    expect(requestsTo(SESSION_TOKEN)).toHaveLength(2);
  });

  test("asks Kinde again only after sessionCacheMs", async () => {
    const { kinde, requestsTo } = mockSessions();
    const session = kinde.connectedApps.session("s-1");
    await session.token();
    clock += 299_999;
    await session.token();
    expect(requestsTo(SESSION_TOKEN)).toHaveLength(1);
    clock += 1;
    await session.token();
    expect(requestsTo(SESSION_TOKEN)).toHaveLength(2);
  });

  test("asks Kinde each time with sessionCacheMs: 0, but concurrent callers share a request", async () => {
    const { kinde, requestsTo } = mockSessions(hourlyTokens, { sessionCacheMs: 0 });
    const session = kinde.connectedApps.session("s-1");
    await Promise.all([session.token(), session.token(), session.token()]);
    expect(requestsTo(SESSION_TOKEN)).toHaveLength(1);
    await session.token();
    expect(requestsTo(SESSION_TOKEN)).toHaveLength(2);
  });

  test("resolves to a token of unknown expiry if Kinde sends an empty one, and asks again after sessionCacheMs", async () => {
    const { kinde, requestsTo } = mockSessions(() => json({ access_token: "gho_1", access_token_expiry: "" }));
    const session = kinde.connectedApps.session("s-1");
    expect((await session.token()).expiresAt).toBeUndefined();
    clock += 300_000;
    await session.token();
    expect(requestsTo(SESSION_TOKEN)).toHaveLength(2);
  });

  test.each([
    ["no token", {}],
    ["an empty token", { access_token: "" }],
    ["a token of another type", { access_token: 7 }],
    ["a token that no header can carry", { access_token: "a b" }],
    ["only null", null],
  ])("rejects with UnexpectedResponseError if the response has %s", async (_, body) => {
    const { kinde } = mockSessions(() => json(body));
    expect(await rejection(kinde.connectedApps.session("s-1").token())).toMatchObject({
      constructor: UnexpectedResponseError,
      operation: "GetConnectedAppToken",
      status: 200,
    });
  });

  test("gets a new management token after a 401, and repeats the request", async () => {
    const { kinde, requestsTo } = mockSessions((request, n) => (n === 1 ? empty(401) : hourlyTokens(request, n)));
    await kinde.tokens.get();
    clock += 30_000;
    expect((await kinde.connectedApps.session("s-1").token()).value).toBe("provider-2");
    expect([requestsTo(TOKEN_ENDPOINT).length, requestsTo(SESSION_TOKEN).length]).toEqual([2, 2]);
  });

  test("rejects invalid options with a ConfigurationError that names them, and sends nothing", async () => {
    const { kinde, requests } = mockSessions();
    for (const name of ["minValidityMs", "timeoutMs"]) {
      expect(await rejection(kinde.connectedApps.session("s-1").token({ [name]: -1 }))).toMatchObject(configurationErrorNaming(name));
    }
    expect(requests).toEqual([]);
  });

  test("sends nothing if it is aborted before; an abort of the only caller aborts the request", async () => {
    const { kinde, requests, requestsTo, arrived } = mockSessions(neverResponds);
    const session = kinde.connectedApps.session("s-1");
    expect(await rejection(session.token({ signal: AbortSignal.abort("early") }))).toMatchObject({
      constructor: CancelledError,
      cause: "early",
    });
    expect(requests).toEqual([]);
    const error = await abortedAt(arrived(SESSION_TOKEN), "late", (signal) => session.token({ signal }));
    expect(error).toMatchObject({ constructor: CancelledError, cause: "late" });
    await new Promise(setImmediate);
    expect(requestsTo(SESSION_TOKEN)[0]?.signal.aborted).toBe(true);
  });
});

describe("INVALID_SESSION from Kinde", () => {
  test("makes status() pending if this client started the session, and Kinde is asked each time", async () => {
    const { kinde, requestsTo } = mockSessions(invalid);
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
    expect(requestsTo(SESSION_TOKEN)).toHaveLength(3);
  });

  test("makes status() pending if another client with the same store and credentials started the session", async () => {
    const store = createMemoryStore();
    await start(mockSessions(invalid, { store }).kinde);
    expect(await mockSessions(invalid, { store }).kinde.connectedApps.session("s-1").status()).toBe("pending");
  });

  test("makes token() reject with the reason unknown if the session was started elsewhere", async () => {
    const { kinde } = mockSessions(invalid);
    const session = kinde.connectedApps.session("s-1");
    expect(await rejection(session.token())).toMatchObject({ reason: "unknown" });
    expect(await session.status()).toBe("reconnect_required");
  });

  test("makes token() reject with the reason unknown if the session was connected before", async () => {
    const { kinde } = mockSessions((request, n) => (n === 1 ? hourlyTokens(request, n) : invalidSession("The session is invalid")));
    const session = await start(kinde);
    await session.token();
    clock += HOUR;
    expect(await rejection(session.token())).toMatchObject({ reason: "unknown" });
    expect(await session.status()).toBe("reconnect_required");
  });

  test("is the only code of a 400 that asks to reconnect; another code is an ApiError", async () => {
    const { kinde } = mockSessions(() => json({ errors: [{ code: "OTHER", message: "no" }] }, 400));
    expect(await rejection(kinde.connectedApps.session("s-1").token())).toMatchObject({ name: "ApiError", apiCode: "OTHER" });
  });

  test("becomes the cause of the error of token(), without the session ID", async () => {
    const { kinde } = mockSessions(() => invalidSession("session planted-session is invalid"));
    const error = await rejection(kinde.connectedApps.session("planted-session").token());
    expect((error as ReconnectRequiredError).cause).toMatchObject({ name: "ApiError", status: 400 });
    expect(String((error as ReconnectRequiredError).cause)).not.toContain("planted-session");
  });
});

test("token() asks twice if Kinde's token has already expired, and then rejects with the reason expired", async () => {
  const { kinde, requestsTo } = mockSessions(() =>
    json({ access_token: "old", access_token_expiry: new Date(clock - HOUR).toISOString() }),
  );
  const session = kinde.connectedApps.session("s-1");
  expect(await rejection(session.token())).toMatchObject({ constructor: ReconnectRequiredError, reason: "expired" });
  expect(requestsTo(SESSION_TOKEN)).toHaveLength(2);
  expect(await session.status()).toBe("reconnect_required");
});

describe("status()", () => {
  test("asks Kinde only if no confirmed token is cached", async () => {
    const { kinde, requestsTo } = mockSessions();
    const session = kinde.connectedApps.session("s-1");
    expect(await session.status()).toBe("connected");
    expect(await session.status()).toBe("connected");
    await session.token();
    expect(requestsTo(SESSION_TOKEN)).toHaveLength(1);
  });

  test("is revoked after revoke(), without a request", async () => {
    const { kinde, requestsTo } = mockSessions();
    const session = kinde.connectedApps.session("s-1");
    await session.token();
    await session.revoke();
    expect(await session.status()).toBe("revoked");
    expect(requestsTo(SESSION_TOKEN)).toHaveLength(1);
  });

  test.each([
    ["a server error", () => empty(503), "ServerError"],
    ["a missing scope", () => empty(403), "PermissionError"],
    ["no connection", failsToConnect(), "NetworkError"],
    ["a rate limit", () => empty(429, { "ratelimit-reset": "60" }), "RateLimitError"],
  ] as const)("rejects after %s", async (_, handler, name) => {
    const { kinde } = mockSessions(handler);
    expect(await rejection(kinde.connectedApps.session("s-1").status())).toMatchObject({ name });
  });

  test("rejects with CancelledError if it is aborted before or during its request", async () => {
    const { kinde, arrived } = mockSessions(neverResponds);
    const session = kinde.connectedApps.session("s-1");
    expect(await rejection(session.status({ signal: AbortSignal.abort() }))).toBeInstanceOf(CancelledError);
    const error = await abortedAt(arrived(SESSION_TOKEN), undefined, (signal) => session.status({ signal }));
    expect(error).toBeInstanceOf(CancelledError);
  });
});

test("clients share session tokens only if they have the same store", async () => {
  const first = mockSessions();
  const second = mockSessions();
  await first.kinde.connectedApps.session("s-1").token();
  await second.kinde.connectedApps.session("s-1").token();
  expect([second.requestsTo(TOKEN_ENDPOINT).length, second.requestsTo(SESSION_TOKEN).length]).toEqual([1, 1]);
  const store = createMemoryStore({ now });
  await mockSessions(hourlyTokens, { store }).kinde.connectedApps.session("s-1").token();
  const third = mockSessions(hourlyTokens, { store });
  await third.kinde.connectedApps.session("s-1").token();
  expect(third.requests).toEqual([]);
});

test.each([
  ["share", "another secret", { clientSecret: "another" }, 0],
  ["share", "an accessToken and the same clientId", { accessToken: "given" }, 0],
  ["share", "an accessToken function and the same clientId", { accessToken: () => "dynamic" }, 0],
  ["don't share", "another clientId", { clientId: "another" }, 1],
  ["don't share", "another domain", { domain: "other.kinde.com" }, 1],
  ["don't share", "another namespace", { namespace: "another" }, 1],
  ["don't share", "a namespace and no clientId", { accessToken: "given", clientId: undefined, namespace: "another" }, 1],
])("two clients with the same store %s a session's token if one has %s", async (_do, _difference, other, expected) => {
  const store = createMemoryStore({ now });
  await mockSessions(hourlyTokens, { store }).kinde.connectedApps.session("s-1").token();
  const { fetch, requests } = mockFetch(({ url, method }) =>
    method === "POST" ? json({ access_token: "m", expires_in: 60 }) : json({ access_token: `of ${url.host}`.replace(" ", "-") }),
  );
  const kinde = createKinde({ ...CREDENTIALS, ...other, store, fetch, now } as Parameters<typeof createKinde>[0]);
  await kinde.connectedApps.session("s-1").token();
  expect(requests.filter(({ method }) => method === "GET")).toHaveLength(expected);
});

test("a store without a clientId needs a namespace, because nothing else says whose sessions it holds", () => {
  const options = { domain: "mybiz.kinde.com", accessToken: "given", store: createMemoryStore() };
  expect(() => createKinde(options)).toThrow(/namespace/);
  expect(() => createKinde({ ...options, namespace: "billing" })).not.toThrow();
});

test("token() rejects as revoked if a client with the same store has revoked the session", async () => {
  const store = createMemoryStore({ now });
  const { kinde } = mockSessions(hourlyTokens, { store });
  const other = mockSessions(hourlyTokens, { store });
  await kinde.connectedApps.session("s-1").token();
  await other.kinde.connectedApps.session("s-1").revoke();
  expect(await rejection(kinde.connectedApps.session("s-1").token())).toMatchObject({ reason: "revoked" });
});
