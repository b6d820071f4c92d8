/** Over real sockets: what a stalled or broken server does to a call, and what an abort leaves running. */
import { CancelledError, NetworkError, TimeoutError } from "../../../src/errors/index.js";
import { createSend, type SendOperation } from "../../../src/http/client/send.js";
import { httpConfig } from "../../../src/http/options.js";
import type { HttpOptions } from "../../../src/http/options.js";
import { createPipeline } from "../../../src/http/transport/pipeline.js";
import { rejection, withoutJitter } from "../../helpers/kinde-wire.js";
import { closedPort, type Loopback, loopback } from "../../helpers/loopback.js";

const read = { id: "readThing", method: "GET", path: "/thing" } as const;
const write = { id: "writeThing", method: "POST", path: "/thing" } as const;

function over(baseUrl: string, options: HttpOptions = {}): SendOperation {
  const settings = httpConfig({ maxRetries: 0, ...options });
  return createSend({ baseUrl, pipeline: createPipeline(settings), headers: settings.headers });
}

withoutJitter();

const stalls: readonly (readonly [string, () => Promise<Loopback>])[] = [
  ["before its headers", () => loopback(() => undefined)],
  [
    "after its headers",
    () =>
      loopback(
        (_request, response) => void response.writeHead(200, { "content-type": "application/json", "content-length": "10" }).flushHeaders(),
      ),
  ],
  [
    "in the middle of its body",
    () => loopback((_request, response) => void response.writeHead(200, { "content-type": "application/json" }).write('{"half":')),
  ],
];

describe.each(stalls)("a server that stalls %s", (_when, start) => {
  test("is a TimeoutError after timeoutMs, and its connection is closed", async () => {
    const server = await start();
    expect(await rejection(over(server.url, { timeoutMs: 300 })(read))).toMatchObject({
      constructor: TimeoutError,
      operation: "readThing",
      message: expect.stringMatching(/300 ms/),
    });
    await server.dropped(1);
    expect(server.requests).toHaveLength(1);
  });

  test("is tried again where the method allows it", async () => {
    const server = await start();
    const send = over(server.url, { timeoutMs: 200, maxRetries: 2 });
    expect(await rejection(send(read))).toBeInstanceOf(TimeoutError);
    expect(server.requests).toHaveLength(3);
    expect(await rejection(send(write))).toBeInstanceOf(TimeoutError);
    expect(server.requests).toHaveLength(4);
  });

  test("is left as soon as the caller aborts, with the reason, and its connection is closed", async () => {
    const server = await start();
    const controller = new AbortController();
    const work = rejection(over(server.url, { maxRetries: 2 })(read, {}, { signal: controller.signal }));
    await server.arrived(1);
    const reason = { because: "enough" };
    controller.abort(reason);
    const error = await work;
    expect(error).toBeInstanceOf(CancelledError);
    expect(error).toMatchObject({ operation: "readThing" });
    expect((error as CancelledError).cause).toBe(reason);
    await server.dropped(1);
    expect(server.requests).toHaveLength(1);
  });
});

test("a call's own timeoutMs wins over the client's", async () => {
  const server = await loopback(() => undefined);
  expect(await rejection(over(server.url, { timeoutMs: 60_000 })(read, {}, { timeoutMs: 20 }))).toMatchObject({
    constructor: TimeoutError,
    message: expect.stringMatching(/20 ms/),
  });
});

test("a timeoutMs beyond what timers can count is no timeout at all", async () => {
  const server = await loopback((_request, response) => void response.end("{}"));
  for (const timeoutMs of [Infinity, 2 ** 40]) expect(await over(server.url, { timeoutMs })(read)).toMatchObject({ status: 200 });
});

test("a time-out does not outlive its attempt", async () => {
  const server = await loopback((_request, response) => void response.end("{}"));
  const cleared = jest.spyOn(globalThis, "clearTimeout");
  await over(server.url)(read);
  expect(cleared).toHaveBeenCalled();
});

