/**
 * Bodies of the raw clients, in both directions, byte by byte.
 */
import { createKinde } from "../../../src/index.js";
import { getUsers } from "../../../generated/kinde-management/operations.js";
import { CREDENTIALS } from "../../helpers/kinde.js";
import { startLoopback } from "../../helpers/loopback.js";
import { empty, json } from "../../helpers/mock-fetch.js";
import { rejection } from "../../helpers/outcomes.js";

const ALL_BYTES = Uint8Array.from({ length: 256 }, (_, byte) => byte);
/** "ü" in ISO 8859-1, which isn't valid UTF-8. */
const LATIN_1 = Uint8Array.of(0x66, 0xfc, 0x72);
const WITH_BOM = Uint8Array.of(0xef, 0xbb, 0xbf, 0x61);

function managementAnswering(answer: () => Response) {
  return createKinde({ domain: CREDENTIALS.domain, accessToken: "given", fetch: async () => answer() }).management;
}

describe("a response of a raw client keeps its bytes", () => {
  test.each([
    ["image/png", ALL_BYTES],
    ["text/plain; charset=iso-8859-1", LATIN_1],
    ["text/csv", WITH_BOM],
    ["application/json", ALL_BYTES],
    ["", Uint8Array.of(0xc3)],
  ])("of type %j, as blob, arrayBuffer and stream", async (type, bytes) => {
    const management = managementAnswering(() => new Response(bytes, { headers: { "content-type": type } }));
    const read = async (parseAs: "blob" | "arrayBuffer" | "stream"): Promise<number[]> => {
      const { data } = await management.GET("/api/v1/users", { parseAs });
      return [...new Uint8Array(await new Response(data as BodyInit).arrayBuffer())];
    };
    for (const parseAs of ["blob", "arrayBuffer", "stream"] as const) expect(await read(parseAs)).toEqual([...bytes]);
  });

  test("and its media type as a blob; as text it is decoded as fetch does", async () => {
    const management = managementAnswering(() => new Response(WITH_BOM, { headers: { "content-type": "text/csv" } }));
    expect((await management.GET("/api/v1/users", { parseAs: "blob" })).data!.type).toBe("text/csv");
    expect((await management.GET("/api/v1/users", { parseAs: "text" })).data).toBe("a");
  });
});

/** A response as some `fetch` may give it, which `Response` can't be created with. */
function unusual(status: number, body: Uint8Array = ALL_BYTES): Response {
  const parts = {
    status,
    headers: new Headers(),
    text: async () => new TextDecoder().decode(body),
    arrayBuffer: async () => body.slice().buffer,
  };
  return parts as unknown as Response;
}

test.each([600, 799, 999])("a raw client resolves with status %i, which isn't ok", async (status) => {
  const { data, error, response } = await managementAnswering(() => unusual(status, new TextEncoder().encode('{"a":1}'))).GET(
    "/api/v1/users",
  );
  expect([data, error, response.status, response.ok]).toEqual([undefined, { a: 1 }, status, false]);
  expect(response.clone().status).toBe(status);
});

test("a raw client resolves with a status of 600 or more from a real server", async () => {
  const server = await startLoopback((_request, response) => response.writeHead(777, { "content-type": "text/plain" }).end("odd"));
  const { management } = createKinde({ apiUrl: server.url, accessToken: "given", maxRetries: 0 });
  const { error, response } = await management.GET("/api/v1/users");
  expect([error, response.status, response.ok]).toEqual(["odd", 777, false]);
});

test.each([101, 199])("a raw client resolves with status %i, which isn't ok", async (status) => {
  const { response } = await managementAnswering(() => unusual(status)).GET("/api/v1/users");
  expect([response.status, response.ok]).toEqual([status, false]);
});

test.each([204, 205, 304])("a raw client resolves after a %i that has a body all the same", async (status) => {
  const { data, error, response } = await managementAnswering(() => unusual(status)).GET("/api/v1/users");
  expect([data, error ?? undefined, response.status]).toEqual([undefined, undefined, status]);
});

