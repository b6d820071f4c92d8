/**
 * Real HTTP servers on loopback, for behavior that needs sockets. They are closed after each test.
 */
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface LoopbackServer {
  readonly url: string;
  readonly requests: IncomingMessage[];
  /** Resolves when the n-th request has arrived. */
  arrived(n: number): Promise<void>;
  /** Resolves when the client has closed the connection of the n-th request before the response was complete. */
  disconnected(n: number): Promise<void>;
}

const running = new Set<Server>();

afterEach(async () => {
  for (const server of running) {
    server.closeAllConnections();
    server.close();
  }
  running.clear();
});

type Listener = (request: IncomingMessage, response: ServerResponse, n: number) => void;

/** Starts a server that answers the n-th request, counted from 1. */
export async function startLoopback(listener: Listener): Promise<LoopbackServer> {
  const requests: IncomingMessage[] = [];
  const arrivals = new Signals();
  const disconnects = new Signals();
  const server = createServer((request, response) => {
    const n = requests.push(request);
    response.on("close", () => {
      if (!response.writableFinished) disconnects.resolve(n);
    });
    request.resume();
    arrivals.resolve(n);
    listener(request, response, n);
  });
  running.add(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, requests, arrived: (n) => arrivals.wait(n), disconnected: (n) => disconnects.wait(n) };
}

/** A URL with a port that no server listens on. */
export async function unusedUrl(): Promise<string> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return `http://127.0.0.1:${port}`;
}

/** Promises by number. */
class Signals {
  readonly #all = new Map<number, { readonly promise: Promise<void>; readonly resolve: () => void }>();

  wait(n: number): Promise<void> {
    return this.#at(n).promise;
  }

  resolve(n: number): void {
    this.#at(n).resolve();
  }

  #at(n: number): { readonly promise: Promise<void>; readonly resolve: () => void } {
    let resolve: () => void = () => undefined;
    const promise = new Promise<void>((done) => {
      resolve = done;
    });
    const signal = this.#all.get(n) ?? { promise, resolve };
    this.#all.set(n, signal);
    return signal;
  }
}
