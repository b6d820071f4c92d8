/**
 * What a session's `fetch` takes: requests and bodies of every implementation of `fetch`, and nothing that would be sent as "[object …]".
 */
import { createProviderFetch } from "../../src/kinde/connected-apps/provider-fetch.js";
import type { ProviderFetch } from "../../src/kinde/index.js";
import { RedactedToken } from "../../src/tokens/token.js";
import { startLoopback } from "../helpers/loopback.js";
import { empty } from "../helpers/mock-fetch.js";
import { configurationErrorNaming, rejection } from "../helpers/outcomes.js";

const DRIVE = "https://www.googleapis.com";
const ALL_BYTES = Uint8Array.from({ length: 256 }, (_, byte) => byte);

interface Sent {
  readonly url: string;
  readonly init: RequestInit & { readonly duplex?: string; readonly next?: unknown };
}

/** A fetcher on a `fetch` of another implementation: it knows strings, bytes and streams, and no class of the runtime. */
function foreignFetch(): { drive: ProviderFetch; sent: Sent[]; tokens: () => number } {
  const sent: Sent[] = [];
  let tokens = 0;
  const fetch = async (url: string, init: RequestInit): Promise<Response> => (sent.push({ url, init }), empty());
  const getToken = async (): Promise<RedactedToken> => (tokens++, new RedactedToken("provider-1"));
  return { drive: createProviderFetch(DRIVE, getToken, fetch), sent, tokens: () => tokens };
}

function typeOf({ init }: Sent): string | null {
  return new Headers(init.headers).get("content-type");
}

/** A Request of another implementation. Its fields are getters of a prototype, as in the standard. */
class ForeignRequest {
  readonly #fields: { url: string; method: string; headers: unknown; body?: unknown; bytes?: Uint8Array; signal?: AbortSignal };

