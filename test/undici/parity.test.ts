/**
 * Whatever a server does, a call over undici has the outcome that it has over `fetch` of the same version: the same data, or the same error.
 */
import type { ServerResponse } from "node:http";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { createKinde, type KindeOptions, type Operation } from "../../src/kinde/index.js";
import { undiciTransport } from "../../src/undici/index.js";
import { startLoopback, unusedUrl } from "../helpers/loopback.js";
import { loadUndici, tracked, UNDICI_VERSIONS } from "../helpers/undici.js";

const TEXT = JSON.stringify({ name: "Zoë 🚲", padding: "x".repeat(2000) });
const GET_TEXT: Operation = { id: "getText", method: "GET", path: "/text", success: "text" };
const GET_JSON: Operation = { id: "getJson", method: "GET", path: "/json" };

interface Outcome {
  readonly fulfilled?: unknown;
  readonly rejected?: unknown;
}

async function outcomeOf(url: string, operation: Operation, options: Partial<KindeOptions>): Promise<Outcome> {
  const kinde = createKinde({ apiUrl: url, accessToken: "token-1", maxRetries: 0, timeoutMs: 5000, ...options } as KindeOptions);
  try {
    const { data, status, headers } = await kinde.send(operation);
    return { fulfilled: { data, status, headers: [...headers].filter(([name]) => name !== "date") } };
  } catch (error) {
    const { constructor, code, message, status, operation: id } = error as Error & Record<string, unknown>;
    return { rejected: { class: constructor.name, code, message, status, id } };
  }
}

type Answer = (response: ServerResponse) => void;

const encoded = (codings: string, body: Uint8Array): Answer => {
  return (response) => void response.writeHead(200, { "content-encoding": codings, "content-type": "text/plain" }).end(body);
};
const raw = (text: string): Answer => {
  return (response) => void response.socket?.end(Buffer.from(text, "latin1"));
};
const gzipped = gzipSync(TEXT);
const brotli = brotliCompressSync(TEXT);

const ANSWERS: Readonly<Record<string, Answer>> = {
  "plain JSON": (response) => void response.writeHead(200, { "content-type": "application/json" }).end(TEXT),
  "JSON in many chunks": (response) => {
    for (const part of TEXT.match(/.{1,100}/gu) ?? []) response.write(part);
    response.end();
  },
  "a byte order mark": (response) => void response.end(`\uFEFF${TEXT}`),
  "bytes that aren't UTF-8": (response) => void response.end(Buffer.from([0x22, 0xff, 0xc3, 0x22])),
  gzip: encoded("gzip", gzipped),
  "x-gzip in capitals": encoded("X-GZIP", gzipped),
  "deflate with zlib's header": encoded("deflate", deflateSync(TEXT)),
  "raw deflate": encoded("deflate", deflateRawSync(TEXT)),
  Brotli: encoded("br", brotli),
  "two codings": encoded("gzip, br", brotliCompressSync(gzipped)),
  "an unknown coding": encoded("secret", gzipped),
  "a known coding below an unknown one": encoded("gzip, secret", gzipped),
  "a coding for no body": encoded("gzip", new Uint8Array()),
  "an empty coding": encoded("", Buffer.from(TEXT)),
  "gzip that is cut off": encoded("gzip", gzipped.subarray(0, -12)),
  "Brotli that is cut off": encoded("br", brotli.subarray(0, -3)),
  "gzip with bytes after its end": encoded("gzip", Buffer.concat([gzipped, Buffer.from("garbage")])),
  "gzip twice in a row": encoded("gzip", Buffer.concat([gzipped, gzipped])),
  "text that claims to be gzip": encoded("gzip", Buffer.from(TEXT)),
  "text that claims to be Brotli": encoded("br", Buffer.from(TEXT)),
  "text that claims to be deflate": encoded("deflate", Buffer.from(TEXT)),
  "six codings": encoded("gzip, gzip, gzip, gzip, gzip, gzip", gzipped),
  "status 204": (response) => void response.writeHead(204).end(),
  "status 304": (response) => void response.writeHead(304).end(),
  "status 404 with gzip": (response) => {
    response
      .writeHead(404, { "content-encoding": "gzip" })
      .end(gzipSync(JSON.stringify({ errors: [{ code: "GONE", message: "No such thing" }] })));
  },
  "status 429": (response) => void response.writeHead(429, { "RateLimit-Reset": "60" }).end(),
  "status 500 with HTML": (response) => void response.writeHead(500).end("<html>"),
  "a redirect": (response) => void response.writeHead(302, { location: "/elsewhere" }).end("moved"),
  "headers in capitals, twice, and in Latin-1": (response) => {
    response.writeHead(
      200,
      [
        ["Set-Cookie", "a=1"],
        ["Set-Cookie", "b=2"],
        ["X-Two", "1"],
        ["X-Two", "2"],
        ["X-Name", "Zo\u00eb"],
      ].flat(),
    );
    response.end(TEXT);
  },
  "early hints": (response) => {
    response.writeEarlyHints({ link: "</style.css>; rel=preload" });
    response.end(TEXT);
  },
  "trailers after the body": (response) => {
    response.writeHead(200, { trailer: "X-Sum" }).write(TEXT);
    response.addTrailers({ "X-Sum": "1" });
    response.end();
  },
  "a body until the end of the connection": raw(`HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n${JSON.stringify({ a: 1 })}`),
  "no response at all": (response) => void response.socket?.destroy(),
  "an end inside the headers": raw("HTTP/1.1 200 OK\r\ncontent-le"),
  "an end inside the body": raw("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{}"),
  "an end inside a chunk": raw("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n10\r\n{}"),
  "something that isn't HTTP": raw("SSH-2.0-OpenSSH\r\n"),
  "a status line with an upgrade": raw("HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n"),
  "headers without an end": raw(`HTTP/1.1 200 OK\r\nx-long: ${"x".repeat(100_000)}\r\n\r\n`),
};

