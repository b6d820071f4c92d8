/**
 * Which parts of a request must not turn up in an error.
 */
import { parseJson } from "./json.js";

const SECRET_NAME = /secret|password|token(?!_type)|session|assertion|api[_-]?key|private|auth|cookie/i;
// Shorter values would riddle every message.
const SHORTEST_SECRET = 4;
const SHORTEST_TEXT = 8;
/** An identifier or an audience may be named; what is more than that may be personal. */
const NAMEABLE = /^[\w.:/-]*$/;

/** What was sent, by the pipeline or through another `fetch`. */
export interface Sent {
  readonly url: string;
  readonly headers: HeadersInit;
  readonly body?: unknown;
  readonly secrets?: readonly string[] | undefined;
}

/** The token, session ids and whatever else has a telling name; a query or form as a whole; and the texts of any other body. */
export function secretsOf({ url, headers, body, secrets }: Sent): string[] {
  const found: string[] = [];
  /** What lies deeper has the names of all that is around it. */
  const look = (name: string, value: unknown, nameable = /^$/): void => {
    if (typeof value === "object") for (const [key, part] of Object.entries(value ?? {})) look(`${name} ${key}`, part, nameable);
    if (typeof value !== "string") return;
    const text = value.replace(/^Bearer /, "");
    if (SECRET_NAME.test(name) ? text.length >= SHORTEST_SECRET : text.length >= SHORTEST_TEXT && !nameable.test(text)) found.push(text);
  };
  look("secrets", secrets);
  look("", Object.fromEntries(new Headers(headers)), /^/);
  for (const part of [url.split("?", 2)[1], body]) {
    const text = String(part ?? "");
    const json = parseJson(text);
    look("", json ?? text);
    if (json !== undefined) continue;
    for (const [name, value] of part instanceof FormData ? part : new URLSearchParams(text)) look(name, value, NAMEABLE);
  }
  return found;
}
