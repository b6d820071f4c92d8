/** Over real sockets: calls to a server that stalls or breaks the connection, and what remains open after an abort. */
import { CancelledError, NetworkError, TimeoutError } from "../../../src/errors/index.js";
import { createSend, type SendOperation } from "../../../src/http/client/send.js";
import { httpConfig, type HttpOptions } from "../../../src/http/options.js";
import { createPipeline } from "../../../src/http/transport/pipeline.js";
import { withoutJitter } from "../../helpers/jitter.js";
import { type LoopbackServer, startLoopback, unusedUrl } from "../../helpers/loopback.js";
import { abortedAt, rejection } from "../../helpers/outcomes.js";

const getThing = { id: "getThing", method: "GET", path: "/thing" } as const;
const createThing = { id: "createThing", method: "POST", path: "/thing" } as const;

function sendTo(baseUrl: string, options: HttpOptions = {}): SendOperation {
  const config = httpConfig({ maxRetries: 0, ...options });
  return createSend({ baseUrl, pipeline: createPipeline(config), headers: config.headers });
}

withoutJitter();

const stalls: readonly (readonly [string, () => Promise<LoopbackServer>])[] = [
  ["before its headers", () => startLoopback(() => undefined)],
  [
    "after its headers",
    () =>
      startLoopback(
        (_request, response) => void response.writeHead(200, { "content-type": "application/json", "content-length": "10" }).flushHeaders(),
      ),
  ],
  [
    "in the middle of its body",
    () => startLoopback((_request, response) => void response.writeHead(200, { "content-type": "application/json" }).write('{"half":')),
  ],
];

describe.each(stalls)("a server that stalls %s", (_, start) => {
  test("causes a TimeoutError after timeoutMs, and the connection is closed", async () => {
    const server = await start();
    expect(await rejection(sendTo(server.url, { timeoutMs: 300 })(getThing))).toMatchObject({
      constructor: TimeoutError,
      operation: "getThing",
      message: expect.stringMatching(/300 ms/),
    });
    await server.disconnected(1);
    expect(server.requests).toHaveLength(1);
  });

  test("gets a GET again after the timeout, but not a POST", async () => {
    const server = await start();
    const send = sendTo(server.url, { timeoutMs: 200, maxRetries: 2 });
    expect(await rejection(send(getThing))).toBeInstanceOf(TimeoutError);
    expect(server.requests).toHaveLength(3);
    expect(await rejection(send(createThing))).toBeInstanceOf(TimeoutError);
    expect(server.requests).toHaveLength(4);
  });

  test("is disconnected as soon as the caller aborts; the CancelledError holds the reason", async () => {
    const server = await start();
    const reason = { because: "enough" };
    const error = await abortedAt(server.arrived(1), reason, (signal) => sendTo(server.url, { maxRetries: 2 })(getThing, {}, { signal }));
    expect(error).toBeInstanceOf(CancelledError);
    expect(error).toMatchObject({ operation: "getThing" });
    expect((error as CancelledError).cause).toBe(reason);
    await server.disconnected(1);
    expect(server.requests).toHaveLength(1);
  });
});

test("timeoutMs of a call overrides timeoutMs of the client", async () => {
  const server = await startLoopback(() => undefined);
  expect(await rejection(sendTo(server.url, { timeoutMs: 60_000 })(getThing, {}, { timeoutMs: 20 }))).toMatchObject({
    constructor: TimeoutError,
    message: expect.stringMatching(/20 ms/),
  });
});

test("timeoutMs may be larger than a timer allows", async () => {
  const server = await startLoopback((_request, response) => void response.end("{}"));
  for (const timeoutMs of [Infinity, 2 ** 40]) expect(await sendTo(server.url, { timeoutMs })(getThing)).toMatchObject({ status: 200 });
});

test("the timer of timeoutMs is cleared when the response is there", async () => {
  const server = await startLoopback((_request, response) => void response.end("{}"));
  const cleared = jest.spyOn(globalThis, "clearTimeout");
  await sendTo(server.url)(getThing);
  expect(cleared).toHaveBeenCalled();
});

