/**
 * The network between a process and a server: latency, faults, and a sender who may give up.
 */
import { elapsedMs, type LoggedRequest, sleep } from "./day.js";
import { between, pick, type Random } from "./random.js";
import { CLOCK_ERROR_MS, HARMLESS, STALL_MS } from "./schedule.js";

/** A request as a server reads it. */
export interface ServerRequest {
  readonly process: number;
  readonly url: URL;
  readonly bearer: string;
  readonly signal: AbortSignal | undefined;
}

/** What the server would answer without a fault. */
export interface Answer {
  readonly status: number;
  readonly body: object;
  readonly headers?: Readonly<Record<string, string>>;
}

const BREAK_OFF_MS = 2000;
const HTML = "<!doctype html><title>We'll be back soon</title>";

/** Carries an answer to its sender. The log's entry ends when the sender has it all. */
export async function deliver(request: ServerRequest, entry: LoggedRequest, answer: Answer, random: Random): Promise<Response> {
  const carried = carry(entry, answer, random);
  const { signal } = request;
  if (signal === undefined) return carried;
  return new Promise((resolve, reject) => {
    const giveUp = (): void => {
      entry.endedAt = Math.min(entry.endedAt, elapsedMs());
      reject(signal.reason);
    };
    if (signal.aborted) giveUp();
    signal.addEventListener("abort", giveUp);
    void carried.then(resolve, reject).finally(() => signal.removeEventListener("abort", giveUp));
  });
}

async function carry(entry: LoggedRequest, answer: Answer, random: Random): Promise<Response> {
  const latencyMs = between(random, 30, 120);
  const status = pick(random, [500, 502, 503, 504]);
  await sleep(entry.fault === "stall" ? STALL_MS : latencyMs);
  // Its sender has given up.
  if (entry.endedAt < Infinity) throw connectionError("ECONNRESET");
  if (entry.fault !== "half_body") entry.endedAt = elapsedMs();
  switch (entry.fault) {
    case "server_error":
      return respond({ status, body: { errors: [{ code: "INTERNAL", message: "Something went wrong" }] } });
    case "html":
      return new Response(HTML, { status: 200, headers: { ...dated(), "content-type": "text/html" } });
    case "reset":
      throw connectionError("ECONNRESET");
    case "refused":
      throw connectionError("ECONNREFUSED");
    case "half_body":
      return new Response(brokenOff(entry, JSON.stringify(answer.body)), {
        status: answer.status,
        headers: { ...dated(), "content-type": "application/json" },
      });
    default:
      entry.isUsable = answer.status < 400;
      return respond(answer, entry.fault);
  }
}

function respond({ status, body, headers }: Answer, fault?: LoggedRequest["fault"]): Response {
  return new Response(JSON.stringify(body), { status, headers: { ...dated(fault), "content-type": "application/json", ...headers } });
}

function dated(fault?: LoggedRequest["fault"]): Readonly<Record<string, string>> {
  const isWrong = fault === "clock_ahead" || fault === "date_header_ahead";
  return { date: new Date(Date.now() + (isWrong ? CLOCK_ERROR_MS : 0)).toUTCString() };
}

/** As Node's `fetch` fails. */
function connectionError(code: string): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });
}

function brokenOff(entry: LoggedRequest, text: string): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async start(controller) {
      controller.enqueue(new TextEncoder().encode(text.slice(0, text.length / 2)));
      await sleep(BREAK_OFF_MS);
      entry.endedAt = Math.min(entry.endedAt, elapsedMs());
      controller.error(new TypeError("terminated", { cause: Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET" }) }));
    },
  });
}

/** Whether Kinde works on a request that has this fault. */
export function isProcessed(fault: LoggedRequest["fault"]): boolean {
  return fault === undefined || ["stall", "reset", "half_body", ...HARMLESS].includes(fault);
}
