/**
 * One HTTP server on loopback: it reads and logs requests, applies faults, and leaves the reply to its handler.
 */
import { setMaxListeners } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import type { SandboxClock } from "../clock.js";
import type { ClockWatch } from "../clock-watch.js";
import type { Faults, SandboxServer } from "../faults.js";
import { type LogEntry, redactFields, redactHeaders, type RequestLog } from "../request-log.js";
import { applyFault } from "./fault-reply.js";
import { formOf, json, type Reply, type RequestHandler, type SandboxRequest } from "./router.js";

const MAX_BODY_BYTES = 1_048_576;
/** A token with all of Kinde's scopes takes 10 kB, and Node's default limit is 16 kB. */
const MAX_HEADER_BYTES = 65_536;

export interface ServerConfig {
  readonly name: SandboxServer;
  readonly port: number;
  readonly clock: SandboxClock;
  readonly clockWatch: ClockWatch;
  readonly faults: Faults;
  readonly log: RequestLog;
}

/** Resolves to a server that listens; rejects if the port is taken. */
export async function openServer(config: ServerConfig): Promise<LoopbackServer> {
  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host: "127.0.0.1", port: config.port }, resolve);
  });
  return new LoopbackServer(server, config);
}

export class LoopbackServer {
  readonly url: string;
  /** Replies to all requests. It is set once the state behind the server exists, which needs the server's URL. */
  handler: RequestHandler = () => json(503, { error: "starting" });
  readonly #server: Server;
  readonly #config: ServerConfig;
  readonly #stopped = new AbortController();

  /** Takes a server that listens already. */
  constructor(server: Server, config: ServerConfig) {
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("the server has no port");
    this.url = `http://127.0.0.1:${address.port}`;
    this.#server = server;
    this.#config = config;
    // Every delayed reply adds a listener. Without this, Node warns of a leak.
    setMaxListeners(0, this.#stopped.signal);
    server.on("request", (request: IncomingMessage, response: ServerResponse) => {
      void this.#handle(request, response);
    });
  }

  async close(): Promise<void> {
    this.#stopped.abort();
    await new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }

  async #handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { name, clock, clockWatch, log } = this.#config;
    clockWatch.sawRequest(incoming.headers["user-agent"]);
    const [path = "/", query = ""] = splitOnce(incoming.url ?? "/", "?");
    const target = { method: incoming.method ?? "GET", path, query: new URLSearchParams(query), headers: incoming.headers };
    const entry = log.add({
      server: name,
      method: target.method,
      path,
      query: redactFields(target.query),
      headers: redactHeaders(incoming.headers),
      hasAuthorization: incoming.headers.authorization !== undefined,
      at: clock.now(),
      outcome: "open",
    });
    response.on("finish", () => {
      entry.outcome = "answered";
    });
    response.on("close", () => {
      if (entry.outcome === "open") entry.outcome = "cut";
    });
    try {
      const body = await readText(incoming);
      if (body === undefined) return this.#send(response, json(413, { error: "body_too_large" }), entry, false);
      const request: SandboxRequest = { ...target, body, params: {} };
      const form = formOf(request);
      if (form !== undefined) entry.form = redactFields(form);
      await this.#respond(request, response, entry);
    } catch {
      // The client has left or the sandbox is stopping, so there is no connection to reply on.
      response.destroy();
    }
  }

  async #respond(request: SandboxRequest, response: ServerResponse, entry: LogEntry): Promise<void> {
    const { name, faults } = this.#config;
    const fault = faults.take(name, request);
    const reply = await applyFault(fault, () => this.#getReply(request));
    if (fault?.delayMs !== undefined) await delay(fault.delayMs, undefined, { signal: this.#stopped.signal });
    if (fault?.reset === true) response.socket?.resetAndDestroy();
    else if (reply !== undefined) this.#send(response, reply, entry, fault?.stall === "body");
  }

  /** The handler's reply. An error inside the sandbox becomes a 500, so that a test sees its message. */
  async #getReply(request: SandboxRequest): Promise<Reply> {
    try {
      return await this.handler(request);
    } catch (error) {
      return json(500, { error: "sandbox_failure", error_description: error instanceof Error ? error.message : "unknown" });
    }
  }

  #send(response: ServerResponse, reply: Reply, entry: LogEntry, stallsBody: boolean): void {
    const body = Buffer.from(reply.body ?? "");
    entry.status = reply.status;
    response.setHeader("date", new Date(this.#config.clock.now()).toUTCString());
    if (reply.status !== 204) response.setHeader("content-length", stallsBody ? body.length + 1 : body.length);
    response.writeHead(reply.status, reply.headers);
    if (!stallsBody) {
      response.end(body);
      return;
    }
    response.flushHeaders();
    response.write(body.subarray(0, Math.ceil(body.length / 2)));
  }
}

/** The body as text; undefined if it is too large. */
async function readText(incoming: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    // Read on past the limit: breaking out of the loop would close the connection before the reply is sent.
    if (size <= MAX_BODY_BYTES) chunks.push(bytes);
  }
  return size > MAX_BODY_BYTES ? undefined : Buffer.concat(chunks).toString("utf8");
}

function splitOnce(text: string, separator: string): string[] {
  const index = text.indexOf(separator);
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}
