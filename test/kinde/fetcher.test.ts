import { ConfigurationError, type KindeOptions, NetworkError, type ProviderFetch, type Session } from "../../src/kinde/index.js";
import { createProviderFetch } from "../../src/kinde/connected-apps/provider-fetch.js";
import { RedactedToken } from "../../src/tokens/token.js";
import { invalidSession, mockKinde, SESSION_TOKEN, TOKEN_ENDPOINT } from "../helpers/kinde.js";
import { expectNoLeak } from "../helpers/leaks.js";
import { startLoopback } from "../helpers/loopback.js";
import {
  authorizationsOf,
  empty,
  type Handler,
  json,
  mockFetch,
  type MockRoutes,
  neverResponds,
  type RecordedRequest,
} from "../helpers/mock-fetch.js";
import { rejection } from "../helpers/outcomes.js";

const DRIVE = "https://www.googleapis.com";
const OTHER = "https://content.example";

interface MockProvider {
  /** The `fetch` for the provider. */
  readonly drive: ProviderFetch;
  /** The requests to the provider. */
  readonly provider: readonly RecordedRequest[];
  /** The requests to Kinde. */
  readonly requests: readonly RecordedRequest[];
  requestsTo(route: string): RecordedRequest[];
}

/** A provider with this handler. Kinde issues `provider-1`, `provider-2` and so on for it, unless `sessionToken` is given. */
function mockProvider(
  handler: Handler,
  origins: string | URL | (string | URL)[] = DRIVE,
  sessionToken: Handler = (_request, n) => json({ access_token: `provider-${n}` }),
): MockProvider {
  const { fetch, requests: provider } = mockFetch(handler);
  const { session, requests, requestsTo } = sessionOn(fetch, sessionToken);
  return { drive: session.fetcher(origins), provider, requests, requestsTo };
}

/** A session whose requests to Kinde are mocked. All other requests go to `providerFetch`. */
function sessionOn(
  providerFetch: typeof globalThis.fetch,
  sessionToken: Handler,
  options: Partial<KindeOptions> = {},
): MockRoutes & { readonly session: Session } {
  const mock = mockKinde({ [SESSION_TOKEN]: sessionToken });
  const fetch: typeof globalThis.fetch = (input, init) => {
    const send = String(input).includes("kinde.com") ? mock.fetch : providerFetch;
    return send(input, init);
  };
  const { kinde } = mockKinde({}, { fetch, ...options });
  return { ...mock, session: kinde.connectedApps.session("s-1") };
}

/** A body that can be read only once. */
function streamOf(text: string): ReadableStream {
  return new ReadableStream({ start: (controller) => (controller.enqueue(new TextEncoder().encode(text)), controller.close()) });
}

describe("a fetcher's token", () => {
  test("is sent with every request, and replaces the caller's authorization header", async () => {
    const { drive, provider } = mockProvider(() => json({ files: [] }));
    expect(await (await drive("/drive/v3/files?x=1", { headers: { authorization: "Basic mine", "x-own": "1" } })).json()).toEqual({
      files: [],
    });
    expect(provider[0]?.url.href).toBe(`${DRIVE}/drive/v3/files?x=1`);
    expect([provider[0]?.headers.get("authorization"), provider[0]?.headers.get("x-own")]).toEqual(["Bearer provider-1", "1"]);
  });

  test("is requested once for many requests", async () => {
    const { drive, requestsTo } = mockProvider(() => empty());
    await Promise.all([drive("/a"), drive("/b"), drive("/c")]);
    await drive("/d");
    expect([requestsTo(SESSION_TOKEN).length, requestsTo(TOKEN_ENDPOINT).length]).toEqual([1, 1]);
  });

  test("is never the management token", async () => {
    const { drive, provider } = mockProvider((_request, n) => empty(n === 1 ? 401 : 200));
    await drive("/a");
    for (const bearer of authorizationsOf(provider)) expect(bearer).not.toContain("management");
  });
});