test("an abort after the response has no effect, and no listener stays on the signal", async () => {
  const server = await startLoopback((_request, response) => void response.end("{}"));
  const controller = new AbortController();
  const added = jest.spyOn(controller.signal, "addEventListener");
  const removed = jest.spyOn(controller.signal, "removeEventListener");
  expect(await sendTo(server.url)(getThing, {}, { signal: controller.signal })).toMatchObject({ status: 200 });
  controller.abort();
  expect(removed).toHaveBeenCalledTimes(added.mock.calls.length);
});

test("a slow body is read completely if it ends within timeoutMs", async () => {
  const server = await startLoopback((_request, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.write('{"slow":');
    setTimeout(() => response.end("true}"), 20);
  });
  expect(await sendTo(server.url, { timeoutMs: 5000 })(getThing)).toMatchObject({ data: { slow: true } });
});

describe("a connection", () => {
  test("that is reset causes a NetworkError with the socket's code; a GET is retried, a POST isn't", async () => {
    const server = await startLoopback((request) => request.socket.resetAndDestroy());
    const send = sendTo(server.url, { maxRetries: 2 });
    expect(await rejection(send(getThing))).toMatchObject({
      constructor: NetworkError,
      operation: "getThing",
      message: expect.stringMatching(/no response \(\w+\)/),
    });
    expect(server.requests).toHaveLength(3);
    expect(await rejection(send(createThing))).toBeInstanceOf(NetworkError);
    expect(server.requests).toHaveLength(4);
  });

  test("that ends in the middle of a body causes a NetworkError", async () => {
    const server = await startLoopback((request, response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write("{", () => request.socket.destroy());
    });
    expect(await rejection(sendTo(server.url)(getThing))).toBeInstanceOf(NetworkError);
  });

  test("that never opened is retried, even for a POST", async () => {
    const url = await unusedUrl();
    let attempts = 0;
    const fetch: typeof globalThis.fetch = (...args) => {
      attempts++;
      return globalThis.fetch(...args);
    };
    for (const operation of [getThing, createThing]) {
      attempts = 0;
      expect(await rejection(sendTo(url, { fetch, maxRetries: 2 })(operation))).toMatchObject({
        constructor: NetworkError,
        message: expect.stringMatching(/ECONNREFUSED/),
      });
      expect(attempts).toBe(3);
    }
  });

  test("that fails once is retried", async () => {
    const server = await startLoopback(
      (request, response, n) => void (n === 1 ? request.socket.resetAndDestroy() : response.end('{"fine":true}')),
    );
    expect(await sendTo(server.url, { maxRetries: 1 })(getThing)).toMatchObject({ data: { fine: true } });
  });
});

test("a redirect isn't followed", async () => {
  const server = await startLoopback(
    (request, response) => void (request.url === "/thing" ? response.writeHead(302, { location: "/elsewhere" }).end() : response.end("{}")),
  );
  expect(await rejection(sendTo(server.url)(getThing))).toMatchObject({ name: "UnexpectedResponseError", status: 302 });
  expect(server.requests).toHaveLength(1);
});

test("timeoutMs and an abort end a call even if the given fetch ignores its signal", async () => {
  const fetch: typeof globalThis.fetch = () => new Promise(() => undefined);
  expect(await rejection(sendTo("https://api.example", { fetch, timeoutMs: 20 })(getThing))).toBeInstanceOf(TimeoutError);
  const controller = new AbortController();
  const error = rejection(sendTo("https://api.example", { fetch })(getThing, {}, { signal: controller.signal }));
  controller.abort();
  expect(await error).toBeInstanceOf(CancelledError);
});

test("an abort from within the given fetch ends the call", async () => {
  const controller = new AbortController();
  const fetch: typeof globalThis.fetch = () => {
    controller.abort("while");
    return new Promise(() => undefined);
  };
  const call = sendTo("https://api.example", { fetch, timeoutMs: 1000 })(getThing, {}, { signal: controller.signal });
  expect(await rejection(call)).toMatchObject({ constructor: CancelledError, cause: "while" });
});

test.each([
  [
    "throws",
    () => {
      throw new Error("broken fetch");
    },
  ],
  ["returns no response", () => undefined],
])("a given fetch that %s causes a NetworkError", async (_, fetch) => {
  expect(await rejection(sendTo("https://api.example", { fetch: fetch as unknown as typeof globalThis.fetch })(getThing))).toBeInstanceOf(
    NetworkError,
  );
});
