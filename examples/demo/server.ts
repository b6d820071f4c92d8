/**
 * Starts what the demo needs on loopback: the sandbox that stands in for Kinde, Knetik and the provider, and the app itself.
 */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { createKinde, createKnetik } from "kinnect";
import { type Sandbox, startSandbox } from "kinnect/sandbox";
import { createApp } from "./app.js";
import { PEOPLE } from "./people.js";

export interface Demo {
  readonly url: string;
  readonly sandbox: Sandbox;
  stop(): Promise<void>;
}

/** Port 0 means any free port. If the port is taken, another free one is used. */
export async function startDemo({ port }: { readonly port: number }): Promise<Demo> {
  const sandbox = await startSandbox({
    users: PEOPLE.map(({ userId, name }) => ({ id: userId, firstName: name })),
    tokens: PEOPLE.flatMap(({ username }) => ["desktop game", "mobile game"].map((clientId) => ({ username, clientId }))),
  });
  const server = createServer();
  const url = `http://localhost:${await listen(server, port)}`;
  const app = createApp({
    url,
    kinde: createKinde({ ...sandbox.kinde.options }),
    knetik: createKnetik({ ...sandbox.knetik.options }),
    sandbox,
  });
  const handle = getRequestListener(app.fetch);
  server.on("request", (request, response) => void handle(request, response));

  return {
    url,
    sandbox,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await sandbox.stop();
    },
  };
}

/** Resolves to the port that the server listens on. */
async function listen(server: Server, port: number): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, "localhost", resolve);
    });
  } catch (error) {
    if (port === 0 || (error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    return listen(server, 0);
  }
  return (server.address() as AddressInfo).port;
}