describe("a fetcher accepts", () => {
  test.each<[string, () => Parameters<ProviderFetch>]>([
    ["a relative URL", () => ["/files"]],
    ["a relative URL without a leading slash", () => ["files"]],
    ["an absolute URL", () => [`${DRIVE}/files`]],
    ["a URL with the default port", () => [`${DRIVE}:443/files`]],
    ["a URL object", () => [new URL(`${DRIVE}/files`)]],
    ["a Request", () => [new Request(`${DRIVE}/files`)]],
    ["a protocol-relative URL of its origin", () => ["//www.googleapis.com/files"]],
  ])("%s", async (_, args) => {
    const { drive, provider } = mockProvider(() => empty());
    await drive(...args());
    expect(provider.map(({ url }) => url.href)).toEqual([`${DRIVE}/files`]);
  });

  test("a Request, whose method, headers and body init overrides", async () => {
    const { drive, provider } = mockProvider(() => empty());
    const request = (): Request =>
      new Request(`${DRIVE}/files`, { method: "PUT", headers: { "x-own": "1", "content-type": "text/plain" }, body: "content" });
    await drive(request());
    expect(provider[0]).toMatchObject({ method: "PUT", body: "content" });
    expect([provider[0]?.headers.get("x-own"), provider[0]?.headers.get("content-type")]).toEqual(["1", "text/plain"]);
    await drive(request(), { method: "PATCH", headers: { "x-own": "2" }, body: "other" });
    expect(provider[1]).toMatchObject({ method: "PATCH", body: "other" });
    expect(provider[1]?.headers.get("x-own")).toBe("2");
  });

  test("several origins; relative URLs resolve against the first", async () => {
    const { drive, provider } = mockProvider(() => empty(), [DRIVE, new URL(OTHER)]);
    await drive("/a");
    await drive(`${OTHER}/b`);
    expect(provider.map(({ url }) => url.href)).toEqual([`${DRIVE}/a`, `${OTHER}/b`]);
    expect(authorizationsOf(provider)).toEqual(["Bearer provider-1", "Bearer provider-1"]);
  });
});

test.each<[string, () => Parameters<ProviderFetch>]>([
  ["another host", () => ["https://evil.example/a"]],
  ["a protocol-relative URL", () => ["//evil.example/a"]],
  ["backslashes", () => ["\\\\evil.example/a"]],
  ["a control character before the slashes", () => ["\t//evil.example/a"]],
  ["another port", () => [`${DRIVE}:444/a`]],
  ["another protocol", () => ["http://www.googleapis.com/a"]],
  ["a host that starts with its host", () => [`${DRIVE}.evil.example/a`]],
  ["a user name in front of another host", () => [`${DRIVE}@evil.example/a`]],
  ["credentials", () => ["https://user:pass@www.googleapis.com/a"]],
  ["a Request to another host", () => [new Request("https://evil.example/a")]],
  ["an invalid URL", () => ["https://%"]],
  ["a data URL", () => ["data:text/plain,a"]],
  ["a blob URL of its origin", () => [`blob:${DRIVE}/a`]],
])("a fetcher refuses %s with a ConfigurationError, and sends nothing", async (_, args) => {
  const { drive, provider, requests } = mockProvider(() => empty());
  expect(await rejection(drive(...args()))).toBeInstanceOf(ConfigurationError);
  expect([provider, requests]).toEqual([[], []]);
});

test.each([[""], ["www.googleapis.com"], ["https://www.googleapis.com/drive"], ["http://www.googleapis.com"], [[]], [7], [null]])(
  "fetcher() throws for the origin %j",
  (origin) => {
    expect(() => mockProvider(() => empty(), origin as string)).toThrow(ConfigurationError);
  },
);

