import { ConfigurationError, NetworkError, type ProviderFetch } from "../../src/kinde/index.js";
import { createProviderFetch } from "../../src/kinde/connected-apps/provider-fetch.js";
import { Token } from "../../src/tokens/token.js";
import { kindeWire, rejection, SESSION_TOKEN, TOKEN } from "../helpers/kinde-wire.js";
import { empty, type Handler, json, never, observedFetch, type Seen } from "../helpers/observed-fetch.js";
import { loopback } from "../helpers/loopback.js";
import { expectHidden } from "../helpers/shown.js";

const DRIVE = "https://www.googleapis.com";
const OTHER = "https://content.example";

interface Wired {
  readonly drive: ProviderFetch;
  readonly provider: Seen[];
  readonly requests: readonly Seen[];
  to(route: string): Seen[];
}

/** Kinde hands out `provider-1`, `provider-2` …; everything else is the provider's to answer. */
function wired(
  answer: Handler,
  origins: string | URL | (string | URL)[] = DRIVE,
  kindeAnswer: Handler = (_request, n) => json({ access_token: `provider-${n}` }),
): Wired {
  const provider: Seen[] = [];
  const kinde = kindeWire({ [SESSION_TOKEN]: kindeAnswer });
  const { fetch } = observedFetch((request) => {
    provider.push(request);
    return answer(request, provider.length);
  });
  const real: typeof globalThis.fetch = (input, init) =>
    String(input).includes("kinde.com") ? kindeFetch(input, init) : fetch(input, init);
  const kindeFetch = kinde.fetch;
  const { kinde: client } = kindeWire({}, { fetch: real });
  return { drive: client.connectedApps.session("s-1").fetcher(origins), provider, requests: kinde.requests, to: kinde.to };
}

const bearers = (requests: readonly Seen[]): (string | null)[] => requests.map(({ headers }) => headers.get("authorization"));

describe("the token", () => {
  test("goes with every request, in place of what the caller sent", async () => {
    const { drive, provider } = wired(() => json({ files: [] }));
    expect(await (await drive("/drive/v3/files?x=1", { headers: { authorization: "Basic mine", "x-own": "1" } })).json()).toEqual({
      files: [],
    });
    expect(provider[0]?.url.href).toBe(`${DRIVE}/drive/v3/files?x=1`);
    expect([provider[0]?.headers.get("authorization"), provider[0]?.headers.get("x-own")]).toEqual(["Bearer provider-1", "1"]);
  });

  test("is asked for once for many requests", async () => {
    const { drive, to } = wired(() => empty());
    await Promise.all([drive("/a"), drive("/b"), drive("/c")]);
    await drive("/d");
    expect([to(SESSION_TOKEN).length, to(TOKEN).length]).toEqual([1, 1]);
  });

  test("the management token never goes to the provider", async () => {
    const { drive, provider } = wired((_request, n) => empty(n === 1 ? 401 : 200));
    await drive("/a");
    for (const bearer of bearers(provider)) expect(bearer).not.toContain("management");
  });
});

describe("takes", () => {
  test.each<[string, () => Parameters<ProviderFetch>]>([
    ["a relative URL", () => ["/files"]],
    ["a relative URL without its slash", () => ["files"]],
    ["a whole URL", () => [`${DRIVE}/files`]],
    ["a URL with its port", () => [`${DRIVE}:443/files`]],
    ["a URL object", () => [new URL(`${DRIVE}/files`)]],
    ["a Request", () => [new Request(`${DRIVE}/files`)]],
    ["a protocol-relative URL of its own", () => ["//www.googleapis.com/files"]],
  ])("%s", async (_what, args) => {
    const { drive, provider } = wired(() => empty());
    await drive(...args());
    expect(provider.map(({ url }) => url.href)).toEqual([`${DRIVE}/files`]);
  });

  test("a Request with method, headers and body, each of which init replaces", async () => {
    const { drive, provider } = wired(() => empty());
    const request = (): Request =>
      new Request(`${DRIVE}/files`, { method: "PUT", headers: { "x-own": "1", "content-type": "text/plain" }, body: "content" });
    await drive(request());
    expect(provider[0]).toMatchObject({ method: "PUT", body: "content" });
    expect([provider[0]?.headers.get("x-own"), provider[0]?.headers.get("content-type")]).toEqual(["1", "text/plain"]);
    await drive(request(), { method: "PATCH", headers: { "x-own": "2" }, body: "other" });
    expect(provider[1]).toMatchObject({ method: "PATCH", body: "other" });
    expect(provider[1]?.headers.get("x-own")).toBe("2");
  });

  test("further origins, where relative URLs resolve against the first", async () => {
    const { drive, provider } = wired(() => empty(), [DRIVE, new URL(OTHER)]);
    await drive("/a");
    await drive(`${OTHER}/b`);
    expect(provider.map(({ url }) => url.href)).toEqual([`${DRIVE}/a`, `${OTHER}/b`]);
    expect(bearers(provider)).toEqual(["Bearer provider-1", "Bearer provider-1"]);
  });
});