  constructor(fields: { url: string; method?: string; headers?: unknown; body?: unknown; bytes?: Uint8Array; signal?: AbortSignal }) {
    this.#fields = { method: "GET", headers: {}, ...fields };
  }
  get url(): string {
    return this.#fields.url;
  }
  get method(): string {
    return this.#fields.method;
  }
  get headers(): unknown {
    return this.#fields.headers;
  }
  get body(): unknown {
    return this.#fields.body;
  }
  get signal(): AbortSignal | undefined {
    return this.#fields.signal;
  }
  async arrayBuffer(): Promise<ArrayBuffer> {
    return (this.#fields.bytes ?? new Uint8Array()).slice().buffer;
  }
}

describe("a fetcher takes a Request of another implementation", () => {
  test("with its URL, method, headers and body", async () => {
    const { drive, sent } = foreignFetch();
    const body = new ReadableStream();
    await drive(new ForeignRequest({ url: `${DRIVE}/a?b=1`, method: "PUT", headers: new Headers({ "x-own": "1" }), body }) as never);
    expect(sent[0]).toMatchObject({ url: `${DRIVE}/a?b=1`, init: { method: "PUT", body, duplex: "half" } });
    expect(Object.fromEntries(new Headers(sent[0]?.init.headers))).toEqual({ "x-own": "1", authorization: "Bearer provider-1" });
  });

  test("that shows no body: its bytes are read", async () => {
    const { drive, sent } = foreignFetch();
    await drive(new ForeignRequest({ url: `${DRIVE}/a`, method: "POST", bytes: ALL_BYTES }) as never);
    await drive(new ForeignRequest({ url: `${DRIVE}/a`, method: "POST" }) as never);
    await drive(new ForeignRequest({ url: `${DRIVE}/a` }) as never);
    expect([...new Uint8Array(sent[0]?.init.body as ArrayBuffer)]).toEqual([...ALL_BYTES]);
    expect([sent[1]?.init.body ?? null, sent[2]?.init.body ?? null]).toEqual([null, null]);
  });

  test("to its own origins only", async () => {
    const { drive, sent } = foreignFetch();
    expect(await rejection(drive(new ForeignRequest({ url: "https://evil.example/a" }) as never))).toMatchObject(
      configurationErrorNaming("URL"),
    );
    expect(sent).toEqual([]);
  });

  test("whose fields an init of undefined values doesn't override", async () => {
    const { drive, sent } = foreignFetch();
    const init = { method: undefined, headers: undefined, body: undefined, signal: undefined } as never;
    const request = new Request(`${DRIVE}/a`, { method: "PUT", headers: { "x-own": "1" }, body: "content" });
    await drive(request, init);
    expect(sent[0]?.init.method).toBe("PUT");
    expect(new Headers(sent[0]?.init.headers).get("x-own")).toBe("1");
    expect(await new Response(sent[0]?.init.body).text()).toBe("content");
  });

  test("and a URL of another realm", async () => {
    const { drive, sent } = foreignFetch();
    await drive({ href: `${DRIVE}/a`, toString: () => `${DRIVE}/a` } as never);
    expect(sent[0]?.url).toBe(`${DRIVE}/a`);
  });
});

test.each([
  ["undefined", undefined],
  ["null", null],
  ["a number", 7],
  ["a boolean", true],
  ["a plain object", {}],
  ["a list", [`${DRIVE}/a`]],
  ["an object that only has a url", { url: `${DRIVE}/a` }],
  ["the configuration of another client", { url: `${DRIVE}/a`, method: "GET", headers: {} }],
  ["a function", () => `${DRIVE}/a`],
  ["a symbol", Symbol("a")],
  ["a promise", Promise.resolve(`${DRIVE}/a`)],
])("a fetcher refuses %s in place of a URL, and sends nothing", async (_, input) => {
  const { drive, sent, tokens } = foreignFetch();
  expect(await rejection(drive(input as never))).toMatchObject(configurationErrorNaming("first argument"));
  expect([sent, tokens()]).toEqual([[], 0]);
});

/** A FormData of another implementation, with a file of another implementation. */
function foreignForm(): FormData {
  const file = { name: "logo.png", type: "image/png", [Symbol.toStringTag]: "File", arrayBuffer: async () => ALL_BYTES.slice().buffer };
  const entries = [
    ["note", "written by hand"],
    ["file", file],
  ];
  return { [Symbol.toStringTag]: "FormData", [Symbol.iterator]: () => entries[Symbol.iterator]() } as unknown as FormData;
}

function ownForm(): FormData {
  const form = new FormData();
  form.append("note", "written by hand");
  form.append("file", new Blob([ALL_BYTES], { type: "image/png" }), "logo.png");
  return form;
}

describe("to a fetch of another implementation a fetcher sends", () => {
  test.each([
    ["a FormData", ownForm],
    ["a FormData of that implementation", foreignForm],
  ])("%s as multipart bytes", async (_, form) => {
    const { drive, sent } = foreignFetch();
    await drive("/a", { method: "POST", body: form() });
    const [request] = sent;
    expect(request?.init.body).toBeInstanceOf(ArrayBuffer);
    const parsed = await new Response(request?.init.body, { headers: { "content-type": String(request && typeOf(request)) } }).formData();
    expect(parsed.get("note")).toBe("written by hand");
    const file = parsed.get("file") as File;
    expect([file.name, file.type, ...new Uint8Array(await file.arrayBuffer())]).toEqual(["logo.png", "image/png", ...ALL_BYTES]);
  });

  test("a Blob or File as bytes, with its media type", async () => {
    const { drive, sent } = foreignFetch();
    const foreign = { type: "image/gif", [Symbol.toStringTag]: "Blob", arrayBuffer: async () => ALL_BYTES.slice().buffer };
    for (const body of [new Blob([ALL_BYTES], { type: "image/png" }), new File([ALL_BYTES], "a.txt", { type: "text/plain" }), foreign]) {
      await drive("/a", { method: "POST", body: body as Blob });
    }
    await drive("/a", { method: "POST", body: new Blob([ALL_BYTES]) });
    expect(sent.map(typeOf)).toEqual(["image/png", "text/plain", "image/gif", null]);
    for (const { init } of sent) expect([...new Uint8Array(init.body as ArrayBuffer)]).toEqual([...ALL_BYTES]);
  });

  test("URLSearchParams as a form", async () => {
    const { drive, sent } = foreignFetch();
    await drive("/a", { method: "POST", body: new URLSearchParams({ a: "b c" }) });
    expect([sent[0]?.init.body, sent[0] && typeOf(sent[0])]).toEqual(["a=b+c", "application/x-www-form-urlencoded;charset=UTF-8"]);
  });

  test("the caller's own content-type with any of them", async () => {
    const { drive, sent } = foreignFetch();
    await drive("/a", { method: "POST", body: new Blob(["{}"]), headers: { "Content-Type": "application/json" } });
    await drive("/a", { method: "POST", body: new URLSearchParams({ a: "b" }), headers: { "content-type": "text/plain" } });
    expect(sent.map(typeOf)).toEqual(["application/json", "text/plain"]);
  });

  test("text, bytes, streams and iterators untouched", async () => {
    const { drive, sent } = foreignFetch();
    async function* iterator(): AsyncGenerator<Uint8Array> {
      yield ALL_BYTES;
    }
    const bodies = ["text", ALL_BYTES, ALL_BYTES.buffer, new DataView(ALL_BYTES.buffer), new ReadableStream(), iterator()];
    for (const body of bodies) await drive("/a", { method: "POST", body: body as BodyInit });
    expect(sent.map(({ init }) => init.body)).toEqual(bodies);
    sent.forEach(({ init }, index) => expect(init.body).toBe(bodies[index]));
  });
});

test.each([
  ["a plain object", { a: 1 }],
  ["a list", ["a"]],
  ["a Map", new Map([["a", 1]])],
  ["a promise", Promise.resolve("text")],
  ["a number", 7],
  ["a tagged form that can't be read", { [Symbol.toStringTag]: "FormData" }],
  ["a form of the package form-data", { getHeaders: () => ({}), toString: () => "[object FormData]" }],
])("a fetcher refuses %s as body, and sends nothing", async (_, body) => {
  const { drive, sent, tokens } = foreignFetch();
  expect(await rejection(drive("/a", { method: "POST", body: body as never }))).toMatchObject(configurationErrorNaming("body"));
  expect([sent, tokens()]).toEqual([[], 0]);
});

test("a form is sent again with the same bytes after a 401, by a real fetch", async () => {
  const bodies: string[] = [];
  const server = await startLoopback((request, response, n) => {
    let body = "";
    request.setEncoding("latin1").on("data", (chunk: string) => (body += chunk));
    request.on("end", () => {
      bodies.push(`${request.headers["content-type"]}\n${body}`);
      response.writeHead(n === 1 ? 401 : 200).end();
    });
  });
  let n = 0;
  const drive = createProviderFetch(server.url, async () => new RedactedToken(`provider-${++n}`), globalThis.fetch);
  expect((await drive("/a", { method: "POST", body: ownForm() })).status).toBe(200);
  expect(bodies[1]).toBe(bodies[0]);
  expect(bodies[0]).toMatch(/^multipart\/form-data; ?boundary=[\s\S]*written by hand/);
});

describe("a fetcher's requests opt out of a platform's cache", () => {
  test("unless the caller says what to cache", async () => {
    const { drive, sent } = foreignFetch();
    await drive("/a");
    await drive("/a", { cache: "force-cache" });
    await drive("/a", { next: { revalidate: 60 } } as RequestInit);
    expect(sent.map(({ init }) => [init.cache, init.next])).toEqual([
      ["no-store", undefined],
      ["force-cache", undefined],
      [undefined, { revalidate: 60 }],
    ]);
  });
});

/** An AbortSignal of another implementation: a polyfill's, or that of a test environment. */
class ForeignSignal extends EventTarget {
  aborted = false;
  reason: unknown;

