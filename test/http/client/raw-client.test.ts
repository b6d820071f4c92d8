/** The raw openapi-fetch clients, at `kinde.management`, `kinde.account()` and `knetik.api`. */
import {
  CancelledError,
  ConfigurationError,
  createKinde,
  createKnetik,
  NetworkError,
  UnexpectedResponseError,
} from "../../../src/index.js";
import { CREDENTIALS, kindeWire, rejection, TOKEN, USERS, withoutJitter } from "../../helpers/kinde-wire.js";
import { empty, html, json, never, observedFetch } from "../../helpers/observed-fetch.js";
import { expectHidden } from "../../helpers/shown.js";

withoutJitter();

describe("a raw client", () => {
  test("resolves to data and response, and bears the management token", async () => {
    const { kinde, to } = kindeWire({ [USERS]: () => json({ users: [{ id: "kp_1" }] }) });
    const { data, error, response } = await kinde.management.GET("/api/v1/users", { params: { query: { page_size: 2 } } });
    expect(data?.users).toEqual([{ id: "kp_1" }]);
    expect(error).toBeUndefined();
    expect(response.status).toBe(200);
    expect(response.url).toBe("https://mybiz.kinde.com/api/v1/users?page_size=2");
    expect(to(USERS)[0]?.headers.get("authorization")).toBe("Bearer management-1");
    expect(to(USERS)[0]?.url.search).toBe("?page_size=2");
    expect(to(USERS)[0]?.headers.get("user-agent")).toMatch(/^kinnect\//);
  });

  test("resolves to the error's body and the response", async () => {
    const body = { errors: [{ code: "SCOPE_MISSING", message: "no" }] };
    const { kinde } = kindeWire({ [USERS]: () => json(body, 403) });
    const { data, error, response } = await kinde.management.GET("/api/v1/users");
    expect([data, error, response.status]).toEqual([undefined, body, 403]);
  });

  test("resolves where an error has no body", async () => {
    const { kinde } = kindeWire({ [USERS]: () => empty(403) });
    const { data, error, response } = await kinde.management.GET("/api/v1/users");
    expect([data, error, response.ok, response.status]).toEqual([undefined, undefined, false, 403]);
  });

  test("resolves where an error is no JSON", async () => {
    const { kinde } = kindeWire({ [USERS]: () => html(404) });
    const { error, response } = await kinde.management.GET("/api/v1/users");
    expect(error).toContain("<title>");
    expect(response.status).toBe(404);
  });

  test("resolves where a success has no body", async () => {
    for (const status of [200, 204]) {
      const { kinde } = kindeWire({ [USERS]: () => empty(status) });
      const { data, error, response } = await kinde.management.GET("/api/v1/users");
      expect([data, error, response.status]).toEqual([undefined, undefined, status]);
    }
  });

  test("rejects where a success is no JSON, without a word of it", async () => {
    const { kinde } = kindeWire({ [USERS]: () => new Response("<html>planted</html>", { headers: { "content-type": "text/html" } }) });
    const error = await rejection(kinde.management.GET("/api/v1/users"));
    expect(error).toMatchObject({ constructor: UnexpectedResponseError, status: 200, operation: "GET /api/v1/users" });
    expectHidden(error, ["planted"]);
  });

  test("reads what it is asked to read", async () => {
    const { kinde } = kindeWire({ [USERS]: () => new Response("plain text ü") });
    expect((await kinde.management.GET("/api/v1/users", { parseAs: "text" })).data).toBe("plain text ü");
  });

  test("renews the token on a 401, once", async () => {
    const { kinde, to } = kindeWire({ [USERS]: (_request, n) => (n === 1 ? empty(401) : json({ users: [] })) });
    expect((await kinde.management.GET("/api/v1/users")).response.status).toBe(200);
    expect(to(TOKEN)).toHaveLength(2);
    expect(to(USERS).map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer management-1", "Bearer management-2"]);
  });

  test("tries again, and hands out the last response when it still fails", async () => {
    const { kinde, to } = kindeWire({ [USERS]: (_request, n) => (n < 3 ? empty(503) : json({ users: [] })) });
    expect((await kinde.management.GET("/api/v1/users")).response.status).toBe(200);
    expect(to(USERS)).toHaveLength(3);
    const down = kindeWire({ [USERS]: () => empty(503) });
    expect((await down.kinde.management.GET("/api/v1/users")).response.status).toBe(503);
    expect(down.to(USERS)).toHaveLength(3);
  });

  test("rejects where no response came", async () => {
    const { kinde } = kindeWire({ [USERS]: () => Promise.reject(new TypeError("fetch failed")) });
    expect(await rejection(kinde.management.GET("/api/v1/users"))).toMatchObject({
      constructor: NetworkError,
      operation: "GET /api/v1/users",
    });
  });

  test("hands a redirect back unfollowed", async () => {
    const { kinde, to } = kindeWire({ [USERS]: () => empty(302, { location: "https://evil.example/" }) });
    const { response } = await kinde.management.GET("/api/v1/users");
    expect([response.status, response.headers.get("location")]).toEqual([302, "https://evil.example/"]);
    expect(to(USERS)[0]?.redirect).toBe("manual");
  });

  test("heeds the signal of a request, before and while it waits", async () => {
    const { kinde, to, asked } = kindeWire({ [USERS]: never });
    expect(await rejection(kinde.management.GET("/api/v1/users", { signal: AbortSignal.abort("before") }))).toMatchObject({
      constructor: CancelledError,
      cause: "before",
    });
    expect(to(USERS)).toHaveLength(0);
    const controller = new AbortController();
    const work = rejection(kinde.management.GET("/api/v1/users", { signal: controller.signal }));
    await asked(USERS);
    controller.abort("while");
    expect(await work).toMatchObject({ constructor: CancelledError, cause: "while" });
  });

  test("runs middleware on both sides", async () => {
    const { kinde, to } = kindeWire({ [USERS]: () => json({ users: [] }) });
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
    expect(to(USERS)[0]?.headers.get("x-trace")).toBe("trace-1");
    expect(statuses).toEqual([200]);
  });
});

describe("path values of a raw client", () => {
  const knetikWire = observedFetch(() => json({ username: "x" }));
  const { api } = createKnetik({ baseUrl: "https://knetik.example", accessToken: "given", fetch: knetikWire.fetch });
  const get = (path: { username: string; client_id: string } | undefined): Promise<unknown> =>
    api.GET("/auth/tokens/{username}/{client_id}", { params: path === undefined ? ({} as never) : { path } });

  beforeEach(() => void (knetikWire.requests.length = 0));

  test("are percent-encoded, braces included", async () => {
    await get({ username: "a/b {c}", client_id: "{client_id}" });
    expect(knetikWire.requests[0]?.url.pathname).toMatch(/^\/auth\/tokens\/a%2Fb%20%7Bc%7D\/%7Bclient_id%7D$/i);
  });

  test.each(["", ".", ".."])("that are %j are refused, and nothing is sent", async (username) => {
    expect(await rejection(get({ username, client_id: "c" }))).toMatchObject({
      constructor: ConfigurationError,
      message: expect.stringMatching(/username/),
    });
    expect(knetikWire.requests).toEqual([]);
  });

  test("that are missing are refused, and nothing is sent", async () => {
    expect(await rejection(get(undefined))).toBeInstanceOf(ConfigurationError);
    expect(knetikWire.requests).toEqual([]);
  });
});

describe("bodies of a raw client", () => {
  /** Sends a body through the Account API, whose revocation takes any. */
  async function sent(init: {
    body: unknown;
    headers?: Record<string, string>;
    bodySerializer?: (body: unknown) => BodyInit;
  }): Promise<{ type: string | null; body: string; count: number }> {
    const wire = observedFetch((_request, n) => empty(n === 1 ? 429 : 200));
    const kinde = createKinde({ ...CREDENTIALS, fetch: wire.fetch });
    await kinde.account("user-token").POST("/oauth2/revoke", init as never);
    const [first, second] = wire.requests;
    expect(second?.body).toBe(first?.body);
    return { type: second?.headers.get("content-type") ?? null, body: second?.body ?? "", count: wire.requests.length };
  }

  test("that are JSON are sent, and sent again", async () => {
    expect(await sent({ body: { a: "ü" } })).toEqual({ type: "application/json", body: '{"a":"ü"}', count: 2 });
  });

  test("that are forms are sent, and sent again", async () => {
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    expect(await sent({ body: { token: "a b" }, headers, bodySerializer: () => "token=a+b" })).toEqual({
      type: headers["content-type"],
      body: "token=a+b",
      count: 2,
    });
  });

  test("that are multipart are sent with their boundary, and sent again", async () => {
    const form = new FormData();
    form.append("file", new Blob(["bytes"], { type: "image/png" }), "logo.png");
    const { type, body, count } = await sent({ body: form, bodySerializer: () => form });
    expect(type).toMatch(/^multipart\/form-data; ?boundary=/);
    expect(body).toContain("bytes");
    expect(body).toContain(String(type).split("boundary=")[1]);
    expect(count).toBe(2);
  });

  test("that are binary are sent byte for byte", async () => {
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

test("the account client bears the user's token, never renews it, and goes to the OAuth origin", async () => {
  const { kinde, requests } = kindeWire(
    { "GET /oauth2/v2/user_profile": () => empty(401) },
    { tokenUrl: "https://auth.example/oauth2/token" },
  );
  const { response } = await kinde.account("user-token").GET("/oauth2/v2/user_profile");
  expect(response.status).toBe(401);
  expect(requests).toHaveLength(1);
  expect(requests[0]?.url.href).toBe("https://auth.example/oauth2/v2/user_profile");
  expect(requests[0]?.headers.get("authorization")).toBe("Bearer user-token");
});

test.each(["", "two words", "line\nend", 7, undefined])("a user token like %j is refused at once", (token) => {
  expect(() => kindeWire().kinde.account(token as string)).toThrow(ConfigurationError);
  expect(() => kindeWire().kinde.account(token as string)).toThrow(/userAccessToken/);
});

test("a global fetch that is replaced after the client was made is the one that is used", async () => {
  const kinde = createKinde({ domain: "mybiz.kinde.com", accessToken: "given" });
  const { fetch, requests } = observedFetch(() => json({ users: [] }));
  const spy = jest.spyOn(globalThis, "fetch").mockImplementation(fetch);
  await kinde.management.GET("/api/v1/users");
  await kinde.call({ id: "op", method: "GET", path: "/op" });
  expect(requests).toHaveLength(2);
  expect(spy.mock.contexts.every((context) => context === globalThis || context === undefined)).toBe(true);
});

test("a fetch of the caller's own is never called as a method", async () => {
  const contexts: unknown[] = [];
  const fetch = async function (this: unknown): Promise<Response> {
    contexts.push(this);
    return json({ users: [] });
  };
  const kinde = createKinde({ domain: "mybiz.kinde.com", accessToken: "given", fetch });
  await kinde.management.GET("/api/v1/users");
  expect(contexts).toEqual([undefined]);
});

test("a compressed or chunked answer is not decoded twice", async () => {
  const { kinde } = kindeWire({
    [USERS]: () => json({ users: [] }, 200, { "content-encoding": "gzip", "transfer-encoding": "chunked", "content-length": "3" }),
  });
  const { data, response } = await kinde.management.GET("/api/v1/users");
  expect(data).toEqual({ users: [] });
  expect(response.headers.get("content-encoding")).toBeNull();
});
