/** `kinde.call` and its siblings through all layers, down to `fetch`. */
import { createUser, getUserData, getUsers, revokeConnectedAppToken } from "../../generated/kinde-management/operations.js";
import {
  ApiError,
  CancelledError,
  ConfigurationError,
  createKinde,
  CredentialsError,
  type Kinde,
  NetworkError,
  type Operation,
  PermissionError,
  RateLimitError,
  ServerError,
  TimeoutError,
  UnexpectedResponseError,
} from "../../src/kinde/index.js";
import { withoutJitter } from "../helpers/jitter.js";
import { CREDENTIALS, mockAgedKinde, mockKinde, REVOKE, TOKEN_ENDPOINT, USERS } from "../helpers/kinde.js";
import { authorizationsOf, empty, failsToConnect, type Handler, html, json, neverResponds } from "../helpers/mock-fetch.js";
import { abortedAt, collect, configurationErrorNaming, rejection } from "../helpers/outcomes.js";

withoutJitter();

test("call() and send() resolve to the API's data with its field names; send() adds status and headers", async () => {
  const { kinde } = mockKinde({ "GET /api/v1/user": () => json({ id: "kp_1", preferred_email: "a@b.example" }, 200, { "x-id": "1" }) });
  expect(await kinde.call(getUserData, { query: { id: "kp_1" } })).toEqual({ id: "kp_1", preferred_email: "a@b.example" });
  const { data, status, headers } = await kinde.send(getUserData, { query: { id: "kp_1" } });
  expect([data.id, status, headers.get("x-id")]).toEqual(["kp_1", 200, "1"]);
});

test("a bigint is written down in a query, a list, a path and a form", async () => {
  const { kinde, requests } = mockKinde({
    [USERS]: () => json({ users: [] }),
    "GET /items/9007199254740993": () => json({}),
    "POST /items": () => json({}),
  });
  const big = 9_007_199_254_740_993n;
  await kinde.call<Operation>(getUsers, { query: { page_size: big, id: [1n, 2n] } });
  await kinde.call({ id: "getItem", method: "GET", path: "/items/{id}" }, { path: { id: big } });
  await kinde.call({ id: "addItem", method: "POST", path: "/items", consumes: "application/x-www-form-urlencoded" }, { body: { id: big } });
  const sent = requests.filter(({ url }) => url.pathname !== "/oauth2/token").map(({ url, body }) => url.pathname + url.search + body);
  expect(sent).toEqual(["/api/v1/users?page_size=9007199254740993&id=1&id=2", "/items/9007199254740993", "/itemsid=9007199254740993"]);
});

