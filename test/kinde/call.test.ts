/** From `kinde.call` to the wire, through all layers. */
import { getUserData, getUsers, revokeConnectedAppToken } from "../../generated/kinde-management/operations.js";
import {
  ApiError,
  CancelledError,
  ConfigurationError,
  createKinde,
  CredentialsError,
  type Kinde,
  NetworkError,
  PermissionError,
  RateLimitError,
  ServerError,
  TimeoutError,
  UnexpectedResponseError,
} from "../../src/kinde/index.js";
import { CREDENTIALS, kindeWire, rejection, REVOKE, TOKEN, USERS, withoutJitter } from "../helpers/kinde-wire.js";
import { empty, type Handler, html, json, never, type Seen } from "../helpers/observed-fetch.js";

withoutJitter();

const bearers = (requests: readonly Seen[]): (string | null)[] => requests.map(({ headers }) => headers.get("authorization"));

test("call and send resolve to what the API says, with the names on the wire", async () => {
  const { kinde } = kindeWire({ "GET /api/v1/user": () => json({ id: "kp_1", preferred_email: "a@b.example" }, 200, { "x-id": "1" }) });
  expect(await kinde.call(getUserData, { query: { id: "kp_1" } })).toEqual({ id: "kp_1", preferred_email: "a@b.example" });
  const { data, status, headers } = await kinde.send(getUserData, { query: { id: "kp_1" } });
  expect([data.id, status, headers.get("x-id")]).toEqual(["kp_1", 200, "1"]);
});

test("paginate walks through the pages as they are needed", async () => {
  const pages: Handler = ({ url }) =>
    url.searchParams.get("next_token") === "t1"
      ? json({ users: [{ id: "c" }], next_token: null })
      : json({ users: [{ id: "a" }, { id: "b" }], next_token: "t1" });
  const { kinde, to } = kindeWire({ [USERS]: pages });
  const ids: (string | undefined)[] = [];
  for await (const { id } of kinde.paginate(getUsers, { query: { page_size: 2 } })) ids.push(id);
  expect(ids).toEqual(["a", "b", "c"]);
  expect(to(USERS).map(({ url }) => url.search)).toEqual(["?page_size=2", "?page_size=2&next_token=t1"]);
  expect(to(TOKEN)).toHaveLength(1);
});

test("paginate rejects, and never throws at once", async () => {
  const { kinde, requests } = kindeWire();
  const list = kinde.paginate(getUsers, {}, { signal: AbortSignal.abort() });
  expect(await rejection(list.next())).toBeInstanceOf(CancelledError);
  expect(requests).toEqual([]);
});

describe("the status of an answer", () => {
  test.each<[string, Handler, unknown, number]>([
    ["400", () => json({ errors: [{ code: "BAD", message: "no" }] }, 400), { constructor: ApiError, apiCode: "BAD", status: 400 }, 1],
    [
      "403 with a scope",
      () => json({ errors: [{ code: "SCOPE_MISSING", message: "Scope is missing: read:users" }] }, 403),
      { constructor: PermissionError, scopes: ["read:users"] },
      1,
    ],
    ["403, empty", () => empty(403), { constructor: PermissionError, scopes: ["read:users"] }, 1],
    [
      "404 as an object",
      () => json({ errors: { code: "ROUTE_NOT_FOUND", message: "no" } }, 404),
      { constructor: ApiError, apiCode: "ROUTE_NOT_FOUND" },
      1,
    ],
    ["404 of another site", () => html(404), { constructor: ApiError, status: 404 }, 1],
    ["405, empty", () => empty(405), { constructor: ApiError, status: 405 }, 1],
    ["409", () => json({ message: "taken", code: "CONFLICT" }, 409), { constructor: ApiError, apiCode: "CONFLICT" }, 1],
    ["408", () => empty(408), { constructor: TimeoutError, status: 408 }, 3],
    ["429", () => empty(429), { constructor: RateLimitError, retryAfterMs: undefined }, 3],
    ["429 with a long wait", () => empty(429, { "ratelimit-reset": "3600" }), { constructor: RateLimitError, retryAfterMs: 3_600_000 }, 1],
    ["500", () => html(500), { constructor: ServerError, status: 500 }, 3],
    ["302", () => empty(302, { location: "https://elsewhere.example" }), { constructor: UnexpectedResponseError, status: 302 }, 1],
    ["302 with JSON", () => json({ users: [] }, 302), { constructor: UnexpectedResponseError, status: 302 }, 1],
    ["2xx HTML", () => html(), { constructor: UnexpectedResponseError, status: 200 }, 1],
    ["2xx empty", () => empty(200), { constructor: UnexpectedResponseError, status: 200 }, 1],
    ["2xx truncated", () => new Response('{"users":[{"id"'), { constructor: UnexpectedResponseError, status: 200 }, 1],
    ["no answer", () => Promise.reject(new TypeError("fetch failed")), { constructor: NetworkError }, 3],
  ])("%s", async (_what, handler, expected, count) => {
    const { kinde, to } = kindeWire({ [USERS]: handler });
    const error = await rejection(kinde.call(getUsers));
    expect(error).toMatchObject({ ...(expected as object), operation: "getUsers" });
    expect(to(USERS)).toHaveLength(count);
    expect(to(TOKEN)).toHaveLength(1);
  });
});

