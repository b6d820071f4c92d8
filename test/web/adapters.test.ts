/**
 * The handlers in web frameworks, over HTTP on loopback: those of docs/connect-in-a-browser.md.
 */
import { once } from "node:events";
import { createServer, get, type IncomingMessage, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { type ConnectHandlers, connectHandlers, type ConnectOptions, type ConnectOwner } from "../../src/web/index.js";
import { blocksOf, runBlock } from "../docs/blocks.js";
import { sandboxPerTest } from "../sandbox/helpers.js";
import { Browser, createClient, ownerIn, SECRET } from "./app.js";

const sandbox = sandboxPerTest();
const servers = new Set<Server>();

afterEach(async () => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  }
  servers.clear();
});

/** An empty server, so that the callback's address is known before the application is made. */
async function listen(): Promise<{ readonly url: string; readonly serve: (listener: RequestListener) => void }> {
  const server = createServer();
  servers.add(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, serve: (listener) => void server.on("request", listener) };
}

const [handlers, nextStart, nextCallback, hono, express, fastify, ownPages, testing, ...others] = blocksOf("docs/connect-in-a-browser.md");

/** What each framework's block makes of the handlers. */
const frameworks: Readonly<Record<string, (block: Blocks) => Promise<RequestListener>>> = {
  "Next's route handlers": async ({ connect }) => {
    const start = (await run(nextStart, { connect }))["GET"] as Handler;
    const callback = (await run(nextCallback, { connect }))["GET"] as Handler;
    return listenerOf((request) => (new URL(request.url).pathname === "/connect" ? start(request) : callback(request)));
  },
  Hono: async ({ connect }) => {
    const app = (await run(hono, { connect }))["app"] as { fetch: Handler };
    return listenerOf((request) => app.fetch(request));
  },
  Express: async ({ kinde, options }) => {
    // The application's own middleware has found out who is signed in.
    const { default: createExpress } = await import("express");
    const outer = createExpress();
    outer.use((req, res, next) => {
      res.locals["userId"] = ownerIn(req.headers.cookie ?? null)?.userId;
      next();
    });
    return outer.use((await run(express, { kinde, options }))["app"] as RequestListener);
  },
  Fastify: async ({ connect }) => {
    const app = (await run(fastify, { connect }))["app"] as { ready(): Promise<unknown>; routing: RequestListener };
    await app.ready();
    return app.routing;
  },
};

interface Blocks {
  readonly kinde: ReturnType<typeof createClient>;
  readonly options: ConnectOptions;
  readonly connect: ConnectHandlers;
}
type Handler = (request: Request) => Promise<Response>;

function run(block: Parameters<typeof runBlock>[0] | undefined, variables: Record<string, unknown>): Promise<Record<string, unknown>> {
  if (block === undefined) throw new Error("a block is missing");
  return runBlock(block, variables);
}

function listenerOf(handler: Handler): RequestListener {
  const listener = getRequestListener(handler, { overrideGlobalObjects: false });
  return (request, response) => void listener(request, response);
}

/** What a browser's window gets. Node's `fetch` always says that it is a script. */
async function visit(url: string, cookie: string, headers: Readonly<Record<string, string>> = {}): Promise<Visited> {
  const request = get(url, { headers: { "sec-fetch-mode": "navigate", "sec-fetch-dest": "document", cookie, ...headers } });
  const [response] = (await once(request, "response")) as [IncomingMessage];
  response.resume();
  const { statusCode = 0, headers: fields } = response;
  return { status: statusCode, location: fields.location ?? "", cookies: fields["set-cookie"] ?? [] };
}

interface Visited {
  readonly status: number;
  readonly location: string;
  readonly cookies: readonly string[];
}

test.each(Object.keys(frameworks))("a whole flow works in %s, over HTTP", async (name) => {
  const { url, serve } = await listen();
  const kinde = createClient(sandbox());
  const connected: ConnectOwner[] = [];
  const options: ConnectOptions = {
    keyCodeRef: "google_drive",
    callbackUrl: `${url}/connect/callback`,
    secret: SECRET,
    owner: ({ headers }) => ownerIn(headers.get("cookie")),
    onConnected: (_session, { owner }) => void connected.push(owner),
  };
  serve((await frameworks[name]?.({ kinde, options, connect: connectHandlers(kinde, options) })) ?? (() => undefined));

  expect((await visit(`${url}/connect`, "")).status).toBe(401);
  expect((await visit(`${url}/connect`, "user=kp_1", { "sec-purpose": "prefetch" })).status).toBe(503);
  const started = await visit(`${url}/connect?returnTo=/settings?a=1`, "user=kp_1");
  expect(started.status).toBe(303);
  expect(started.cookies).toEqual([expect.stringMatching(/^kinnect-[\w-]{16}=\S+; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/)]);
  const callbackUrl = await sandbox().authorize(started.location);
  expect((await visit(callbackUrl, "user=kp_1")).status).toBe(400);

  const again = await visit(`${url}/connect?returnTo=/settings?a=1`, "user=kp_1");
  const flow = again.cookies[0]?.split(";")[0] ?? "";
  const finished = await visit(await sandbox().authorize(again.location), `user=kp_1; ${flow}`);
  expect([finished.status, finished.location]).toEqual([303, `${url}/settings?a=1`]);
  expect(finished.cookies).toHaveLength(1);
  expect(connected).toEqual([{ userId: "kp_1" }]);
});

test("the other blocks of docs/connect-in-a-browser.md run, and the one about tests finishes a flow in the sandbox", async () => {
  expect(others).toEqual([]);
  process.env["CONNECT_SECRET"] = SECRET;
  const kinde = createClient(sandbox());
  const { connect } = await run(handlers, { kinde }).finally(() => delete process.env["CONNECT_SECRET"]);
  expect(connect).toEqual({ start: expect.any(Function), callback: expect.any(Function) });

  const lines: string[] = [];
  const console = { log: (...values: unknown[]) => lines.push(values.join(" ")) };
  await run(testing, { console });
  expect(lines.at(-1)).toBe("303 https://app.example.com/settings");
});

test("the block about pages sends somebody who is signed out to the sign-in, which leads back to the callback", async () => {
  if (ownPages === undefined) throw new Error("a block is missing");
  const kinde = createClient(sandbox());
  const options: ConnectOptions = {
    keyCodeRef: "google_drive",
    callbackUrl: "https://app.example.com/connect/callback",
    secret: SECRET,
    owner: ({ headers }) => ownerIn(headers.get("cookie")),
    onConnected: () => undefined,
  };
  const { start, callback } = await runBlock({ ...ownPages, code: `${ownPages.code}\nexport { start, callback };` }, { kinde, options });
  const browser = new Browser({ start, callback } as ConnectHandlers, "kp_1");
  const address = await sandbox().authorize(await browser.consentPage());
  browser.signOut();
  const location = new URL((await browser.callback(address)).headers.get("location") ?? "");
  expect(location.pathname).toBe("/login");
  expect(`https://app.example.com${location.searchParams.get("next") ?? ""}`).toBe(address);
  browser.signIn("kp_1");
  expect((await browser.callback(address)).status).toBe(303);
});