  abort(reason: unknown): void {
    this.aborted = true;
    this.reason = reason;
    this.dispatchEvent(new Event("abort"));
  }
}

describe("a fetcher takes an AbortSignal of another implementation", () => {
  const getToken = async (): Promise<RedactedToken> => new RedactedToken("provider-1");

  test.each(["init", "Request"])("given with the %s, through the runtime's own fetch", async (where) => {
    const { url } = await startLoopback((_request, response) => void response.end("fine"));
    const signal = new ForeignSignal() as never;
    const drive = createProviderFetch(url, getToken, fetch);
    const response = await (where === "init" ? drive("/a", { signal }) : drive(new ForeignRequest({ url: `${url}/a`, signal }) as never));
    expect(await response.text()).toBe("fine");
  });

  test("and passes on one of the runtime's class, because Node 24, Deno and Bun refuse any other", async () => {
    const { drive, sent } = foreignFetch();
    const own = new AbortController().signal;
    for (const signal of [new ForeignSignal() as never, own, undefined]) await drive("/a", { signal });
    expect(sent.map(({ init }) => init.signal)).toEqual([expect.any(AbortSignal), own, undefined]);
    expect(sent[1]?.init.signal).toBe(own);
  });

  test("and its abort ends a body that is still arriving, and refuses later requests", async () => {
    const { url, requests } = await startLoopback((_request, response) => void response.write("first "));
    const signal = new ForeignSignal();
    const drive = createProviderFetch(url, getToken, fetch);
    const response = await drive("/a", { signal: signal as never });
    const text = rejection(response.text());
    signal.abort("left");
    expect(await text).toBe("left");
    expect(await rejection(drive("/a", { signal: signal as never }))).toMatchObject({ name: "CancelledError", cause: "left" });
    expect(requests).toHaveLength(1);
  });

  test("and its abort ends the wait for a response", async () => {
    const { url, arrived, disconnected } = await startLoopback(() => undefined);
    const signal = new ForeignSignal();
    const error = rejection(createProviderFetch(url, getToken, fetch)("/a", { signal: signal as never }));
    await arrived(1);
    signal.abort("left");
    expect(await error).toMatchObject({ name: "CancelledError", cause: "left" });
    await disconnected(1);
  });
});