describe("a 401 from the provider", () => {
  test("costs one fresh token and one more request", async () => {
    const { drive, provider, requestsTo } = mockProvider((_request, n) => (n === 1 ? empty(401) : json({ fine: true })));
    const response = await drive("/a", { method: "POST", body: "content" });
    expect(await response.json()).toEqual({ fine: true });
    expect(authorizationsOf(provider)).toEqual(["Bearer provider-1", "Bearer provider-2"]);
    expect(provider.map(({ body }) => body)).toEqual(["content", "content"]);
    expect([requestsTo(SESSION_TOKEN).length, requestsTo(TOKEN_ENDPOINT).length]).toEqual([2, 1]);
  });

  test("is returned if it repeats", async () => {
    const { drive, provider } = mockProvider(() => json({ error: "no" }, 401));
    const response = await drive("/a");
    expect([response.status, await response.json()]).toEqual([401, { error: "no" }]);
    expect(provider).toHaveLength(2);
  });

  test("is returned with its body if Kinde still has the same token", async () => {
    const { drive, provider, requestsTo } = mockProvider(
      () => json({ error: "no" }, 401),
      DRIVE,
      () => json({ access_token: "the-same" }),
    );
    const response = await drive("/a");
    expect([response.status, await response.json()]).toEqual([401, { error: "no" }]);
    expect([provider.length, requestsTo(SESSION_TOKEN).length]).toEqual([1, 2]);
  });

  test("is returned if the request body is a stream", async () => {
    const { drive, provider } = mockProvider(() => empty(401));
    const body = streamOf("once");
    expect((await drive("/a", { method: "POST", body })).status).toBe(401);
    expect(provider.map((request) => request.body)).toEqual(["once"]);
  });

  test("is returned if the request body is an iterator", async () => {
    const { drive, provider } = mockProvider(() => empty(401));
    async function* body(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode("once");
    }
    const init: RequestInit & { duplex: string } = { method: "POST", body: body() as never, duplex: "half" };
    expect((await drive("/a", init)).status).toBe(401);
    expect(provider).toHaveLength(1);
  });

  test("is returned if Kinde answers with a rate limit", async () => {
    const { drive, provider } = mockProvider(
      () => empty(401),
      DRIVE,
      (_request, n) => (n === 1 ? json({ access_token: "provider-1" }) : empty(429, { "ratelimit-reset": "60" })),
    );
    expect((await drive("/a")).status).toBe(401);
    expect(provider).toHaveLength(1);
  });

  test("is returned if the user has to reconnect; the next request rejects with ReconnectRequiredError", async () => {
    const { drive, provider } = mockProvider(
      () => empty(401),
      DRIVE,
      (_request, n) => (n === 1 ? json({ access_token: "provider-1" }) : invalidSession()),
    );
    expect((await drive("/a")).status).toBe(401);
    expect(await rejection(drive("/a"))).toMatchObject({ name: "ReconnectRequiredError" });
    expect(provider).toHaveLength(1);
  });

  test("whose body breaks doesn't prevent the second request", async () => {
    const broken = (): Response =>
      new Response(new ReadableStream({ start: (controller) => controller.error(new Error("cut")) }), { status: 401 });
    const { drive } = mockProvider((_request, n) => (n === 1 ? broken() : json({ fine: true })));
    expect((await drive("/a")).status).toBe(200);
  });
});

test.each([400, 403, 404, 429, 500, 503])("a %i from the provider is returned and not retried", async (status) => {
  const { drive, provider, requestsTo } = mockProvider(() => empty(status, { "retry-after": "1" }));
  expect((await drive("/a")).status).toBe(status);
  expect([provider.length, requestsTo(SESSION_TOKEN).length]).toEqual([1, 1]);
});

describe("a redirect from the provider", () => {
  test.each(["https://evil.example/", "//evil.example/", "http://www.googleapis.com/b", "https://user:pass@www.googleapis.com/b"])(
    "to %s is returned, not followed",
    async (location) => {
      const { drive, provider } = mockProvider(() => empty(302, { location }));
      const response = await drive("/a");
      expect([response.status, response.headers.get("location")]).toEqual([302, location]);
      expect(provider).toHaveLength(1);
      expect(provider[0]?.redirect).toBe("manual");
    },
  );

  test("to one of the fetcher's origins is followed with the token", async () => {
    const { drive, provider } = mockProvider(
      (request) => (request.url.pathname === "/a" ? empty(302, { location: `${OTHER}/b` }) : json({ at: "b" })),
      [DRIVE, OTHER],
    );
    expect(await (await drive("/a")).json()).toEqual({ at: "b" });
    expect(provider.map(({ url }) => url.href)).toEqual([`${DRIVE}/a`, `${OTHER}/b`]);
    expect(authorizationsOf(provider)).toEqual(["Bearer provider-1", "Bearer provider-1"]);
  });

  test.each([
    [301, "POST", "GET", ""],
    [302, "POST", "GET", ""],
    [303, "PUT", "GET", ""],
    [301, "PUT", "PUT", "content"],
    [307, "POST", "POST", "content"],
    [308, "POST", "POST", "content"],
  ])("with status %i turns a %s into a %s", async (status, method, nextMethod, body) => {
    const { drive, provider } = mockProvider((request) => (request.url.pathname === "/a" ? empty(status, { location: "/b" }) : empty()));
    await drive("/a", { method, body: "content", headers: { "content-type": "text/plain" } });
    expect(provider[1]).toMatchObject({ method: nextMethod, body });
    expect(provider[1]?.headers.get("content-type")).toBe(body === "" ? null : "text/plain");
  });

  test("that drops the body is followed even if the body is a stream", async () => {
    const { drive, provider } = mockProvider((request) => (request.url.pathname === "/a" ? empty(303, { location: "/b" }) : empty()));
    const body = streamOf("once");
    expect((await drive("/a", { method: "POST", body })).status).toBe(200);
    expect(provider.map((request) => [request.method, request.body])).toEqual([
      ["POST", "once"],
      ["GET", ""],
    ]);
  });

  test("is returned if the caller sets redirect: manual, or after ten redirects", async () => {
    const manual = mockProvider(() => empty(302, { location: "/b" }));
    expect((await manual.drive("/a", { redirect: "manual" })).status).toBe(302);
    expect(manual.provider).toHaveLength(1);
    const loop = mockProvider(() => empty(302, { location: "/a" }));
    expect((await loop.drive("/a")).status).toBe(302);
    expect(loop.provider).toHaveLength(11);
  });
});

