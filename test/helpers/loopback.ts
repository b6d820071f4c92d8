/**
 * Real servers on loopback, for what only sockets can show. They end with their test.
 */
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Loopback {
  readonly url: string;
  readonly requests: IncomingMessage[];
  /** Resolves when the n-th request (from 1) has arrived. */
  arrived(n: number): Promise<void>;
  /** Resolves when the client has closed the connection of the n-th request before its answer was complete. */
  dropped(n: number): Promise<void>;
}

const running = new Set<Server>();

afterEach(async () => {
  for (const server of running) {
    server.closeAllConnections();
    server.close();
  }
  running.clear();
});

type Answer = (request: IncomingMessage, response: ServerResponse, n: number) => void;

export async function loopback(answer: Answer): Promise<Loopback> {
  const requests: IncomingMessage[] = [];
  const arrivals = new Signals();
  const drops = new Signals();
  const server = createServer((request, response) => {
    const n = requests.push(request);
    response.on("close", () => {
      if (!response.writableFinished) drops.give(n);
    });
    request.resume();
    arrivals.give(n);
    answer(request, response, n);
  });
  running.add(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, requests, arrived: (n) => arrivals.wait(n), dropped: (n) => drops.wait(n) };
}

/** The address of a port that nothing listens on. */
export async function closedPort(): Promise<string> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return `http://127.0.0.1:${port}`;
}

class Signals {
  readonly #all = new Map<number, { readonly promise: Promise<void>; readonly resolve: () => void }>();

  wait(n: number): Promise<void> {
    return this.#at(n).promise;
  }

  give(n: number): void {
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
