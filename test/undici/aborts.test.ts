/**
 * Calls over undici that end early: they close their connections, and leave no listener behind.
 */
import { getEventListeners } from "node:events";
import type { ServerResponse } from "node:http";
import { createKinde, type Kinde, type KindeOptions, type Operation, TimeoutError } from "../../src/kinde/index.js";
import type { Transport } from "../../src/shared.js";
import { undiciTransport } from "../../src/undici/index.js";
import { startLoopback } from "../helpers/loopback.js";
import { abortedAt, rejection } from "../helpers/outcomes.js";
import { loadUndici, tracked, UNDICI_VERSIONS } from "../helpers/undici.js";

const GET: Operation = { id: "getThings", method: "GET", path: "/things" };
const MANY = 50;

/** Remembers the signal of each attempt. */
function watched(transport: Transport, signals: AbortSignal[]): Transport {
  return async (url, init) => {
    signals.push(init.signal);
    return transport(url, init);
  };
}

function kindeOver(url: string, transport: Transport): Kinde {
  return createKinde({ apiUrl: url, accessToken: "token-1", maxRetries: 0, transport } as KindeOptions);
}

const listenersOf = (signal: AbortSignal): number => getEventListeners(signal, "abort").length;

describe.each(UNDICI_VERSIONS)("over %s", (version) => {
  const { Agent, MockAgent } = loadUndici(version);
  const transportOver = (options: object = {}): Transport => undiciTransport(tracked(new Agent(options)));

  test.each(["headers", "body"])("an abort before the response's %s closes the connection", async (stall) => {
    const server = await startLoopback((_request, response) => void (stall === "body" && response.write("{")));
    const kinde = kindeOver(server.url, transportOver());
    const error = await abortedAt(server.arrived(1), "left", (signal) => kinde.call(GET, {}, { signal }));
    expect(error).toMatchObject({ name: "CancelledError", cause: "left" });
    await server.disconnected(1);
  });

  test("a time limit closes the connection", async () => {
    const server = await startLoopback((_request, response) => void response.write("{"));
    expect(await rejection(kindeOver(server.url, transportOver()).call(GET, {}, { timeoutMs: 50 }))).toBeInstanceOf(TimeoutError);
    await server.disconnected(1);
  });

  test("a request that is aborted while it waits for a connection is never sent", async () => {
    const server = await startLoopback((request, response) => void (request.url === "/free" && response.end("{}")));
    const transport = transportOver({ connections: 1 });
    const signals: AbortSignal[] = [];
    const kinde = kindeOver(server.url, watched(transport, signals));
    const [first, second] = [new AbortController(), new AbortController()];
    const errors = [first, second].map(({ signal }) => rejection(kinde.call(GET, {}, { signal })));
    await server.arrived(1);
    second.abort("second");
    expect(await errors[1]).toMatchObject({ name: "CancelledError", cause: "second" });
    first.abort("first");
    await errors[0];
    expect(await kinde.call({ ...GET, path: "/free" })).toEqual({});
    expect(server.requests.map(({ url }) => url)).toEqual(["/things", "/free"]);
    expect(signals.map(listenersOf)).toEqual([0, 0, 0]);
  });

  test("50 calls with one signal that succeed leave no listener behind", async () => {
    const { signal } = new AbortController();
    const waiting: ServerResponse[] = [];
    const listeners: number[] = [];
    const server = await startLoopback((_request, response) => {
      listeners.push(listenersOf(signal));
      if (waiting.push(response) === MANY) for (const one of waiting) one.end("{}");
    });
    const signals: AbortSignal[] = [];
    const kinde = kindeOver(server.url, watched(transportOver(), signals));
    await Promise.all(Array.from({ length: MANY }, () => kinde.call(GET, {}, { signal })));
    expect(new Set(listeners)).toEqual(new Set([1]));
    expect([signals.length, ...new Set([signal, ...signals].map(listenersOf))]).toEqual([MANY, 0]);
  });

  test("50 calls with one signal that is aborted close all connections and leave no listener behind", async () => {
    const server = await startLoopback(() => undefined);
    const signals: AbortSignal[] = [];
    const kinde = kindeOver(server.url, watched(transportOver(), signals));
    const controller = new AbortController();
    const errors = Array.from({ length: MANY }, () => rejection(kinde.call(GET, {}, { signal: controller.signal })));
    await server.arrived(MANY);
    controller.abort("enough");
    for (const error of await Promise.all(errors)) expect(error).toMatchObject({ name: "CancelledError", cause: "enough" });
    await Promise.all(errors.map((_, index) => server.disconnected(index + 1)));
    expect([...new Set([controller.signal, ...signals].map(listenersOf))]).toEqual([0]);
  });

  test("a failed request leaves no listener behind", async () => {
    const server = await startLoopback((_request, response) => void response.socket?.destroy());
    const signals: AbortSignal[] = [];
    await rejection(kindeOver(server.url, watched(transportOver(), signals)).call(GET));
    expect(signals.map(listenersOf)).toEqual([0]);
  });

  test("a dispatcher that is closed, or throws, rejects with a NetworkError and leaves no listener behind", async () => {
    const closed = new Agent();
    await closed.close();
    const throwing = {
      dispatch() {
        throw new Error("no");
      },
    };
    for (const dispatcher of [closed, throwing]) {
      const signals: AbortSignal[] = [];
      const kinde = kindeOver("https://kinde.example", watched(undiciTransport(dispatcher), signals));
      expect(await rejection(kinde.call(GET))).toMatchObject({ name: "NetworkError" });
      expect(signals.map(listenersOf)).toEqual([0]);
    }
  });

  test("a transport that is called with an aborted signal sends nothing", async () => {
    const mock = new MockAgent();
    mock.disableNetConnect();
    const init = { method: "GET", headers: {}, body: null, redirect: "manual" } as const;
    const sent = undiciTransport(mock)("https://kinde.example/", { ...init, signal: AbortSignal.abort("early") });
    expect(await rejection(sent)).toBe("early");
    await mock.close();
  });
});