describe.each(UNDICI_VERSIONS)("over %s", (version) => {
  // Versions differ in the codes of their errors, so the one to compare with is its own.
  function overFetch(): Partial<KindeOptions> {
    const { Agent, fetch } = loadUndici(version);
    const dispatcher = tracked(new Agent());
    return { fetch: ((url: string, init: object) => fetch(url, { ...init, dispatcher })) as unknown as typeof globalThis.fetch };
  }
  const overUndici = (): Partial<KindeOptions> => ({ transport: undiciTransport(tracked(new (loadUndici(version).Agent)())) });

  test.each(Object.keys(ANSWERS))("the outcome of %s is as over fetch", async (name) => {
    const answer = ANSWERS[name]!;
    const server = await startLoopback((_request, response) => answer(response));
    const options = overUndici();
    for (const operation of [GET_TEXT, GET_JSON]) {
      const expected = await outcomeOf(server.url, operation, overFetch());
      expect(await outcomeOf(server.url, operation, options)).toEqual(expected);
    }
  });

  test("the outcome of a refused connection is as over fetch", async () => {
    const url = await unusedUrl();
    const expected = await outcomeOf(url, GET_JSON, overFetch());
    expect(expected.rejected).toMatchObject({ code: "network_error", message: expect.stringContaining("ECONNREFUSED") });
    expect(await outcomeOf(url, GET_JSON, overUndici())).toEqual(expected);
  });

  test("the outcome of a host that doesn't exist is as over fetch", async () => {
    const url = "https://no-such-host.invalid";
    const expected = await outcomeOf(url, GET_JSON, overFetch());
    expect(expected.rejected).toMatchObject({ class: "NetworkError" });
    expect(await outcomeOf(url, GET_JSON, overUndici())).toEqual(expected);
  });

  test.each(["headers", "body"])("the outcome of a server that stalls before its %s is as over fetch", async (stall) => {
    const server = await startLoopback((_request, response) => void (stall === "body" && response.write("{")));
    const expected = await outcomeOf(server.url, GET_JSON, { timeoutMs: 50, ...overFetch() });
    expect(expected.rejected).toMatchObject({ class: "TimeoutError" });
    expect(await outcomeOf(server.url, GET_JSON, { timeoutMs: 50, ...overUndici() })).toEqual(expected);
    await server.disconnected(2);
  });
});
