/**
 * Serves the frameworks' blocks of the documents as an application does: over HTTP, or as the framework itself calls them.
 */
import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { type Block, runBlock } from "./blocks.js";

/** Answers one request. */
export type Served = (request: Request) => Promise<Response>;

const running = new Set<Server>();

afterEach(() => {
  for (const server of running) {
    server.closeAllConnections();
    server.close();
  }
  running.clear();
});

type Framework = "Next.js" | "Hono" | "Hono on Node" | "Express" | "Express 4";

/** Each framework that the documents name, and how to serve what its block exports. */
const SERVERS: Readonly<Record<Framework, (exports: unknown) => Promise<Served>>> = {
  // Next calls the exported function with a Request.
  "Next.js": async (exports) => {
    const handlers = exports as Readonly<Record<string, Served>>;
    return async (request) => handlers[request.method]?.(request) ?? new Response(null, { status: 405 });
  },
  // Workers, Deno and Bun call its fetch with a Request.
  Hono: async (exports) => (exports as { readonly app: { readonly fetch: Served } }).app.fetch,
  "Hono on Node": async (exports) => {
    const { fetch } = (exports as { readonly app: { readonly fetch: Served } }).app;
    return overHttp(serve({ fetch, port: 0, hostname: "127.0.0.1" }) as Server);
  },
  Express: serveExpress,
  "Express 4": serveExpress,
};

export const FRAMEWORKS = Object.keys(SERVERS) as readonly Framework[];

/** Runs the framework's block of a document, whose code contains `text`, and serves it. */
export async function serveBlock(
  framework: Framework,
  blocks: readonly Block[],
  text: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Served> {
  const [name = "", version] = framework.toLowerCase().split(" ");
  const ofFramework = (code: string): boolean =>
    name === "next.js" ? !code.includes("import ") && code.includes("export ") : code.includes(`from "${name}"`);
  const block = blocks.find(({ code }) => code.includes(text) && ofFramework(code));
  if (block === undefined) throw new Error(`no block for ${framework} contains ${text}`);
  const code = version === "4" ? block.code.replace(`"${name}"`, `"${name}${version}"`) : block.code;
  return SERVERS[framework](await runBlock({ ...block, code }, variables));
}

async function serveExpress(exports: unknown): Promise<Served> {
  return overHttp(createServer((exports as { readonly app: RequestListener }).app).listen(0, "127.0.0.1"));
}

async function overHttp(server: Server): Promise<Served> {
  running.add(server);
  if (!server.listening) await once(server, "listening");
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return async ({ url, method, headers, body }) => {
    const { pathname } = new URL(url);
    return fetch(origin + pathname, { method, headers, ...(body && { body: await new Response(body).text() }) });
  };
}
