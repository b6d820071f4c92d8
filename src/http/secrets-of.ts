/**
 * Finds the parts of a request that must not appear in an error.
 */
import { parseJson } from "./json.js";

const SECRET_NAME = /secret|password|token(?!_type)|session|assertion|api[_-]?key|private|auth|cookie/i;
// Redacting shorter values would make messages unreadable.
const SHORTEST_SECRET = 4;
const SHORTEST_TEXT = 8;
/** Identifiers and audiences may be shown. Anything else may be personal. */
const NAMEABLE = /^[\w.:/-]*$/;

/** A request as it was sent, by the pipeline or through another `fetch`. */
export interface SentRequest {
  readonly url: string;
  readonly headers: HeadersInit;
  readonly body?: unknown;
  readonly secrets?: readonly string[] | undefined;
}

/** The token, session ids and other values with a sensitive name; most values of a query or form; and the strings of a JSON body. */
export function secretsOf({ url, headers, body, secrets }: SentRequest): string[] {
  const found: string[] = [];
  /** A nested value is judged by its own name and the names of everything around it. */
  const look = (name: string, value: unknown, nameable = /^$/): void => {
    if (typeof value === "object") for (const [key, part] of Object.entries(value ?? {})) look(`${name} ${key}`, part, nameable);
    if (typeof value !== "string") return;
    const text = value.replace(/^Bearer /, "");
    if (SECRET_NAME.test(name) ? text.length >= SHORTEST_SECRET : text.length >= SHORTEST_TEXT && !nameable.test(text)) found.push(text);
  };
  look("secrets", secrets);
  look("", Object.fromEntries(new Headers(headers)), /^/);
  for (const part of [url.split("?", 2)[1], body]) {
    const text = part instanceof ArrayBuffer ? new TextDecoder().decode(part) : String(part ?? "");
    const json = parseJson(text);
    look("", json ?? text);
    if (json !== undefined) continue;
    for (const [name, value] of part instanceof FormData ? part : new URLSearchParams(text)) look(name, value, NAMEABLE);
  }
  return found;
}
