/**
 * What one call of a raw client can change: its transport, URL, time limit and serializers. The token never leaves the API's origin.
 */
import { createKinde, createKnetik, type KindeOptions } from "../../../src/index.js";
import { withoutJitter } from "../../helpers/jitter.js";
import { CREDENTIALS, mockAgedKinde, mockKinde, REVOKE_TOKEN, TOKEN_ENDPOINT, USERS } from "../../helpers/kinde.js";
import { authorizationsOf, empty, json, mockFetch, neverResponds } from "../../helpers/mock-fetch.js";
import { configurationErrorNaming, rejection } from "../../helpers/outcomes.js";

withoutJitter();

const EVIL = "https://evil.example";

/** A client with a token of its own, and the requests that it sends. */
function givenClient(handler = (): Response => json({ users: [] }), options: Partial<KindeOptions> = {}) {
  const mock = mockFetch(handler);
  const kinde = createKinde({ domain: CREDENTIALS.domain, accessToken: "given-token", fetch: mock.fetch, ...options } as KindeOptions);
  return { ...mock, kinde, management: kinde.management };
}

describe("a per-call fetch of a raw client", () => {
  /** A fetch as openapi-fetch calls it: with a Request. */
  function ownFetch(handler: (n: number) => Response) {
    const requests: Request[] = [];
    return { requests, fetch: async (request: Request): Promise<Response> => handler(requests.push(request)) };
  }

  test("sends the request in place of the client's fetch, with the token", async () => {
    const { management, requests } = givenClient();
    const own = ownFetch(() => json({ users: [{ id: "own" }] }));
    const { data } = await management.GET("/api/v1/users", { fetch: own.fetch });
    expect(data?.users).toEqual([{ id: "own" }]);
    expect(own.requests[0]).toBeInstanceOf(Request);
    expect(own.requests.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer given-token"]);
    expect(requests).toEqual([]);
  });

  test("doesn't carry the request for the token, which goes through the client's fetch", async () => {
    const { kinde, requestsTo } = mockKinde();
    const own = ownFetch(() => json({ users: [] }));
    await kinde.management.GET("/api/v1/users", { fetch: own.fetch });
    expect([requestsTo(TOKEN_ENDPOINT).length, own.requests.length]).toEqual([1, 1]);
    expect(own.requests[0]?.headers.get("authorization")).toBe("Bearer management-1");
  });

  test("keeps retries, the renewal after a 401, and unfollowed redirects", async () => {
    const { kinde } = await mockAgedKinde();
    const own = ownFetch((n) => [empty(503), empty(401), json({ users: [] })][n - 1] ?? empty(500));
    expect((await kinde.management.GET("/api/v1/users", { fetch: own.fetch })).response.status).toBe(200);
    expect(own.requests.map(({ headers, redirect }) => [headers.get("authorization"), redirect])).toEqual([
      ["Bearer management-1", "manual"],
      ["Bearer management-1", "manual"],
      ["Bearer management-2", "manual"],
    ]);
  });

  test("keeps the time limit", async () => {
    const { management } = givenClient(undefined, { timeoutMs: 20, maxRetries: 0 });
    expect(await rejection(management.GET("/api/v1/users", { fetch: () => neverResponds() }))).toMatchObject({ name: "TimeoutError" });
  });

  test("gets the call's own Request class, which another implementation of fetch needs", async () => {
    class OwnRequest extends Request {}
    const { management } = givenClient();
    const own = ownFetch(() => json({ users: [] }));
    await management.GET("/api/v1/users", { fetch: own.fetch, Request: OwnRequest } as never);
    expect(own.requests[0]).toBeInstanceOf(OwnRequest);
  });

  test("of the account client and of Knetik's carries their tokens too", async () => {
    const own = ownFetch(() => json({}));
    await givenClient().kinde.account("user-token").GET("/oauth2/v2/user_profile", { fetch: own.fetch });
    const knetik = createKnetik({ baseUrl: "https://knetik.example", accessToken: "knetik-token" });
    await knetik.api.GET("/auth/tokens", { fetch: own.fetch });
    expect(own.requests.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer user-token", "Bearer knetik-token"]);
  });
});

describe("a raw client refuses another origin, and sends nothing, if it comes from", () => {
  test.each([EVIL, "http://mybiz.kinde.com", "https://mybiz.kinde.com:444", "https://mybiz.kinde.com.evil.example"])(
    "baseUrl: %s",
    async (baseUrl) => {
      const { kinde, requests } = mockKinde({ [USERS]: () => json({}) });
      expect(await rejection(kinde.management.GET("/api/v1/users", { baseUrl }))).toMatchObject(configurationErrorNaming("URL"));
      expect(requests).toEqual([]);
    },
  );

  test("a middleware, of the client or of one call", async () => {
    const { kinde, requests } = mockKinde();
    const middleware = { onRequest: ({ request }: { request: Request }) => new Request(`${EVIL}/api/v1/users`, request) };
    expect(await rejection(kinde.management.GET("/api/v1/users", { middleware: [middleware] }))).toMatchObject(
      configurationErrorNaming("URL"),
    );
    kinde.management.use(middleware);
    expect(await rejection(kinde.management.GET("/api/v1/users"))).toMatchObject(configurationErrorNaming("URL"));
    kinde.management.eject(middleware);
    expect(requests).toEqual([]);
  });

  test("the path, or the pathSerializer of one call", async () => {
    const { kinde, requests } = mockKinde();
    expect(await rejection(kinde.management.GET(".evil.example/users" as never))).toMatchObject(configurationErrorNaming("URL"));
    const pathSerializer = () => ".evil.example/users";
    expect(await rejection(kinde.management.GET("/api/v1/users/{user_id}/roles" as never, { pathSerializer } as never))).toBeInstanceOf(
      Error,
    );
    expect(requests).toEqual([]);
  });

  test("a baseUrl that goes with a per-call fetch", async () => {
    const sent: unknown[] = [];
    const fetch = async (request: Request): Promise<Response> => (sent.push(request), empty());
    await rejection(givenClient().management.GET("/api/v1/users", { baseUrl: EVIL, fetch }));
    expect(sent).toEqual([]);
  });
});

test("a raw client accepts another path of its own origin as baseUrl", async () => {
  const { management, requests } = givenClient();
  await management.GET("/api/v1/users", { baseUrl: "https://mybiz.kinde.com/v2/" });
  expect(requests[0]?.url.href).toBe("https://mybiz.kinde.com/v2/api/v1/users");
});

describe("an authorization header of the caller", () => {
  test.each([
    ["headers", { headers: { Authorization: "Bearer mine" } }],
    ["headers as Headers", { headers: new Headers({ authorization: "Bearer mine" }) }],
    ["params.header", { params: { header: { AUTHORIZATION: "Bearer mine" } } }],
    [
      "a middleware",
      { middleware: [{ onRequest: ({ request }: { request: Request }) => void request.headers.set("authorization", "x") }] },
    ],
  ])("is refused by a raw client if it comes from %s", async (_, init) => {
    const { kinde, requests } = mockKinde();
    expect(await rejection(kinde.management.GET("/api/v1/users", init as never))).toMatchObject(configurationErrorNaming("authorization"));
    expect(requests).toEqual([]);
  });

  test("is refused by call(), because it would be replaced", async () => {
    const { kinde, requests } = mockKinde();
    const operation = { id: "getThings", method: "GET", path: "/things" } as const;
    const args = { header: { Authorization: "Bearer planted" } } as never;
    expect(await rejection(kinde.call(operation, args))).toMatchObject(configurationErrorNaming("authorization"));
    expect(requests).toEqual([]);
  });

  test("is sent with an operation that needs no token", async () => {
    const { kinde, requests } = mockKinde({ "POST /login": () => json({}) });
    const args = { header: { authorization: "Basic mine" } } as never;
    await kinde.call({ id: "login", method: "POST", path: "/login", public: true }, args);
    expect(authorizationsOf(requests)).toEqual(["Basic mine"]);
  });

  test("may be null for a raw client: there is none then", async () => {
    const { management, requests } = givenClient();
    await management.GET("/api/v1/users", { headers: { authorization: null } });
    expect(authorizationsOf(requests)).toEqual(["Bearer given-token"]);
  });
});

test("call() sends a content-type of the caller in place of the document's", async () => {
  const { kinde, requests } = givenClient();
  const args = { header: { "Content-Type": "application/merge-patch+json" }, body: { a: 1 } } as never;
  await kinde.call({ id: "patchThing", method: "PATCH", path: "/things" }, args);
  expect([requests[0]?.headers.get("content-type"), requests[0]?.body]).toEqual(["application/merge-patch+json", '{"a":1}']);
});

test("timeoutMs of one call limits a raw client's attempt, and is checked before anything is sent", async () => {
  const { management, requests } = givenClient(neverResponds as never, { maxRetries: 0 });
  expect(await rejection(management.GET("/api/v1/users", { timeoutMs: 200 } as never))).toMatchObject({ name: "TimeoutError" });
  for (const timeoutMs of [0, -1, NaN, "5"]) {
    expect(await rejection(management.GET("/api/v1/users", { timeoutMs } as never))).toMatchObject(configurationErrorNaming("timeoutMs"));
  }
  expect(requests).toHaveLength(1);
});

describe("a raw client with redirect: error", () => {
  test.each([301, 302, 303, 307, 308])("rejects after a %i", async (status) => {
    const { management } = givenClient(() => empty(status, { location: "/elsewhere" }));
    expect(await rejection(management.GET("/api/v1/users", { redirect: "error" }))).toMatchObject({
      name: "UnexpectedResponseError",
      status,
    });
  });

  test.each([300, 304])("resolves after a %i, which is no redirect", async (status) => {
    const { management } = givenClient(() => empty(status, { location: "/elsewhere" }));
    expect((await management.GET("/api/v1/users", { redirect: "error" })).response.status).toBe(status);
  });
});

describe("the middleware of a raw client", () => {
  test("sees the KinnectError of a request without response, and may answer in its place", async () => {
    const { management } = givenClient(() => Promise.reject(new TypeError("fetch failed")) as never, { maxRetries: 0 });
    const seen: unknown[] = [];
    const onError = ({ error }: { error: unknown }): Response => (seen.push(error), json({ users: [{ id: "fallback" }] }));
    const { data } = await management.GET("/api/v1/users", { middleware: [{ onError }] });
    expect(data?.users).toEqual([{ id: "fallback" }]);
    expect(seen).toMatchObject([{ code: "network_error" }]);
  });

  test("may answer without a request: no token is requested", async () => {
    const { kinde, requests } = mockKinde();
    const onRequest = (): Response => json({ users: [{ id: "cached" }] });
    expect((await kinde.management.GET("/api/v1/users", { middleware: [{ onRequest }] })).data?.users).toEqual([{ id: "cached" }]);
    expect(requests).toEqual([]);
  });

  test("reads the JSON of an error response, directly and from a clone", async () => {
    const { management } = givenClient(() => json({ errors: [{ code: "X" }] }, 404));
    const read: unknown[] = [];
    const onResponse = async ({ response }: { response: Response }): Promise<undefined> => {
      read.push(await response.clone().json(), await response.json(), response.clone().url);
    };
    const { error } = await management.GET("/api/v1/users", { middleware: [{ onResponse }] });
    expect(read).toEqual([{ errors: [{ code: "X" }] }, { errors: [{ code: "X" }] }, "https://mybiz.kinde.com/api/v1/users"]);
    expect(error).toEqual({ errors: [{ code: "X" }] });
  });
});

describe("a raw client writes a query", () => {
  const search = async (init: object, path = "/api/v1/search/users"): Promise<string | undefined> => {
    const { management, requests } = givenClient();
    await management.GET(path as never, init as never);
    return requests[0]?.url.search;
  };

  test("of searchUsers with its typed properties, as call() does", async () => {
    const query = { properties: { kp_usr_city: ["Sydney"], kp_usr_tag: "a b" } };
    expect(await search({ params: { query } })).toBe("?properties[kp_usr_city]=Sydney&properties[kp_usr_tag]=a%20b");
  });

  test("with an object that no document declares as a deepObject, and a Date as ISO 8601", async () => {
    const query = { filter: { a: 1, none: undefined }, at: new Date(0) };
    expect(await search({ params: { query } }, "/api/v1/users")).toBe("?filter[a]=1&at=1970-01-01T00%3A00%3A00.000Z");
  });

  test("with the call's own serializer, or its options, or undefined in their place", async () => {
    expect(await search({ params: { query: { a: 1 } }, querySerializer: () => "own=1" })).toBe("?own=1");
    const joined = { array: { style: "pipeDelimited", explode: false } };
    expect(await search({ params: { query: { a: [1, 2] } }, querySerializer: joined })).toBe("?a=1|2");
    expect(await search({ params: { query: { at: new Date(0) } }, querySerializer: undefined })).toBe("?at=1970-01-01T00%3A00%3A00.000Z");
  });
});

test("a raw client's own account paths resolve after a form with its own bodySerializer", async () => {
  const { kinde, requestsTo } = mockKinde({ [REVOKE_TOKEN]: () => empty() });
  const init = {
    body: { token: "t" },
    bodySerializer: () => "token=own",
    headers: { "content-type": "application/x-www-form-urlencoded" },
  };
  await kinde.account("user-token").POST("/oauth2/revoke", init as never);
  expect(requestsTo(REVOKE_TOKEN).map(({ body, headers }) => [body, headers.get("content-type")])).toEqual([
    ["token=own", "application/x-www-form-urlencoded"],
  ]);
});

test("an invalid Date in a query is refused by name", async () => {
  const { kinde, requests } = mockKinde();
  const call = kinde.management.GET("/api/v1/users", { params: { query: { page_size: new Date(NaN) as unknown as number } } });
  await expect(call).rejects.toThrow(/page_size must be a string, number, boolean, bigint or valid Date/);
  expect(requests).toEqual([]);
});