test.each<[string, () => Parameters<ProviderFetch>]>([
  ["another host", () => ["https://evil.example/a"]],
  ["a protocol-relative URL", () => ["//evil.example/a"]],
  ["backslashes", () => ["\\\\evil.example/a"]],
  ["a control character before the slashes", () => ["\t//evil.example/a"]],
  ["another port", () => [`${DRIVE}:444/a`]],
  ["another protocol", () => ["http://www.googleapis.com/a"]],
  ["a host that begins like it", () => [`${DRIVE}.evil.example/a`]],
  ["a user name in front of another host", () => [`${DRIVE}@evil.example/a`]],
  ["credentials", () => ["https://user:pass@www.googleapis.com/a"]],
  ["a Request elsewhere", () => [new Request("https://evil.example/a")]],
  ["a URL that cannot be read", () => ["https://%"]],
  ["data", () => ["data:text/plain,a"]],
  ["a blob of its origin", () => [`blob:${DRIVE}/a`]],
])("off its origins (%s) it is a ConfigurationError, and nothing is sent", async (_what, args) => {
  const { drive, provider, requests } = wired(() => empty());
  expect(await rejection(drive(...args()))).toBeInstanceOf(ConfigurationError);
  expect([provider, requests]).toEqual([[], []]);
});

test.each([[""], ["www.googleapis.com"], ["https://www.googleapis.com/drive"], ["http://www.googleapis.com"], [[]], [7], [null]])(
  "the origin %j is refused at once",
  (origin) => {
    expect(() => wired(() => empty(), origin as string)).toThrow(ConfigurationError);
  },
);

