/** The raw openapi-fetch clients, at `kinde.management`, `kinde.account()` and `knetik.api`. */
import {
  CancelledError,
  ConfigurationError,
  createKinde,
  createKnetik,
  NetworkError,
  UnexpectedResponseError,
} from "../../../src/index.js";
import { withoutJitter } from "../../helpers/jitter.js";
import { CREDENTIALS, mockAgedKinde, mockKinde, TOKEN_ENDPOINT, USERS } from "../../helpers/kinde.js";
import { expectNoLeak } from "../../helpers/leaks.js";
import { authorizationsOf, empty, failsToConnect, html, json, mockFetch, neverResponds } from "../../helpers/mock-fetch.js";
import { abortedAt, rejection } from "../../helpers/outcomes.js";

withoutJitter();

describe("a raw client", () => {
  test("resolves to data and response, and sends the management token", async () => {
    const { kinde, requestsTo } = mockKinde({ [USERS]: () => json({ users: [{ id: "kp_1" }] }) });
    const { data, error, response } = await kinde.management.GET("/api/v1/users", { params: { query: { page_size: 2 } } });
    expect(data?.users).toEqual([{ id: "kp_1" }]);
    expect(error).toBeUndefined();
    expect(response.status).toBe(200);
    expect(response.url).toBe("https://mybiz.kinde.com/api/v1/users?page_size=2");
    expect(requestsTo(USERS)[0]?.headers.get("authorization")).toBe("Bearer management-1");
    expect(requestsTo(USERS)[0]?.url.search).toBe("?page_size=2");
    expect(requestsTo(USERS)[0]?.headers.get("user-agent")).toMatch(/^kinnect\//);
  });

  test("resolves to the error body and the response after a 403", async () => {
    const body = { errors: [{ code: "SCOPE_MISSING", message: "no" }] };
    const { kinde } = mockKinde({ [USERS]: () => json(body, 403) });
    const { data, error, response } = await kinde.management.GET("/api/v1/users");
    expect([data, error, response.status]).toEqual([undefined, body, 403]);
  });

  test("resolves if an error response has no body", async () => {
    const { kinde } = mockKinde({ [USERS]: () => empty(403) });
    const { data, error, response } = await kinde.management.GET("/api/v1/users");
    expect([data, error, response.ok, response.status]).toEqual([undefined, undefined, false, 403]);
  });

  test("resolves if an error response is HTML", async () => {
    const { kinde } = mockKinde({ [USERS]: () => html(404) });
    const { error, response } = await kinde.management.GET("/api/v1/users");
    expect(error).toContain("<title>");
    expect(response.status).toBe(404);
  });

  test("resolves if a 2xx response has no body", async () => {
    for (const status of [200, 204]) {
      const { kinde } = mockKinde({ [USERS]: () => empty(status) });
      const { data, error, response } = await kinde.management.GET("/api/v1/users");
      expect([data, error, response.status]).toEqual([undefined, undefined, status]);
    }
  });

  test("rejects if a 2xx response is HTML, and doesn't quote it", async () => {
    const { kinde } = mockKinde({ [USERS]: () => new Response("<html>planted</html>", { headers: { "content-type": "text/html" } }) });
    const error = await rejection(kinde.management.GET("/api/v1/users"));
    expect(error).toMatchObject({ constructor: UnexpectedResponseError, status: 200, operation: "GET /api/v1/users" });
    expectNoLeak(error, ["planted"]);
  });

  test("reads plain text if parseAs is text", async () => {
    const { kinde } = mockKinde({ [USERS]: () => new Response("plain text ü") });
    expect((await kinde.management.GET("/api/v1/users", { parseAs: "text" })).data).toBe("plain text ü");
  });

  test("renews the token once after a 401", async () => {
    const { kinde, requestsTo } = await mockAgedKinde({ [USERS]: (_request, n) => (n === 1 ? empty(401) : json({ users: [] })) });
    expect((await kinde.management.GET("/api/v1/users")).response.status).toBe(200);
    expect(requestsTo(TOKEN_ENDPOINT)).toHaveLength(2);
    expect(authorizationsOf(requestsTo(USERS))).toEqual(["Bearer management-1", "Bearer management-2"]);
  });

  test("retries a 503, and resolves to the last response", async () => {
    const { kinde, requestsTo } = mockKinde({ [USERS]: (_request, n) => (n < 3 ? empty(503) : json({ users: [] })) });
    expect((await kinde.management.GET("/api/v1/users")).response.status).toBe(200);
    expect(requestsTo(USERS)).toHaveLength(3);
    const failing = mockKinde({ [USERS]: () => empty(503) });
    expect((await failing.kinde.management.GET("/api/v1/users")).response.status).toBe(503);
    expect(failing.requestsTo(USERS)).toHaveLength(3);
  });

  test("rejects with NetworkError if no response arrives", async () => {
    const { kinde } = mockKinde({ [USERS]: failsToConnect() });
    expect(await rejection(kinde.management.GET("/api/v1/users"))).toMatchObject({
      constructor: NetworkError,
      operation: "GET /api/v1/users",
    });
  });

  test("returns a redirect without following it", async () => {
    const { kinde, requestsTo } = mockKinde({ [USERS]: () => empty(302, { location: "https://evil.example/" }) });
    const { response } = await kinde.management.GET("/api/v1/users");
    expect([response.status, response.headers.get("location")]).toEqual([302, "https://evil.example/"]);
    expect(requestsTo(USERS)[0]?.redirect).toBe("manual");
  });

  test("rejects with CancelledError if the signal is aborted before or during a request", async () => {
    const { kinde, requestsTo, arrived } = mockKinde({ [USERS]: neverResponds });
    expect(await rejection(kinde.management.GET("/api/v1/users", { signal: AbortSignal.abort("before") }))).toMatchObject({
      constructor: CancelledError,
      cause: "before",
    });
    expect(requestsTo(USERS)).toHaveLength(0);
    const error = await abortedAt(arrived(USERS), "while", (signal) => kinde.management.GET("/api/v1/users", { signal }));
    expect(error).toMatchObject({ constructor: CancelledError, cause: "while" });
  });

  test("runs middleware on requests and responses", async () => {
    const { kinde, requestsTo } = mockKinde({ [USERS]: () => json({ users: [] }) });
    const statuses: number[] = [];
    kinde.management.use({
      onRequest: ({ request }) => {
        request.headers.set("x-trace", "trace-1");
        return undefined;
      },
      onResponse: async ({ response }) => {
        statuses.push(response.status);
        return new Response(JSON.stringify({ users: [{ id: "from-middleware" }], was: await response.clone().json() }), response);
      },
    });
    const { data } = await kinde.management.GET("/api/v1/users");
    expect(data).toEqual({ users: [{ id: "from-middleware" }], was: { users: [] } });
    expect(requestsTo(USERS)[0]?.headers.get("x-trace")).toBe("trace-1");
    expect(statuses).toEqual([200]);
  });
});

describe("path values of a raw client", () => {
  const knetikFetch = mockFetch(() => json({ username: "x" }));
  const { api } = createKnetik({ baseUrl: "https://knetik.example", accessToken: "given", fetch: knetikFetch.fetch });
  const get = (path: { username: string; client_id: string } | undefined): Promise<unknown> =>
    api.GET("/auth/tokens/{username}/{client_id}", { params: path === undefined ? ({} as never) : { path } });

  beforeEach(() => void (knetikFetch.requests.length = 0));

  test("are percent-encoded, including braces", async () => {
    await get({ username: "a/b {c}", client_id: "{client_id}" });
    expect(knetikFetch.requests[0]?.url.pathname).toMatch(/^\/auth\/tokens\/a%2Fb%20%7Bc%7D\/%7Bclient_id%7D$/i);
  });

  test.each(["", ".", ".."])("that are %j are a ConfigurationError, and nothing is sent", async (username) => {
    expect(await rejection(get({ username, client_id: "c" }))).toMatchObject({
      constructor: ConfigurationError,
      message: expect.stringMatching(/username/),
    });
    expect(knetikFetch.requests).toEqual([]);
  });

  test("that are missing are a ConfigurationError, and nothing is sent", async () => {
    expect(await rejection(get(undefined))).toBeInstanceOf(ConfigurationError);
    expect(knetikFetch.requests).toEqual([]);
  });
});

describe("request bodies of a raw client", () => {
  /** Posts a body twice, because the first response is a 429, and returns what the second request held. */
  async function sendTwice(
    init: { body: unknown; headers?: Record<string, string>; bodySerializer?: (body: unknown) => BodyInit },
    path: "/oauth2/revoke" | "/api/v1/user" = "/oauth2/revoke",
  ): Promise<{ type: string | null; body: string; count: number }> {
    const { fetch, requests } = mockFetch((_request, n) => empty(n === 1 ? 429 : 200));
    const kinde = createKinde({ domain: CREDENTIALS.domain, accessToken: "given", fetch });
    await (path === "/api/v1/user" ? kinde.management.POST(path, init as never) : kinde.account("user-token").POST(path, init as never));
    const [first, second] = requests;
    expect(second?.body).toBe(first?.body);
    return { type: second?.headers.get("content-type") ?? null, body: second?.body ?? "", count: requests.length };
  }

  test("that are JSON survive a retry", async () => {
    const body = { given_name: "ü" };
    expect(await sendTwice({ body }, "/api/v1/user")).toEqual({ type: "application/json", body: JSON.stringify(body), count: 2 });
  });

  test("that the spec calls forms are sent as forms without further options", async () => {
    const type = "application/x-www-form-urlencoded";
    expect(await sendTwice({ body: { token: "ü", token_type_hint: undefined } })).toEqual({ type, body: "token=%C3%BC", count: 2 });
  });

  test("that are forms survive a retry", async () => {
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    expect(await sendTwice({ body: { token: "a b" }, headers, bodySerializer: () => "token=a+b" })).toEqual({
      type: headers["content-type"],
      body: "token=a+b",
      count: 2,
    });
  });

  test("that are multipart keep their boundary, and survive a retry", async () => {
    const form = new FormData();
    form.append("file", new Blob(["bytes"], { type: "image/png" }), "logo.png");
    const { type, body, count } = await sendTwice({ body: form, bodySerializer: () => form });
    expect(type).toMatch(/^multipart\/form-data; ?boundary=/);
    expect(body).toContain("bytes");
    expect(body).toContain(String(type).split("boundary=")[1]);
    expect(count).toBe(2);
  });

  test("that are binary are sent unchanged", async () => {
    let bytes: number[] = [];
    const fetch: typeof globalThis.fetch = async (_url, init) => {
      bytes = [...new Uint8Array(await new Response(init?.body ?? null).arrayBuffer())];
      return empty();
    };
    const binary = new Uint8Array([0, 255, 128, 10]);
    await createKinde({ ...CREDENTIALS, fetch })
      .account("user-token")
      .POST("/oauth2/revoke", {
        body: binary,
        bodySerializer: () => binary,
        headers: { "content-type": "application/octet-stream" },
      } as never);
    expect(bytes).toEqual([0, 255, 128, 10]);
  });
});

test("the account client sends the user's token to the OAuth origin, and doesn't renew it", async () => {
  const { kinde, requests } = mockKinde(
    { "GET /oauth2/v2/user_profile": () => empty(401) },
    { tokenUrl: "https://auth.example/oauth2/token" },
  );
  const { response } = await kinde.account("user-token").GET("/oauth2/v2/user_profile");
  expect(response.status).toBe(401);
  expect(requests).toHaveLength(1);
  expect(requests[0]?.url.href).toBe("https://auth.example/oauth2/v2/user_profile");
  expect(requests[0]?.headers.get("authorization")).toBe("Bearer user-token");
});

test.each(["", "two words", "line\nend", 7, undefined])("kinde.account() throws for the token %j", (token) => {
  expect(() => mockKinde().kinde.account(token as string)).toThrow(ConfigurationError);
  expect(() => mockKinde().kinde.account(token as string)).toThrow(/userAccessToken/);
});

test("the global fetch is looked up for each request, so a later mock is used", async () => {
  const kinde = createKinde({ domain: "mybiz.kinde.com", accessToken: "given" });
  const { fetch, requests } = mockFetch(() => json({ users: [] }));
  const spy = jest.spyOn(globalThis, "fetch").mockImplementation(fetch);
  await kinde.management.GET("/api/v1/users");
  await kinde.call({ id: "op", method: "GET", path: "/op" });
  expect(requests).toHaveLength(2);
  expect(spy.mock.contexts.every((context) => context === globalThis || context === undefined)).toBe(true);
});

test("a given fetch is called as a plain function, without this", async () => {
  const contexts: unknown[] = [];
  const fetch = async function (this: unknown): Promise<Response> {
    contexts.push(this);
    return json({ users: [] });
  };
  const kinde = createKinde({ domain: "mybiz.kinde.com", accessToken: "given", fetch });
  await kinde.management.GET("/api/v1/users");
  expect(contexts).toEqual([undefined]);
});

test("a compressed or chunked response isn't decoded twice", async () => {
  const { kinde } = mockKinde({
    [USERS]: () => json({ users: [] }, 200, { "content-encoding": "gzip", "transfer-encoding": "chunked", "content-length": "3" }),
  });
  const { data, response } = await kinde.management.GET("/api/v1/users");
  expect(data).toEqual({ users: [] });
  expect(response.headers.get("content-encoding")).toBeNull();
});