test("paginate() yields the items of all pages with one management token", async () => {
  const pages: Handler = ({ url }) =>
    url.searchParams.get("next_token") === "t1"
      ? json({ users: [{ id: "c" }], next_token: null })
      : json({ users: [{ id: "a" }, { id: "b" }], next_token: "t1" });
  const { kinde, requestsTo } = mockKinde({ [USERS]: pages });
  const users = await collect(kinde.paginate(getUsers, { query: { page_size: 2 } }));
  expect(users.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  expect(requestsTo(USERS).map(({ url }) => url.search)).toEqual(["?page_size=2", "?page_size=2&next_token=t1"]);
  expect(requestsTo(TOKEN_ENDPOINT)).toHaveLength(1);
});

test("paginate() with an aborted signal doesn't throw, but its next() rejects", async () => {
  const { kinde, requests } = mockKinde();
  const list = kinde.paginate(getUsers, {}, { signal: AbortSignal.abort() });
  expect(await rejection(list.next())).toBeInstanceOf(CancelledError);
  expect(requests).toEqual([]);
});

describe("call() of a GET", () => {
  test.each<[string, Handler, unknown, number]>([
    ["400", () => json({ errors: [{ code: "BAD", message: "no" }] }, 400), { constructor: ApiError, apiCode: "BAD", status: 400 }, 1],
    [
      "403 with a scope",
      () => json({ errors: [{ code: "SCOPE_MISSING", message: "Scope is missing: read:users" }] }, 403),
      { constructor: PermissionError, scopes: ["read:users"] },
      1,
    ],
    ["an empty 403", () => empty(403), { constructor: PermissionError, scopes: ["read:users"] }, 1],
    [
      "404 as an object",
      () => json({ errors: { code: "ROUTE_NOT_FOUND", message: "no" } }, 404),
      { constructor: ApiError, apiCode: "ROUTE_NOT_FOUND" },
      1,
    ],
    ["404 HTML", () => html(404), { constructor: ApiError, status: 404 }, 1],
    ["an empty 405", () => empty(405), { constructor: ApiError, status: 405 }, 1],
    ["409", () => json({ message: "taken", code: "CONFLICT" }, 409), { constructor: ApiError, apiCode: "CONFLICT" }, 1],
    ["408", () => empty(408), { constructor: TimeoutError, status: 408 }, 3],
    ["429", () => empty(429), { constructor: RateLimitError, retryAfterMs: undefined }, 3],
    ["429 with a long wait", () => empty(429, { "ratelimit-reset": "3600" }), { constructor: RateLimitError, retryAfterMs: 3_600_000 }, 1],
    ["500", () => html(500), { constructor: ServerError, status: 500 }, 3],
    ["302", () => empty(302, { location: "https://elsewhere.example" }), { constructor: UnexpectedResponseError, status: 302 }, 1],
    ["302 with JSON", () => json({ users: [] }, 302), { constructor: UnexpectedResponseError, status: 302 }, 1],
    ["2xx HTML", () => html(), { constructor: UnexpectedResponseError, status: 200 }, 1],
    ["an empty 2xx", () => empty(200), { constructor: UnexpectedResponseError, status: 200 }, 1],
    ["a truncated 2xx", () => new Response('{"users":[{"id"'), { constructor: UnexpectedResponseError, status: 200 }, 1],
    ["no response", failsToConnect(), { constructor: NetworkError }, 3],
  ])("after %s rejects with the matching error, and is retried only if that can help", async (_, handler, expected, count) => {
    const { kinde, requestsTo } = mockKinde({ [USERS]: handler });
    const error = await rejection(kinde.call(getUsers));
    expect(error).toMatchObject({ ...(expected as object), operation: "getUsers" });
    expect(requestsTo(USERS)).toHaveLength(count);
    expect(requestsTo(TOKEN_ENDPOINT)).toHaveLength(1);
  });
});

describe("a POST is sent as often as is safe", () => {
  test.each<[string, Handler, number]>([
    ["408", () => empty(408), 1],
    ["429", () => empty(429), 3],
    ["503", () => empty(503), 1],
    ["a reset connection", failsToConnect("ECONNRESET"), 1],
    ["a refused connection", failsToConnect("ECONNREFUSED"), 3],
    ["an unknown host", failsToConnect("ENOTFOUND"), 3],
  ])("after %s", async (_, handler, count) => {
    const { kinde, requestsTo } = mockKinde({ "POST /api/v1/user": handler });
    await rejection(kinde.call(createUser, { body: {} }));
    expect(requestsTo("POST /api/v1/user")).toHaveLength(count);
  });

  test.each<[string, Handler]>([
    ["408", () => empty(408)],
    ["503", () => empty(503)],
    ["a reset connection", failsToConnect("ECONNRESET")],
  ])("after %s it is repeated if its descriptor says that this does no harm", async (_, handler) => {
    const { kinde, requestsTo } = mockKinde({ [REVOKE]: handler });
    await rejection(kinde.call(revokeConnectedAppToken, { query: { session_id: "s" } }));
    expect(requestsTo(REVOKE)).toHaveLength(3);
  });
});

describe("a 401 from the API", () => {
  test("costs one new management token and one more request", async () => {
    const { kinde, requestsTo } = await mockAgedKinde({ [USERS]: (_request, n) => (n === 1 ? empty(401) : json({ users: [] })) });
    await kinde.call(getUsers);
    await kinde.call(getUsers);
    expect(authorizationsOf(requestsTo(USERS))).toEqual(["Bearer management-1", "Bearer management-2", "Bearer management-2"]);
    expect(requestsTo(TOKEN_ENDPOINT)).toHaveLength(2);
  });

  test("that repeats after the renewal is a CredentialsError", async () => {
    const { kinde, requestsTo } = await mockAgedKinde({ [USERS]: () => json({ errors: [{ code: "TOKEN_INVALID", message: "no" }] }, 401) });
    expect(await rejection(kinde.call(getUsers))).toMatchObject({
      constructor: CredentialsError,
      status: 401,
      apiCode: "TOKEN_INVALID",
      operation: "getUsers",
    });
    expect([requestsTo(USERS).length, requestsTo(TOKEN_ENDPOINT).length]).toEqual([2, 2]);
  });

  test("for 20 concurrent calls costs one new management token", async () => {
    const { kinde, requestsTo } = await mockAgedKinde({
      [USERS]: ({ headers }) => (headers.get("authorization") === "Bearer management-1" ? empty(401) : json({ users: [] })),
    });
    await Promise.all(Array.from({ length: 20 }, () => kinde.call(getUsers)));
    expect(requestsTo(TOKEN_ENDPOINT)).toHaveLength(2);
  });

  test("on a management token that was issued less than 30 s ago is a CredentialsError after one request", async () => {
    const { kinde, requestsTo } = mockKinde({ [USERS]: () => empty(401) });
    for (let call = 0; call < 3; call++) expect(await rejection(kinde.call(getUsers))).toBeInstanceOf(CredentialsError);
    expect([requestsTo(USERS).length, requestsTo(TOKEN_ENDPOINT).length]).toEqual([3, 1]);
  });

  test("with a given accessToken is a CredentialsError after one request", async () => {
    const { kinde, requestsTo } = mockKinde({ [USERS]: () => empty(401) }, { accessToken: "given" });
    expect(await rejection(kinde.call(getUsers))).toBeInstanceOf(CredentialsError);
    expect(authorizationsOf(requestsTo(USERS))).toEqual(["Bearer given"]);
  });
});

describe("an accessToken function", () => {
  test("is called for each request", async () => {
    let n = 0;
    const { kinde, requestsTo } = mockKinde({ [USERS]: () => json({ users: [] }) }, { accessToken: async () => `call-${++n}` });
    await kinde.call(getUsers);
    await kinde.call(getUsers);
    expect(authorizationsOf(requestsTo(USERS))).toEqual(["Bearer call-1", "Bearer call-2"]);
  });

  test("is called again after a 401, and the request is repeated only if the token has changed", async () => {
    let n = 0;
    const changing = mockKinde(
      { [USERS]: (_request, count) => (count === 1 ? empty(401) : json({ users: [] })) },
      { accessToken: () => `call-${++n}` },
    );
    await changing.kinde.call(getUsers);
    expect(authorizationsOf(changing.requestsTo(USERS))).toEqual(["Bearer call-1", "Bearer call-2"]);
    let calls = 0;
    const same = mockKinde({ [USERS]: () => empty(401) }, { accessToken: () => (calls++, "the-same") });
    expect(await rejection(same.kinde.call(getUsers))).toBeInstanceOf(CredentialsError);
    expect([same.requestsTo(USERS).length, calls]).toEqual([1, 2]);
  });

  test("may return the token of another client, and `${token}` of that stays redacted", async () => {
    const first = mockKinde();
    const { kinde, requestsTo } = mockKinde({ [USERS]: () => json({ users: [] }) }, { accessToken: () => first.kinde.tokens.get() });
    await kinde.call(getUsers);
    expect(authorizationsOf(requestsTo(USERS))).toEqual(["Bearer management-1"]);
    const token = await kinde.tokens.get();
    expect([`Bearer ${String(token)}`, JSON.stringify({ token }), token.value]).toEqual([
      "Bearer [redacted: use token.value]",
      '{"token":"[redacted]"}',
      "management-1",
    ]);
  });

  test("may return a plain object with value and expiresAt, at once or later", async () => {
    const token = { value: "plain", expiresAt: undefined };
    for (const accessToken of [() => token, async () => token]) {
      const { kinde, requestsTo } = mockKinde({ [USERS]: () => json({ users: [] }) }, { accessToken });
      await kinde.call(getUsers);
      expect(authorizationsOf(requestsTo(USERS))).toEqual(["Bearer plain"]);
    }
  });

  test.each<[unknown, string]>([
    ["", "empty"],
    ["a b", "unusable"],
    [{ expiresAt: undefined }, "a token without its value"],
    [{ value: "a\nb" }, "a token with an unusable value"],
    [undefined, "nothing"],
    [7, "a number"],
  ])("that returns %j (%s) is a ConfigurationError, and nothing is sent", async (value) => {
    const { kinde, requests } = mockKinde({}, { accessToken: () => value as string });
    expect(await rejection(kinde.call(getUsers))).toMatchObject(configurationErrorNaming("accessToken"));
    expect(requests).toEqual([]);
  });

  test("that throws is a CredentialsError with that error as its cause, and isn't called again", async () => {
    const cause = new Error("vault is sealed");
    let calls = 0;
    const { kinde, requests } = mockKinde(
      {},
      {
        accessToken: () => {
          calls++;
          throw cause;
        },
      },
    );
    expect(await rejection(kinde.call(getUsers))).toMatchObject({ constructor: CredentialsError, cause });
    expect([requests.length, calls]).toEqual([0, 1]);
  });
});

describe("call() after a response of the token endpoint", () => {
  test.each<[string, Handler, unknown, number]>([
    [
      "400",
      () => json({ error: "invalid_request", error_description: "bad audience" }, 400),
      { constructor: CredentialsError, apiCode: "invalid_request", status: 400, message: expect.stringContaining("bad audience") },
      1,
    ],
    [
      "401",
      () => json({ error: "invalid_client", error_description: "unknown" }, 401),
      { constructor: CredentialsError, apiCode: "invalid_client" },
      1,
    ],
    ["an empty 403", () => empty(403), { constructor: CredentialsError, status: 403 }, 1],
    ["404", () => html(404), { constructor: CredentialsError, status: 404 }, 1],
    ["408", () => empty(408), { constructor: TimeoutError }, 3],
    ["429", () => empty(429), { constructor: RateLimitError }, 3],
    ["429 with a long wait", () => empty(429, { "retry-after": "11" }), { constructor: RateLimitError, retryAfterMs: 11_000 }, 1],
    ["503", () => empty(503), { constructor: ServerError }, 3],
    ["302", () => empty(302, { location: "https://evil.example" }), { constructor: UnexpectedResponseError }, 1],
    ["2xx HTML", () => html(), { constructor: UnexpectedResponseError }, 1],
    ["2xx without a token", () => json({ expires_in: 5 }), { constructor: UnexpectedResponseError }, 1],
    ["2xx with a token that no header can carry", () => json({ access_token: "a\nb" }), { constructor: UnexpectedResponseError }, 1],
    ["no response", failsToConnect(), { constructor: NetworkError }, 3],
  ])("(%s) rejects with the matching error, and sends no request to the API", async (_, handler, expected, count) => {
    const { kinde, requests } = mockKinde({ [TOKEN_ENDPOINT]: handler });
    expect(await rejection(kinde.call(getUsers))).toMatchObject({ ...(expected as object), operation: "requestToken" });
    expect(requests).toHaveLength(count);
  });

  test("(401) rejects, but the next call requests a new token and succeeds", async () => {
    const { kinde } = mockKinde({
      [TOKEN_ENDPOINT]: (_request, n) => (n === 1 ? empty(401) : json({ access_token: "m" })),
      [USERS]: () => json({ users: [] }),
    });
    await rejection(kinde.call(getUsers));
    expect(await kinde.call(getUsers)).toEqual({ users: [] });
  });
});

test("an invalid path value is refused before a management token is requested", async () => {
  const { kinde, requests } = mockKinde();
  for (const id of ["", ".", ".."]) {
    const operation = { id: "deleteThing", method: "DELETE", path: "/api/v1/things/{id}" } as const;
    expect(await rejection(kinde.call(operation, { path: { id } } as never))).toMatchObject(configurationErrorNaming("id"));
  }
  expect(requests).toEqual([]);
});

describe("an abort of call()", () => {
  test("before it starts sends nothing", async () => {
    const { kinde, requests } = mockKinde();
    const reason = new Error("early");
    expect(await rejection(kinde.call(getUsers, {}, { signal: AbortSignal.abort(reason) }))).toMatchObject({
      constructor: CancelledError,
      cause: reason,
    });
    expect(requests).toEqual([]);
  });

  test("during the token request ends the call, but the token request goes on for later calls", async () => {
    let respond: (response: Response) => void = () => undefined;
    const { kinde, requests, requestsTo, arrived } = mockKinde({
      [TOKEN_ENDPOINT]: () => new Promise((resolve) => (respond = resolve)),
      [USERS]: () => json({ users: [] }),
    });
    const error = await abortedAt(arrived(TOKEN_ENDPOINT), "late", (signal) => kinde.call(getUsers, {}, { signal }));
    expect(error).toMatchObject({ constructor: CancelledError, cause: "late" });
    expect(requests[0]?.signal.aborted).toBe(false);
    respond(json({ access_token: "m", expires_in: 3600 }));
    await kinde.call(getUsers);
    expect(requestsTo(TOKEN_ENDPOINT)).toHaveLength(1);
  });

  test("during the API request aborts the request", async () => {
    const { kinde, requestsTo, arrived } = mockKinde({ [USERS]: neverResponds });
    const error = await abortedAt(arrived(USERS), "late", (signal) => kinde.call(getUsers, {}, { signal }));
    expect(error).toMatchObject({ constructor: CancelledError, cause: "late", operation: "getUsers" });
    expect(requestsTo(USERS)[0]?.signal.aborted).toBe(true);
  });

  test("without a reason has the DOM's AbortError as its cause", async () => {
    const error = await rejection(mockKinde().kinde.call(getUsers, {}, { signal: AbortSignal.abort() }));
    expect((error as CancelledError).cause).toMatchObject({ name: "AbortError" });
  });
});

describe("before anything is sent,", () => {
  const notASignal = new AbortController() as unknown as AbortSignal;

  test.each<[string, (kinde: Kinde) => Promise<unknown>]>([
    ["call", (kinde) => kinde.call(getUsers, {}, { signal: notASignal })],
    ["tokens.get", (kinde) => kinde.tokens.get({ signal: notASignal })],
    ["session.token", (kinde) => kinde.connectedApps.session("s").token({ signal: notASignal })],
    ["session.revoke", (kinde) => kinde.connectedApps.session("s").revoke({ signal: notASignal })],
    ["waitUntilConnected", (kinde) => kinde.connectedApps.session("s").waitUntilConnected({ timeoutMs: 50, signal: notASignal })],
  ])("%s rejects a signal that isn't an AbortSignal", async (_, act) => {
    const { kinde, requests } = mockKinde();
    expect(await rejection(act(kinde))).toMatchObject({ constructor: ConfigurationError, message: "signal must be an AbortSignal." });
    expect(requests).toEqual([]);
  });

  test("call rejects a body for a GET", async () => {
    const { kinde, requests } = mockKinde();
    const args: object = { body: { name: "Ada" } };
    expect(await rejection(kinde.call(getUsers, args))).toMatchObject({
      constructor: ConfigurationError,
      message: "GET /api/v1/users (getUsers) was not sent: body must not be given: this method has none.",
    });
    expect(requests).toEqual([]);
  });
});

test("two clients with the same credentials each request their own management token", async () => {
  const first = mockKinde({ [USERS]: () => json({ users: [] }) });
  const second = mockKinde({ [USERS]: () => json({ users: [] }) });
  await first.kinde.call(getUsers);
  await second.kinde.call(getUsers);
  expect([first.requestsTo(TOKEN_ENDPOINT).length, second.requestsTo(TOKEN_ENDPOINT).length]).toEqual([1, 1]);
});

test("every request is sent with redirect: manual", async () => {
  const { kinde, requests } = mockKinde({ [USERS]: () => json({ users: [] }) });
  await kinde.call(getUsers);
  expect(requests.map(({ redirect }) => redirect)).toEqual(["manual", "manual"]);
});

describe("kinde.tokens", () => {
  test("get() returns the token that calls use, and invalidate() and clear() drop it", async () => {
    const { kinde, requestsTo } = mockKinde({ [USERS]: () => json({ users: [] }) });
    await kinde.call(getUsers);
    expect((await kinde.tokens.get()).value).toBe("management-1");
    await kinde.tokens.invalidate();
    expect((await kinde.tokens.get()).value).toBe("management-2");
    await kinde.tokens.clear();
    expect((await kinde.tokens.get({ fresh: true })).value).toBe("management-3");
    expect(requestsTo(TOKEN_ENDPOINT)).toHaveLength(3);
  });

  test("get() returns a given accessToken with the expiry from its JWT, also after invalidate() and clear()", async () => {
    const payload = Buffer.from(JSON.stringify({ exp: 4_102_444_800 })).toString("base64url");
    const { kinde } = mockKinde({}, { accessToken: `eyJh.${payload}.sig` });
    expect((await kinde.tokens.get()).expiresAt).toEqual(new Date("2100-01-01T00:00:00Z"));
    await kinde.tokens.invalidate();
    await kinde.tokens.clear();
    expect((await kinde.tokens.get()).value).toContain(payload);
  });
});

test("a client without the fetch option uses the global fetch", async () => {
  const spy = jest.spyOn(globalThis, "fetch").mockImplementation(async () => json({ access_token: "m", expires_in: 5, users: [] }));
  await createKinde(CREDENTIALS).call(getUsers);
  expect(spy).toHaveBeenCalledTimes(2);
});