describe("a 401 of the provider", () => {
  test("costs one fresh token and one more request", async () => {
    const { drive, provider, to } = wired((_request, n) => (n === 1 ? empty(401) : json({ fine: true })));
    const response = await drive("/a", { method: "POST", body: "content" });
    expect(await response.json()).toEqual({ fine: true });
    expect(bearers(provider)).toEqual(["Bearer provider-1", "Bearer provider-2"]);
    expect(provider.map(({ body }) => body)).toEqual(["content", "content"]);
    expect([to(SESSION_TOKEN).length, to(TOKEN).length]).toEqual([2, 1]);
  });

  test("is handed back where it comes again", async () => {
    const { drive, provider } = wired(() => json({ error: "no" }, 401));
    const response = await drive("/a");
    expect([response.status, await response.json()]).toEqual([401, { error: "no" }]);
    expect(provider).toHaveLength(2);
  });

  test("is handed back, with its body, where the token is still the same", async () => {
    const { drive, provider, to } = wired(
      () => json({ error: "no" }, 401),
      DRIVE,
      () => json({ access_token: "the-same" }),
    );
    const response = await drive("/a");
    expect([response.status, await response.json()]).toEqual([401, { error: "no" }]);
    expect([provider.length, to(SESSION_TOKEN).length]).toEqual([1, 2]);
  });

  test("is handed back where the body cannot be sent again", async () => {
    const { drive, provider } = wired(() => empty(401));
    const body = new ReadableStream({ start: (controller) => (controller.enqueue(new TextEncoder().encode("once")), controller.close()) });
    expect((await drive("/a", { method: "POST", body })).status).toBe(401);
    expect(provider.map((request) => request.body)).toEqual(["once"]);
  });

  test("is handed back where the body was an iterator, which is used up", async () => {
    const { drive, provider } = wired(() => empty(401));
    async function* body(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode("once");
    }
    const init: RequestInit & { duplex: string } = { method: "POST", body: body() as never, duplex: "half" };
    expect((await drive("/a", init)).status).toBe(401);
    expect(provider).toHaveLength(1);
  });

  test("is handed back where Kinde fails in passing", async () => {
    const { drive, provider } = wired(
      () => empty(401),
      DRIVE,
      (_request, n) => (n === 1 ? json({ access_token: "provider-1" }) : empty(429, { "ratelimit-reset": "60" })),
    );
    expect((await drive("/a")).status).toBe(401);
    expect(provider).toHaveLength(1);
  });

  test("is handed back where the user has to reconnect, and the next call says so", async () => {
    const { drive, provider } = wired(
      () => empty(401),
      DRIVE,
      (_request, n) =>
        n === 1 ? json({ access_token: "provider-1" }) : json({ errors: [{ code: "INVALID_SESSION", message: "no" }] }, 400),
    );
    expect((await drive("/a")).status).toBe(401);
    expect(await rejection(drive("/a"))).toMatchObject({ name: "ReconnectRequiredError" });
    expect(provider).toHaveLength(1);
  });

  test("whose body breaks is no obstacle to the second answer", async () => {
    const broken = (): Response =>
      new Response(new ReadableStream({ start: (controller) => controller.error(new Error("cut")) }), { status: 401 });
    const { drive } = wired((_request, n) => (n === 1 ? broken() : json({ fine: true })));
    expect((await drive("/a")).status).toBe(200);
  });
});

test.each([400, 403, 404, 429, 500, 503])("a %i is the caller's to see: it is not tried again", async (status) => {
  const { drive, provider, to } = wired(() => empty(status, { "retry-after": "1" }));
  expect((await drive("/a")).status).toBe(status);
  expect([provider.length, to(SESSION_TOKEN).length]).toEqual([1, 1]);
});

describe("a redirect", () => {
  test.each(["https://evil.example/", "//evil.example/", "http://www.googleapis.com/b", "https://user:pass@www.googleapis.com/b"])(
    "to %s is handed back unfollowed",
    async (location) => {
      const { drive, provider } = wired(() => empty(302, { location }));
      const response = await drive("/a");
      expect([response.status, response.headers.get("location")]).toEqual([302, location]);
      expect(provider).toHaveLength(1);
      expect(provider[0]?.redirect).toBe("manual");
    },
  );

  test("within its origins is followed, with the token", async () => {
    const { drive, provider } = wired(
      (request) => (request.url.pathname === "/a" ? empty(302, { location: `${OTHER}/b` }) : json({ at: "b" })),
      [DRIVE, OTHER],
    );
    expect(await (await drive("/a")).json()).toEqual({ at: "b" });
    expect(provider.map(({ url }) => url.href)).toEqual([`${DRIVE}/a`, `${OTHER}/b`]);
    expect(bearers(provider)).toEqual(["Bearer provider-1", "Bearer provider-1"]);
  });

  test.each([
    [301, "POST", "GET", ""],
    [302, "POST", "GET", ""],
    [303, "PUT", "GET", ""],
    [301, "PUT", "PUT", "content"],
    [307, "POST", "POST", "content"],
    [308, "POST", "POST", "content"],
  ])("%i of a %s goes on as %s", async (status, method, then, body) => {
    const { drive, provider } = wired((request) => (request.url.pathname === "/a" ? empty(status, { location: "/b" }) : empty()));
    await drive("/a", { method, body: "content", headers: { "content-type": "text/plain" } });
    expect(provider[1]).toMatchObject({ method: then, body });
    expect(provider[1]?.headers.get("content-type")).toBe(body === "" ? null : "text/plain");
  });

  test("that leaves the body behind is followed also where that cannot be sent again", async () => {
    const { drive, provider } = wired((request) => (request.url.pathname === "/a" ? empty(303, { location: "/b" }) : empty()));
    const body = new ReadableStream({ start: (controller) => (controller.enqueue(new TextEncoder().encode("once")), controller.close()) });
    expect((await drive("/a", { method: "POST", body })).status).toBe(200);
    expect(provider.map((request) => [request.method, request.body])).toEqual([
      ["POST", "once"],
      ["GET", ""],
    ]);
  });

  test("is handed back where the caller wants it so, or has been sent round for too long", async () => {
    const manual = wired(() => empty(302, { location: "/b" }));
    expect((await manual.drive("/a", { redirect: "manual" })).status).toBe(302);
    expect(manual.provider).toHaveLength(1);
    const round = wired(() => empty(302, { location: "/a" }));
    expect((await round.drive("/a")).status).toBe(302);
    expect(round.provider).toHaveLength(11);
  });
});

