import type { FaultOptions } from "../faults.js";
import { json } from "./router.js";
import type { Reply } from "./router.js";

/** What goes out under a fault. The server is asked only where the fault leaves its answer alone or merely spoils it. */
export async function applyFault(fault: FaultOptions | undefined, answer: () => Promise<Reply>): Promise<Reply> {
  if (fault === undefined) return answer();
  if (fault.reset === true || fault.stall === "headers") return { status: 0 };
  const replaced = fault.status !== undefined || fault.body !== undefined;
  const reply = replaced ? replacement(fault) : await answer();
  return {
    status: reply.status,
    headers: { ...reply.headers, ...lowerCased(fault.headers ?? {}) },
    body: fault.brokenJson === true ? broken(reply.body ?? "") : (reply.body ?? ""),
  };
}

function replacement(fault: FaultOptions): Reply {
  const status = fault.status ?? 200;
  if (fault.body === undefined) return { status };
  if (typeof fault.body !== "string") return json(status, fault.body);
  return { status, headers: { "content-type": "text/plain; charset=utf-8" }, body: fault.body };
}

function broken(body: string): string {
  return body.length > 1 ? body.slice(0, -1) : '{"broken":';
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
