/**
 * What a server gets over undici, and through which of undici's dispatchers.
 */
import { createServer as createHttp2Server } from "node:http2";
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { gzipSync } from "node:zlib";
import { createKinde, type Kinde, type KindeOptions, NetworkError, type Operation } from "../../src/kinde/index.js";
import { undiciTransport } from "../../src/undici/index.js";
import type { UndiciDispatcher } from "../../src/undici/index.js";
import { startLoopback } from "../helpers/loopback.js";
import { rejection } from "../helpers/outcomes.js";
import { loadUndici, tracked, UNDICI_VERSIONS } from "../helpers/undici.js";

const GET: Operation = { id: "getThings", method: "GET", path: "/things" };

function kindeOver(url: string, dispatcher?: UndiciDispatcher, options: Partial<KindeOptions> = {}): Kinde {
  const transport = undiciTransport(dispatcher);
  return createKinde({ apiUrl: url, accessToken: "token-1", maxRetries: 0, transport, ...options } as KindeOptions);
}

interface Received {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** Answers every request with what it received. */
async function startEcho(): Promise<{ url: string; received: Received[] }> {
  const received: Received[] = [];
  const { url } = await startLoopback((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method, url: path, headers } = request;
      received.push({ method, url: path, headers, body: Buffer.concat(chunks).toString("latin1") });
      response.end("{}");
    });
  });
  return { url, received };
}

/** Headers that a `fetch` adds for a browser's sake, or for its own. */
const OF_FETCH = ["accept-language", "sec-fetch-mode", "pragma", "cache-control"];

const CALLS: Readonly<Record<string, (kinde: Kinde) => Promise<unknown>>> = {
  "a query": (kinde) => kinde.call(GET as Operation<{ query: object }>, { query: { q: "a b&c", list: ["1", "ü"] } }),
  "a path value": (kinde) => kinde.call({ ...GET, path: "/things/{id}" } as Operation<{ path: object }>, { path: { id: "a/b?c" } }),
  "a path with dots": (kinde) => kinde.call({ ...GET, path: "/things/../else" }),
  "a path that needs encoding": (kinde) => kinde.call({ ...GET, path: "/things/ä b" }),
  "a header": (kinde) => kinde.call(GET as Operation<{ header: object }>, { header: { "X-Game": "one" } }),
  JSON: (kinde) => kinde.call({ ...GET, method: "POST" } as Operation<{ body: object }>, { body: { name: "Zoë" } }),
  "a form": (kinde) =>
    kinde.call({ ...GET, method: "POST", consumes: "application/x-www-form-urlencoded" } as Operation<{ body: object }>, {
      body: { name: "Zoë & Co" },
    }),
  "no body in a POST": (kinde) => kinde.call({ ...GET, method: "POST" }),
  "a DELETE": (kinde) => kinde.call({ ...GET, method: "DELETE" }),
  "the raw client's GET": (kinde) => kinde.management.GET("/api/v1/users", { params: { query: { page_size: 2 } } }),
  "the raw client's POST": (kinde) => kinde.management.POST("/api/v1/user", { body: { profile: { given_name: "Zoë" } } }),
  "the raw client's stream": (kinde) =>
    kinde.management.POST("/api/v1/user", {
      body: new Blob(["stre", "am"]).stream() as never,
      bodySerializer: (body) => body as never,
      headers: { "content-type": "text/plain" },
      ...{ duplex: "half" },
    }),
  "the raw client's bytes": (kinde) =>
    kinde.management.POST("/api/v1/user", {
      body: new Uint8Array([0, 255, 128]) as never,
      headers: { "content-type": "application/x-bytes" },
    }),
};