describe("an abort", () => {
  test("before it sends nothing", async () => {
    const { drive, provider, requests } = wired(() => empty());
    expect(await rejection(drive("/a", { signal: AbortSignal.abort("early") }))).toMatchObject({ name: "CancelledError", cause: "early" });
    expect([provider, requests]).toEqual([[], []]);
  });

  test("ends the request, of a Request's own signal too", async () => {
    const controller = new AbortController();
    const { drive } = wired(() => {
      setImmediate(() => controller.abort("late"));
      return never();
    });
    expect(await rejection(drive(new Request(`${DRIVE}/a`, { signal: controller.signal })))).toMatchObject({
      name: "CancelledError",
      cause: "late",
    });
  });
});

test("an abort wins also where the fetch in use ignores its signal", async () => {
  const controller = new AbortController();
  const drive = createProviderFetch(DRIVE, async () => new Token("t"), never);
  setImmediate(() => controller.abort("late"));
  expect(await rejection(drive("/a", { signal: controller.signal }))).toMatchObject({ name: "CancelledError", cause: "late" });
});

test("a request without a body leaves its cause alone", async () => {
  const cause = new TypeError("undefined is not iterable");
  const drive = createProviderFetch(
    DRIVE,
    async () => new Token("t"),
    () => Promise.reject(cause),
  );
  expect(((await rejection(drive("/a"))) as Error).cause).toBe(cause);
});

test.each<[string, (request: Seen) => string]>([
  ["the token", ({ headers }) => String(headers.get("authorization"))],
  ["the query", ({ url }) => url.href],
  ["the body", ({ body }) => body],
])("no response is a NetworkError, without %s in its cause", async (_what, quote) => {
  const { drive } = wired((request) => Promise.reject(Object.assign(new Error("failed"), { sent: quote(request) })));
  const error = await rejection(drive("/a?key=planted-key", { method: "POST", body: JSON.stringify({ note: "planted-note" }) }));
  expect(error).toBeInstanceOf(NetworkError);
  expect((error as Error).message).toContain(DRIVE);
  expectHidden(error, ["provider-1", "planted-key", "planted-note"]);
});

test.each([
  ["x name", "v"],
  ["x-own", "planted\nvalue"],
])("a header that is none (%j) is a ConfigurationError, and not quoted", async (name, value) => {
  const { drive, provider } = wired(() => empty());
  const error = await rejection(drive("/a", { headers: { [name]: value } }));
  expect(error).toBeInstanceOf(ConfigurationError);
  expectHidden(error, ["planted"]);
  expect(provider).toEqual([]);
});

test("the provider's body has no time-out, and streams", async () => {
  const provider = await loopback((_request, response) => {
    response.writeHead(200);
    response.write("first");
    setTimeout(() => response.end("second"), 150);
  });
  const kinde = kindeWire({ [SESSION_TOKEN]: () => json({ access_token: "provider-1" }) });
  const fetch: typeof globalThis.fetch = (input, init) =>
    String(input).includes("kinde.com") ? kinde.fetch(input, init) : globalThis.fetch(input, init);
  const { kinde: client } = kindeWire({}, { fetch, timeoutMs: 100 });
  const response = await client.connectedApps.session("s-1").fetcher(provider.url)("/a");
  expect(await response.text()).toBe("firstsecond");
});