describe("a POST", () => {
  test.each<[string, Handler, number]>([
    ["408", () => empty(408), 1],
    ["429", () => empty(429), 3],
    ["503", () => empty(503), 1],
    ["a reset", () => Promise.reject(Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNRESET" } })), 1],
    [
      "a connection that never opened",
      () => Promise.reject(Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNREFUSED" } })),
      3,
    ],
    ["a host without an address", () => Promise.reject(Object.assign(new TypeError("fetch failed"), { cause: { code: "ENOTFOUND" } })), 3],
  ])("after %s", async (_what, handler, count) => {
    const { kinde, to } = kindeWire({ [REVOKE]: handler });
    await rejection(kinde.call(revokeConnectedAppToken, { query: { session_id: "s" } }));
    expect(to(REVOKE)).toHaveLength(count);
  });
});

describe("a 401", () => {
  test("costs one new management token and one more request", async () => {
    const { kinde, to } = kindeWire({ [USERS]: (_request, n) => (n === 1 ? empty(401) : json({ users: [] })) });
    await kinde.call(getUsers);
    await kinde.call(getUsers);
    expect(bearers(to(USERS))).toEqual(["Bearer management-1", "Bearer management-2", "Bearer management-2"]);
    expect(to(TOKEN)).toHaveLength(2);
  });

  test("after the one renewal is a CredentialsError", async () => {
    const { kinde, to } = kindeWire({ [USERS]: () => json({ errors: [{ code: "TOKEN_INVALID", message: "no" }] }, 401) });
    expect(await rejection(kinde.call(getUsers))).toMatchObject({
      constructor: CredentialsError,
      status: 401,
      apiCode: "TOKEN_INVALID",
      operation: "getUsers",
    });
    expect([to(USERS).length, to(TOKEN).length]).toEqual([2, 2]);
  });

  test("of many at once costs one new management token", async () => {
    const { kinde, to } = kindeWire({
      [USERS]: ({ headers }) => (headers.get("authorization") === "Bearer management-1" ? empty(401) : json({ users: [] })),
    });
    await Promise.all(Array.from({ length: 20 }, () => kinde.call(getUsers)));
    expect(to(TOKEN)).toHaveLength(2);
  });

  test("with a given token is a CredentialsError after one request", async () => {
    const { kinde, to } = kindeWire({ [USERS]: () => empty(401) }, { accessToken: "given" });
    expect(await rejection(kinde.call(getUsers))).toBeInstanceOf(CredentialsError);
    expect(bearers(to(USERS))).toEqual(["Bearer given"]);
  });
});

describe("a function as accessToken", () => {
  test("is asked per request", async () => {
    let n = 0;
    const { kinde, to } = kindeWire({ [USERS]: () => json({ users: [] }) }, { accessToken: async () => `asked-${++n}` });
    await kinde.call(getUsers);
    await kinde.call(getUsers);
    expect(bearers(to(USERS))).toEqual(["Bearer asked-1", "Bearer asked-2"]);
  });

  test("is asked once more on a 401, and the request repeated only if its answer changed", async () => {
    let n = 0;
    const changing = kindeWire(
      { [USERS]: (_request, count) => (count === 1 ? empty(401) : json({ users: [] })) },
      { accessToken: () => `asked-${++n}` },
    );
    await changing.kinde.call(getUsers);
    expect(bearers(changing.to(USERS))).toEqual(["Bearer asked-1", "Bearer asked-2"]);
    let asked = 0;
    const same = kindeWire({ [USERS]: () => empty(401) }, { accessToken: () => (asked++, "the-same") });
    expect(await rejection(same.kinde.call(getUsers))).toBeInstanceOf(CredentialsError);
    expect([same.to(USERS).length, asked]).toEqual([1, 2]);
  });

  test.each<[unknown, string]>([
    ["", "empty"],
    ["a b", "unusable"],
    [undefined, "nothing"],
    [7, "a number"],
  ])("that gives %j sends nothing (%s)", async (value) => {
    const { kinde, requests } = kindeWire({}, { accessToken: () => value as string });
    expect(await rejection(kinde.call(getUsers))).toMatchObject({
      name: "ConfigurationError",
      message: expect.stringContaining("accessToken"),
    });
    expect(requests).toEqual([]);
  });

  test("that fails is a CredentialsError with its error as the cause, asked once", async () => {
    const cause = new Error("vault is sealed");
    let asked = 0;
    const { kinde, requests } = kindeWire(
      {},
      {
        accessToken: () => {
          asked++;
          throw cause;
        },
      },
    );
    expect(await rejection(kinde.call(getUsers))).toMatchObject({ constructor: CredentialsError, cause });
    expect([requests.length, asked]).toEqual([0, 1]);
  });
});

describe("the token endpoint", () => {
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
    ["403, empty", () => empty(403), { constructor: CredentialsError, status: 403 }, 1],
    ["404", () => html(404), { constructor: CredentialsError, status: 404 }, 1],
    ["408", () => empty(408), { constructor: TimeoutError }, 3],
    ["429", () => empty(429), { constructor: RateLimitError }, 3],
    ["429 with a long wait", () => empty(429, { "retry-after": "11" }), { constructor: RateLimitError, retryAfterMs: 11_000 }, 1],
    ["503", () => empty(503), { constructor: ServerError }, 3],
    ["302", () => empty(302, { location: "https://evil.example" }), { constructor: UnexpectedResponseError }, 1],
    ["2xx HTML", () => html(), { constructor: UnexpectedResponseError }, 1],
    ["2xx without a token", () => json({ expires_in: 5 }), { constructor: UnexpectedResponseError }, 1],
    ["2xx with a token that no header can carry", () => json({ access_token: "a\nb" }), { constructor: UnexpectedResponseError }, 1],
    ["no answer", () => Promise.reject(new TypeError("fetch failed")), { constructor: NetworkError }, 3],
  ])("%s: that many requests, and none to the API", async (_what, handler, expected, count) => {
    const { kinde, requests } = kindeWire({ [TOKEN]: handler });
    expect(await rejection(kinde.call(getUsers))).toMatchObject({ ...(expected as object), operation: "requestToken" });
    expect(requests).toHaveLength(count);
  });

  test("a failure there does not poison the next call", async () => {
    const { kinde } = kindeWire({
      [TOKEN]: (_request, n) => (n === 1 ? empty(401) : json({ access_token: "m" })),
      [USERS]: () => json({ users: [] }),
    });
    await rejection(kinde.call(getUsers));
    expect(await kinde.call(getUsers)).toEqual({ users: [] });
  });
});

test("a path value that is refused costs no token", async () => {
  const { kinde, requests } = kindeWire();
  for (const id of ["", ".", ".."]) {
    const operation = { id: "deleteThing", method: "DELETE", path: "/api/v1/things/{id}" } as const;
    expect(await rejection(kinde.call(operation, { path: { id } } as never))).toMatchObject({
      name: "ConfigurationError",
      message: expect.stringContaining("id"),
    });
  }
  expect(requests).toEqual([]);
});

describe("an abort", () => {
  test("before the call sends nothing", async () => {
    const { kinde, requests } = kindeWire();
    const reason = new Error("early");
    expect(await rejection(kinde.call(getUsers, {}, { signal: AbortSignal.abort(reason) }))).toMatchObject({
      constructor: CancelledError,
      cause: reason,
    });
    expect(requests).toEqual([]);
  });

  test("while the management token is asked for ends the wait, and the grant goes on", async () => {
    let grant: (response: Response) => void = () => undefined;
    const { kinde, requests, to, asked } = kindeWire({
      [TOKEN]: () => new Promise((resolve) => (grant = resolve)),
      [USERS]: () => json({ users: [] }),
    });
    const controller = new AbortController();
    const work = rejection(kinde.call(getUsers, {}, { signal: controller.signal }));
    await asked(TOKEN);
    controller.abort("late");
    expect(await work).toMatchObject({ constructor: CancelledError, cause: "late" });
    expect(requests[0]?.signal.aborted).toBe(false);
    grant(json({ access_token: "m", expires_in: 3600 }));
    await kinde.call(getUsers);
    expect(to(TOKEN)).toHaveLength(1);
  });

  test("while the API is asked ends the request", async () => {
    const { kinde, to, asked } = kindeWire({ [USERS]: never });
    const controller = new AbortController();
    const work = rejection(kinde.call(getUsers, {}, { signal: controller.signal }));
    await asked(USERS);
    controller.abort("late");
    expect(await work).toMatchObject({ constructor: CancelledError, cause: "late", operation: "getUsers" });
    expect(to(USERS)[0]?.signal.aborted).toBe(true);
  });

  test("with DOM's own reason keeps that one as the cause", async () => {
    const error = await rejection(kindeWire().kinde.call(getUsers, {}, { signal: AbortSignal.abort() }));
    expect((error as CancelledError).cause).toMatchObject({ name: "AbortError" });
  });
});

describe("what is refused before anything is sent", () => {
  const controller = new AbortController() as unknown as AbortSignal;

  test.each<[string, (kinde: Kinde) => Promise<unknown>]>([
    ["call", (kinde) => kinde.call(getUsers, {}, { signal: controller })],
    ["tokens.get", (kinde) => kinde.tokens.get({ signal: controller })],
    ["session.token", (kinde) => kinde.connectedApps.session("s").token({ signal: controller })],
    ["session.revoke", (kinde) => kinde.connectedApps.session("s").revoke({ signal: controller })],
    ["waitUntilConnected", (kinde) => kinde.connectedApps.session("s").waitUntilConnected({ timeoutMs: 50, signal: controller })],
  ])("%s: a signal that is none", async (_name, act) => {
    const { kinde, requests } = kindeWire();
    expect(await rejection(act(kinde))).toMatchObject({ constructor: ConfigurationError, message: "signal must be an AbortSignal." });
    expect(requests).toEqual([]);
  });

  test("a body where the method has none", async () => {
    const { kinde, requests } = kindeWire();
    const args: object = { body: { name: "Ada" } };
    expect(await rejection(kinde.call(getUsers, args))).toMatchObject({
      constructor: ConfigurationError,
      message: "GET /api/v1/users (getUsers) was not sent: body must not be given: this method has none.",
    });
    expect(requests).toEqual([]);
  });
});

test("two clients in one process share nothing", async () => {
  const first = kindeWire({ [USERS]: () => json({ users: [] }) });
  const second = kindeWire({ [USERS]: () => json({ users: [] }) });
  await first.kinde.call(getUsers);
  await second.kinde.call(getUsers);
  expect([first.to(TOKEN).length, second.to(TOKEN).length]).toEqual([1, 1]);
});

test("requests are never followed elsewhere: redirect is manual on each", async () => {
  const { kinde, requests } = kindeWire({ [USERS]: () => json({ users: [] }) });
  await kinde.call(getUsers);
  expect(requests.map(({ redirect }) => redirect)).toEqual(["manual", "manual"]);
});

describe("kinde.tokens", () => {
  test("get shares the token of the calls; invalidate and clear drop it", async () => {
    const { kinde, to } = kindeWire({ [USERS]: () => json({ users: [] }) });
    await kinde.call(getUsers);
    expect((await kinde.tokens.get()).value).toBe("management-1");
    await kinde.tokens.invalidate();
    expect((await kinde.tokens.get()).value).toBe("management-2");
    await kinde.tokens.clear();
    expect((await kinde.tokens.get({ fresh: true })).value).toBe("management-3");
    expect(to(TOKEN)).toHaveLength(3);
  });

  test("a given token is handed out as it is, with the end that it tells", async () => {
    const payload = Buffer.from(JSON.stringify({ exp: 4_102_444_800 })).toString("base64url");
    const { kinde } = kindeWire({}, { accessToken: `eyJh.${payload}.sig` });
    expect((await kinde.tokens.get()).expiresAt).toEqual(new Date("2100-01-01T00:00:00Z"));
    await kinde.tokens.invalidate();
    await kinde.tokens.clear();
    expect((await kinde.tokens.get()).value).toContain(payload);
  });
});

test("a client that was made without a fetch of its own uses the global one", async () => {
  const spy = jest.spyOn(globalThis, "fetch").mockImplementation(async () => json({ access_token: "m", expires_in: 5, users: [] }));
  await createKinde(CREDENTIALS).call(getUsers);
  expect(spy).toHaveBeenCalledTimes(2);
});