describe.each(UNDICI_VERSIONS)("over %s", (version) => {
  const { Agent, Client, MockAgent, Pool, ProxyAgent } = loadUndici(version);
  const agent = (): UndiciDispatcher => tracked(new Agent());

  test.each(Object.keys(CALLS))("the server gets the same as over fetch for %s", async (name) => {
    const { url, received } = await startEcho();
    await CALLS[name]!(createKinde({ apiUrl: url, accessToken: "token-1" }));
    await CALLS[name]!(kindeOver(url, agent()));
    const [overFetch, overUndici] = received.map(({ headers, ...rest }) => ({
      ...rest,
      headers: Object.fromEntries(Object.entries(headers).filter(([header]) => !OF_FETCH.includes(header))),
    }));
    expect(overUndici).toEqual({ ...overFetch, headers: { ...overFetch?.headers, "accept-encoding": "gzip, deflate" } });
    expect(received[1]?.headers).toMatchObject({ authorization: "Bearer token-1", "cache-control": "no-store" });
  });

  test("a multipart form goes over undici too, with the media type that names its boundary", async () => {
    const { url, received } = await startEcho();
    const upload = { ...GET, method: "POST", consumes: "multipart/form-data" } as Operation<{ body: object }>;
    await kindeOver(url, agent(), { fetch: failingFetch }).call(upload, { body: { file: new Blob(["\u0000ÿ"]), name: "a" } });
    const boundary = /boundary=(.+)$/.exec(received[0]?.headers["content-type"] ?? "")?.[1] ?? "none";
    expect(received[0]?.body.split(`--${boundary}`)).toHaveLength(4);
    expect(received[0]?.body).toContain(Buffer.from("\u0000ÿ").toString("latin1"));
  });

  test("token requests go over undici, and the requests of a session's fetcher go over fetch", async () => {
    const fetched: string[] = [];
    const server = await startLoopback((request, response) => {
      response.end(
        JSON.stringify(request.url === "/oauth2/token" ? { access_token: "m2m", expires_in: 60 } : { access_token: "provider" }),
      );
    });
    const fetch: typeof globalThis.fetch = async (input) => {
      fetched.push(new Request(input).url);
      return new Response("file");
    };
    const transport = undiciTransport(agent());
    const kinde = createKinde({ domain: server.url, clientId: "id", clientSecret: "secret", transport, fetch });
    const response = await kinde.connectedApps.session("s-1").fetcher("https://provider.example")("/file");
    expect(response).toBeInstanceOf(Response);
    expect(fetched).toEqual(["https://provider.example/file"]);
    expect(server.requests.map(({ url }) => url)).toEqual(["/oauth2/token", "/api/v1/connected_apps/token?session_id=s-1"]);
  });

  test("the raw client reads a compressed response", async () => {
    const server = await startLoopback((_request, response) => {
      response.writeHead(200, { "content-encoding": "gzip", "content-type": "application/json" }).end(gzipSync('{"users":[]}'));
    });
    const { data, response } = await kindeOver(server.url, agent()).management.GET("/api/v1/users");
    expect(data).toEqual({ users: [] });
    expect(response.headers.get("content-encoding")).toBeNull();
  });

  test.each(["Pool", "Client"] as const)("a %s sends the request to its own origin", async (kind) => {
    const { url, received } = await startEcho();
    const dispatcher = tracked(new { Pool, Client }[kind](url));
    await kindeOver(url, dispatcher).call(GET);
    expect(received).toHaveLength(1);
  });

  test("a ProxyAgent sends the request through its proxy", async () => {
    const { url, received } = await startEcho();
    const asked: (string | undefined)[] = [];
    const proxy = createServer();
    proxy.on("connect", (request, client) => {
      asked.push(request.url);
      const upstream = connect(Number(new URL(url).port), "127.0.0.1", () => {
        client.write("HTTP/1.1 200 Connection established\r\n\r\n");
        upstream.pipe(client).pipe(upstream);
      });
      client.on("close", () => upstream.destroy());
    });
    proxy.listen(0, "127.0.0.1");
    await once(proxy, "listening");
    const uri = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const dispatcher = tracked(new ProxyAgent({ uri, proxyTunnel: true } as { uri: string }));
    await kindeOver(url, dispatcher).call(GET);
    proxy.close();
    expect(asked).toEqual([new URL(url).host]);
    expect(received[0]?.headers["authorization"]).toBe("Bearer token-1");
  });

  test("HTTP/2 is used if the dispatcher allows it", async () => {
    const versions: string[] = [];
    const server = createHttp2Server((request, response) => {
      versions.push(request.httpVersion);
      response.writeHead(200, { "content-type": "application/json", "set-cookie": ["a=1", "b=2"] }).end('{"h2":true}');
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const dispatcher = tracked(new Agent({ allowH2: true, connect: (_options, callback) => void overTls(port, callback) }));
    const { data, headers } = await kindeOver("https://kinde.example", dispatcher).send(GET);
    server.close();
    expect([data, versions]).toEqual([{ h2: true }, ["2.0"]]);
    expect(headers.getSetCookie()).toEqual(["a=1", "b=2"]);
  });

  test("a MockAgent answers, also for a request with a body, and lets nothing through to the network", async () => {
    const mock = new MockAgent();
    mock.disableNetConnect();
    const pool = mock.get("https://mybiz.kinde.com");
    pool.intercept({ path: "/things?a=1", method: "GET" }).reply(200, { found: true }, { headers: { "content-type": "application/json" } });
    pool.intercept({ path: "/things", method: "POST", body: '{"name":"a"}' }).reply(201, { made: true });
    const kinde = kindeOver("https://mybiz.kinde.com", mock);
    const found = await kinde.send(GET as Operation<{ query: object }>, { query: { a: 1 } });
    expect([found.data, found.headers.get("Content-Type")]).toEqual([{ found: true }, "application/json"]);
    expect(await kinde.call({ ...GET, method: "POST" } as Operation<{ body: object }>, { body: { name: "a" } })).toEqual({ made: true });
    expect(await rejection(kinde.call({ ...GET, path: "/other" }))).toMatchObject({
      constructor: NetworkError,
      message: expect.stringContaining("UND_MOCK_ERR_MOCK_NOT_MATCHED"),
    });
    await mock.close();
  });

  test("interceptors see each request, and can change it", async () => {
    const { url, received } = await startEcho();
    const seen: string[] = [];
    const dispatcher = tracked(new Agent()).compose((dispatch) => (options, handler) => {
      seen.push(`${options.method} ${options.path}`);
      return dispatch({ ...options, headers: { ...(options.headers as object), "x-traced": "yes" } }, handler);
    });
    await kindeOver(url, dispatcher).call(GET);
    expect(seen).toEqual(["GET /things"]);
    expect(received[0]?.headers["x-traced"]).toBe("yes");
  });

  test("a retry interceptor's second attempt brings the response", async () => {
    const { interceptors } = loadUndici(version);
    const server = await startLoopback((_request, response, n) => void response.writeHead(n === 1 ? 503 : 200).end(`{"n":${n}}`));
    const dispatcher = tracked(new Agent()).compose(interceptors.retry({ maxRetries: 1, minTimeout: 1, maxTimeout: 1 }));
    expect(await kindeOver(server.url, dispatcher).call(GET)).toEqual({ n: 2 });
  });
});

test("a response of which an interceptor hands over no final status is a NetworkError", async () => {
  interface Handler {
    onConnect(abort: () => void): void;
    onHeaders(status: number, headers: Buffer[]): void;
    onData(chunk: Buffer): void;
    onComplete(): void;
  }
  let sent = 0;
  const dispatch = (_request: unknown, handler: object): void => {
    sent++;
    const { onConnect, onHeaders, onData, onComplete } = handler as Handler;
    onConnect.call(handler, () => undefined);
    onHeaders.call(handler, 103, [Buffer.from("link"), Buffer.from("</a>; rel=preload")]);
    onData.call(handler, Buffer.from("{}"));
    onComplete.call(handler);
  };
  const error = await rejection(kindeOver("https://kinde.example", { dispatch }, { maxRetries: 1 }).call(GET));
  expect(error).toMatchObject({ constructor: NetworkError, cause: { message: expect.stringContaining("no final status") } });
  expect(sent).toBe(2);
});

const failingFetch: typeof globalThis.fetch = async () => {
  throw new Error("fetch was called");
};

/** A dispatcher speaks HTTP/2 on a socket whose TLS has agreed on it. */
function overTls(port: number, callback: (error: null, socket: never) => void): void {
  const socket = connect(port, "127.0.0.1", () => callback(null, Object.assign(socket, { alpnProtocol: "h2" }) as never));
}