describe("a request body of a raw client", () => {
  interface Sent {
    readonly type: string | undefined;
    readonly bytes: number[];
  }

  /** What arrives at a real server; the first attempt is refused with a 429. */
  async function send(init: object, path = "/api/v1/user"): Promise<Sent> {
    const sent: Sent[] = [];
    const server = await startLoopback((request, response, n) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        sent.push({ type: request.headers["content-type"], bytes: [...Buffer.concat(chunks)] });
        response.writeHead(n === 1 ? 429 : 200, { "retry-after": "0" }).end();
      });
    });
    jest.spyOn(Math, "random").mockReturnValue(0);
    const kinde = createKinde({ apiUrl: server.url, accessToken: "given" });
    if (path.startsWith("/oauth2")) await kinde.account("user-token").POST(path as never, init as never);
    else await kinde.management.POST(path as never, init as never);
    jest.restoreAllMocks();
    expect(sent).toHaveLength(2);
    expect(sent[1]?.bytes).toEqual(sent[0]?.bytes);
    return sent[1] ?? { type: undefined, bytes: [] };
  }

  test.each<[string, Uint8Array, string]>([
    ["text/plain; charset=iso-8859-1", LATIN_1, "text/plain; charset=iso-8859-1"],
    ["application/json", WITH_BOM, "application/json"],
    ["application/octet-stream", ALL_BYTES, "application/octet-stream"],
  ])("of type %s keeps its bytes", async (type, bytes, expected) => {
    expect(await send({ body: bytes, headers: { "content-type": type } })).toEqual({ type: expected, bytes: [...bytes] });
    expect(await send({ body: bytes.slice().buffer, headers: new Headers({ "content-type": type }) })).toEqual({
      type: expected,
      bytes: [...bytes],
    });
  });

  test("that is a Blob or URLSearchParams has the media type that it names", async () => {
    expect(await send({ body: new Blob([ALL_BYTES], { type: "image/png" }) })).toEqual({ type: "image/png", bytes: [...ALL_BYTES] });
    expect(await send({ body: new Blob([ALL_BYTES]) })).toEqual({ type: undefined, bytes: [...ALL_BYTES] });
    const { type, bytes } = await send({ body: new URLSearchParams({ a: "ü" }) });
    expect([type, Buffer.from(bytes).toString()]).toEqual(["application/x-www-form-urlencoded;charset=UTF-8", "a=%C3%BC"]);
  });

  test("that is a stream arrives, and survives a retry", async () => {
    const body = new ReadableStream({ start: (controller) => (controller.enqueue(ALL_BYTES), controller.close()) });
    expect((await send({ body, duplex: "half" })).bytes).toEqual([...ALL_BYTES]);
  });

  test("of addLogo is multipart without further options, from an object and from a FormData", async () => {
    const path = "/api/v1/environment/logos/{type}";
    const form = new FormData();
    form.append("logo", new Blob([ALL_BYTES], { type: "image/png" }), "logo.png");
    const logo = new Blob([ALL_BYTES], { type: "image/png" });
    for (const body of [{ logo }, form]) {
      const { type, bytes } = await put(path, body);
      expect(type).toMatch(/^multipart\/form-data; ?boundary=/);
      const parsed = await new Response(Uint8Array.from(bytes), { headers: { "content-type": String(type) } }).formData();
      expect([...new Uint8Array(await (parsed.get("logo") as File).arrayBuffer())]).toEqual([...ALL_BYTES]);
    }
  });

  async function put(path: string, body: unknown): Promise<Sent> {
    const sent: Sent[] = [];
    const fetch = async (_url: unknown, init?: RequestInit): Promise<Response> => {
      const bytes = await new Response(init?.body ?? null).arrayBuffer();
      sent.push({ type: new Headers(init?.headers).get("content-type") ?? undefined, bytes: [...new Uint8Array(bytes)] });
      return json({});
    };
    const { management } = createKinde({ domain: CREDENTIALS.domain, accessToken: "given", fetch: fetch as typeof globalThis.fetch });
    await management.PUT(path as never, { params: { path: { type: "light" } }, body } as never);
    return sent[0] ?? { type: undefined, bytes: [] };
  }

  test("of an operation with a media type of its own keeps the caller's headers, also null, undefined and lists", async () => {
    const seen: Headers[] = [];
    const fetch = async (_url: unknown, init?: RequestInit): Promise<Response> => (seen.push(new Headers(init?.headers)), empty());
    const kinde = createKinde({ ...CREDENTIALS, fetch: fetch as typeof globalThis.fetch });
    const headers = { accept: null, "x-none": undefined, "x-list": ["a", "b"] };
    await kinde.account("user-token").POST("/oauth2/revoke", { body: { token: "t" }, headers } as never);
    const [sent] = seen;
    expect([sent?.get("accept"), sent?.get("x-none"), sent?.get("x-list")]).toEqual([null, null, "a, b"]);
    expect(sent?.get("content-type")).toBe("application/x-www-form-urlencoded");
  });

  test("and its media type agree if the caller names the type", async () => {
    const asJson = await send({ body: { token: "t" }, headers: { "Content-Type": "application/json" } }, "/oauth2/revoke");
    expect([asJson.type, Buffer.from(asJson.bytes).toString()]).toEqual(["application/json", '{"token":"t"}']);
    const form = await send({ body: { a: "b c" }, headers: { "content-type": "application/x-www-form-urlencoded; charset=utf-8" } });
    expect(Buffer.from(form.bytes).toString()).toBe("a=b+c");
  });

  test.each([
    ["a promise", Promise.resolve({})],
    ["a Map", new Map([["a", 1]])],
    ["a Headers", new Headers({ a: "1" })],
  ])("that is %s is refused, because JSON would be {}", async (_, body) => {
    const { management } = createKinde({ domain: CREDENTIALS.domain, accessToken: "given", fetch: async () => empty() });
    expect(await rejection(management.POST("/api/v1/user", { body } as never))).toMatchObject({ code: "configuration" });
  });
});

test("call() and a raw client read the same response", async () => {
  const kinde = createKinde({ domain: CREDENTIALS.domain, accessToken: "given", fetch: async () => json({ users: [{ id: "ü" }] }) });
  expect((await kinde.management.GET("/api/v1/users")).data).toEqual(await kinde.call(getUsers));
});