describe("an abort of a fetcher's request", () => {
  test("before it starts sends nothing", async () => {
    const { drive, provider, requests } = mockProvider(() => empty());
    expect(await rejection(drive("/a", { signal: AbortSignal.abort("early") }))).toMatchObject({ name: "CancelledError", cause: "early" });
    expect([provider, requests]).toEqual([[], []]);
  });

  test("through the signal of a Request rejects with CancelledError", async () => {
    const controller = new AbortController();
    const { drive } = mockProvider(() => {
      setImmediate(() => controller.abort("late"));
      return neverResponds();
    });
    expect(await rejection(drive(new Request(`${DRIVE}/a`, { signal: controller.signal })))).toMatchObject({
      name: "CancelledError",
      cause: "late",
    });
  });
});

test("an abort ends a fetcher's request even if the given fetch ignores its signal", async () => {
  const controller = new AbortController();
  const drive = createProviderFetch(DRIVE, async () => new RedactedToken("t"), neverResponds);
  setImmediate(() => controller.abort("late"));
  expect(await rejection(drive("/a", { signal: controller.signal }))).toMatchObject({ name: "CancelledError", cause: "late" });
});

test("the NetworkError of a request without a body keeps its cause", async () => {
  const cause = new TypeError("undefined is not iterable");
  const drive = createProviderFetch(
    DRIVE,
    async () => new RedactedToken("t"),
    () => Promise.reject(cause),
  );
  expect(((await rejection(drive("/a"))) as Error).cause).toBe(cause);
});

test.each<[string, (request: RecordedRequest) => string]>([
  ["the token", ({ headers }) => String(headers.get("authorization"))],
  ["the query", ({ url }) => url.href],
  ["the body", ({ body }) => body],
])("the NetworkError of a fetcher doesn't reveal %s", async (_, quote) => {
  const { drive } = mockProvider((request) => Promise.reject(Object.assign(new Error("failed"), { sent: quote(request) })));
  const error = await rejection(drive("/a?key=planted-key", { method: "POST", body: JSON.stringify({ note: "planted-note" }) }));
  expect(error).toBeInstanceOf(NetworkError);
  expect((error as Error).message).toContain(DRIVE);
  expectNoLeak(error, ["provider-1", "planted-key", "planted-note"]);
});

test.each([
  ["x name", "v"],
  ["x-own", "planted\nvalue"],
])("an invalid header (%j) is a ConfigurationError that doesn't quote it", async (name, value) => {
  const { drive, provider } = mockProvider(() => empty());
  const error = await rejection(drive("/a", { headers: { [name]: value } }));
  expect(error).toBeInstanceOf(ConfigurationError);
  expectNoLeak(error, ["planted"]);
  expect(provider).toEqual([]);
});

test("a fetcher streams the response body, and timeoutMs doesn't apply to it", async () => {
  const provider = await startLoopback((_request, response) => {
    response.writeHead(200);
    response.write("first");
    setTimeout(() => response.end("second"), 150);
  });
  const { session } = sessionOn(globalThis.fetch, () => json({ access_token: "provider-1" }), { timeoutMs: 100 });
  const response = await session.fetcher(provider.url)("/a");
  expect(await response.text()).toBe("firstsecond");
});
