import { setMaxListeners } from "node:events";
import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import type { SandboxClock } from "../clock.js";
import type { Faults, SandboxServer } from "../faults.js";
import { redactFields, redactHeaders } from "../request-log.js";
import type { LogEntry, RequestLog } from "../request-log.js";
import { applyFault } from "./fault-reply.js";
import { formOf, json } from "./router.js";
import type { Answer, Reply, SandboxRequest } from "./router.js";

const maxBodyBytes = 1_048_576;
// A token with all of Kinde's scopes takes 10 kB, and Node's own limit is 16.
const maxHeaderSize = 65_536;

export interface ServerParts {
  readonly name: SandboxServer;
  readonly port: number;
  readonly clock: SandboxClock;
  readonly faults: Faults;
  readonly log: RequestLog;
}

/** One HTTP server on loopback: reads, logs, applies faults, and leaves the answering to `answer`. */
export class LoopbackServer {
  answer: Answer = () => json(503, { error: "starting" });
  private readonly stopped = new AbortController();

  private constructor(
    readonly url: string,
    private readonly server: Server,
    private readonly parts: ServerParts,
  ) {
    // Every delayed answer listens; a hundred of them are no leak.
    setMaxListeners(0, this.stopped.signal);
  }

  static async open(parts: ServerParts): Promise<LoopbackServer> {
    const server = createServer({ maxHeaderSize });
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen({ host: "127.0.0.1", port: parts.port }, resolve);
    });
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("the server has no port");
    const opened = new LoopbackServer(`http://127.0.0.1:${address.port}`, server, parts);
    server.on("request", (request: IncomingMessage, response: ServerResponse) => {
      void opened.handle(request, response);
    });
    return opened;
  }

  async close(): Promise<void> {
    this.stopped.abort();
    await new Promise<void>((resolve) => {
      this.server.close(() => resolve());
      this.server.closeAllConnections();
    });
  }

  private async handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const [path = "/", query = ""] = splitOnce(incoming.url ?? "/", "?");
    const target = { method: incoming.method ?? "GET", path, query: new URLSearchParams(query), headers: incoming.headers };
    const entry = this.parts.log.add({
      server: this.parts.name,
      method: target.method,
      path,
      query: redactFields(target.query),
      headers: redactHeaders(incoming.headers),
      hasAuthorization: incoming.headers.authorization !== undefined,
      at: this.parts.clock.now(),
      outcome: "open",
    });
    response.on("finish", () => {
      entry.outcome = "answered";
    });
    response.on("close", () => {
      if (entry.outcome === "open") entry.outcome = "cut";
    });
    try {
      const body = await readBody(incoming);
      if (body === undefined) return this.send(response, json(413, { error: "body_too_large" }), entry, false);
      const request: SandboxRequest = { ...target, body, params: {} };
      const form = formOf(request);
      if (form !== undefined) entry.form = redactFields(form);
      await this.respond(request, response, entry);
    } catch {
      // The client went away or the sandbox stops: there is nobody left to answer.
      response.destroy();
    }
  }

  private async respond(request: SandboxRequest, response: ServerResponse, entry: LogEntry): Promise<void> {
    const fault = this.parts.faults.take(this.parts.name, request);
    const reply = await applyFault(fault, () => this.safely(request));
    if (fault?.delayMs !== undefined) await delay(fault.delayMs, undefined, { signal: this.stopped.signal });
    if (fault?.reset === true) response.socket?.resetAndDestroy();
    else if (fault?.stall !== "headers") this.send(response, reply, entry, fault?.stall === "body");
  }

  private async safely(request: SandboxRequest): Promise<Reply> {
    try {
      return await this.answer(request);
    } catch (error) {
      return json(500, { error: "sandbox_failure", error_description: error instanceof Error ? error.message : "unknown" });
    }
  }

  private send(response: ServerResponse, reply: Reply, entry: LogEntry, stallBody: boolean): void {
    const body = Buffer.from(reply.body ?? "");
    entry.status = reply.status;
    response.setHeader("date", new Date(this.parts.clock.now()).toUTCString());
    if (reply.status !== 204) response.setHeader("content-length", stallBody ? body.length + 1 : body.length);
    response.writeHead(reply.status, reply.headers);
    if (!stallBody) {
      response.end(body);
      return;
    }
    response.flushHeaders();
    response.write(body.subarray(0, Math.ceil(body.length / 2)));
  }
}

async function readBody(incoming: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    // What is too much is read and dropped: stopping here would close the connection under the answer.
    if (size <= maxBodyBytes) chunks.push(bytes);
  }
  return size > maxBodyBytes ? undefined : Buffer.concat(chunks).toString("utf8");
}

function splitOnce(text: string, mark: string): string[] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
