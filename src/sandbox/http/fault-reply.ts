/**
 * What a fault makes of a reply.
 */
import type { FaultOptions } from "../faults.js";
import { json, type Reply } from "./router.js";

/**
 * The reply to send; undefined if the fault sends none. `getReply` is called only if the fault uses the server's own reply.
 */
export async function applyFault(fault: FaultOptions | undefined, getReply: () => Promise<Reply>): Promise<Reply | undefined> {
  if (fault === undefined) return getReply();
  if (fault.reset === true || fault.stall === "headers") return undefined;
  const isReplaced = fault.status !== undefined || fault.body !== undefined;
  const reply = isReplaced ? replacementReply(fault) : await getReply();
  return {
    status: reply.status,
    headers: { ...reply.headers, ...lowerCaseNames(fault.headers ?? {}) },
    body: fault.brokenJson === true ? breakJson(reply.body ?? "") : (reply.body ?? ""),
  };
}

function replacementReply(fault: FaultOptions): Reply {
  const status = fault.status ?? 200;
  if (fault.body === undefined) return { status };
  if (typeof fault.body !== "string") return json(status, fault.body);
  return { status, headers: { "content-type": "text/plain; charset=utf-8" }, body: fault.body };
}

function breakJson(body: string): string {
  return body.length > 1 ? body.slice(0, -1) : '{"broken":';
}

function lowerCaseNames(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