test("an abort after the answer changes nothing, and the signal keeps no listener", async () => {
  const server = await loopback((_request, response) => void response.end("{}"));
  const controller = new AbortController();
  const added = jest.spyOn(controller.signal, "addEventListener");
  const removed = jest.spyOn(controller.signal, "removeEventListener");
  expect(await over(server.url)(read, {}, { signal: controller.signal })).toMatchObject({ status: 200 });
  controller.abort();
  expect(removed).toHaveBeenCalledTimes(added.mock.calls.length);
});

test("a slow body that keeps to the time is read whole", async () => {
  const server = await loopback((_request, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.write('{"slow":');
    setTimeout(() => response.end("true}"), 20);
  });
  expect(await over(server.url, { timeoutMs: 5000 })(read)).toMatchObject({ data: { slow: true } });
});

describe("a connection", () => {
  test("that is reset is a NetworkError with what the socket said; a GET is tried again, a POST is not", async () => {
    const server = await loopback((request) => request.socket.resetAndDestroy());
    const send = over(server.url, { maxRetries: 2 });
    expect(await rejection(send(read))).toMatchObject({
      constructor: NetworkError,
      operation: "readThing",
      message: expect.stringMatching(/no response \(\w+\)/),
    });
    expect(server.requests).toHaveLength(3);
    expect(await rejection(send(write))).toBeInstanceOf(NetworkError);
    expect(server.requests).toHaveLength(4);
  });

  test("that ends in the middle of a body is a NetworkError", async () => {
    const server = await loopback((request, response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write("{", () => request.socket.destroy());
    });
    expect(await rejection(over(server.url)(read))).toBeInstanceOf(NetworkError);
  });

  test("that never opened is tried again for a POST too", async () => {
    const url = await closedPort();
    let attempts = 0;
    const fetch: typeof globalThis.fetch = (...args) => {
      attempts++;
      return globalThis.fetch(...args);
    };
    for (const operation of [read, write]) {
      attempts = 0;
      expect(await rejection(over(url, { fetch, maxRetries: 2 })(operation))).toMatchObject({
        constructor: NetworkError,
        message: expect.stringMatching(/ECONNREFUSED/),
      });
      expect(attempts).toBe(3);
    }
  });

  test("that fails once and then works is no failure", async () => {
    const server = await loopback(
      (request, response, n) => void (n === 1 ? request.socket.resetAndDestroy() : response.end('{"fine":true}')),
    );
    expect(await over(server.url, { maxRetries: 1 })(read)).toMatchObject({ data: { fine: true } });
  });
});

test("a redirect is not followed, to wherever it leads", async () => {
  const server = await loopback(
    (request, response) => void (request.url === "/thing" ? response.writeHead(302, { location: "/elsewhere" }).end() : response.end("{}")),
  );
  expect(await rejection(over(server.url)(read))).toMatchObject({ name: "UnexpectedResponseError", status: 302 });
  expect(server.requests).toHaveLength(1);
});

test("a fetch that ignores its signal delays nobody", async () => {
  const fetch: typeof globalThis.fetch = () => new Promise(() => undefined);
  expect(await rejection(over("https://api.example", { fetch, timeoutMs: 20 })(read))).toBeInstanceOf(TimeoutError);
  const controller = new AbortController();
  const work = rejection(over("https://api.example", { fetch })(read, {}, { signal: controller.signal }));
  controller.abort();
  expect(await work).toBeInstanceOf(CancelledError);
});

test("an abort while the fetch is being called is not missed", async () => {
  const controller = new AbortController();
  const fetch: typeof globalThis.fetch = () => {
    controller.abort("while");
    return new Promise(() => undefined);
  };
  const work = over("https://api.example", { fetch, timeoutMs: 1000 })(read, {}, { signal: controller.signal });
  expect(await rejection(work)).toMatchObject({ constructor: CancelledError, cause: "while" });
});

test.each([
  [
    "throws",
    () => {
      throw new Error("odd");
    },
  ],
  ["gives no response", () => undefined],
])("a fetch that %s is a NetworkError", async (_what, fetch) => {
  expect(await rejection(over("https://api.example", { fetch: fetch as unknown as typeof globalThis.fetch })(read))).toBeInstanceOf(
    NetworkError,
  );
});
