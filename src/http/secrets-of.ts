/**
 * Which parts of a request must not turn up in an error.
 */
import { parseJson } from "./json.js";
import type { HttpRequest } from "./request.js";

const SECRET_NAME = /secret|password|token(?!_type)|session|assertion|api[_-]?key|private|auth|cookie/i;
// Shorter values would riddle every message.
const SHORTEST_SECRET = 4;
const SHORTEST_TEXT = 8;
/** An identifier or an audience may be named; what is more than that may be personal. */
const NAMEABLE = /^[\w.:/-]*$/;

/** The token, session ids and whatever else has a telling name; a query or form as a whole; and the texts of any other body. */
export function secretsOf({ url, headers, body, secrets }: Pick<HttpRequest, "url" | "headers" | "body" | "secrets">): string[] {
  const found: string[] = [];
  const collect = (value: unknown, shortest: number): void => {
    if (typeof value === "string" && value.length >= shortest) found.push(value);
    else if (typeof value === "object")
      for (const [name, part] of Object.entries(value ?? {})) collect(part, SECRET_NAME.test(name) ? SHORTEST_SECRET : shortest);
  };
  collect(secrets, SHORTEST_SECRET);
  collect({ ...headers, authorization: headers["authorization"]?.replace(/^\w+ /, "") }, Infinity);
  for (const form of [url.split("?", 2)[1] ?? "", body ?? ""]) {
    const json = parseJson(String(form));
    collect(json ?? form, SHORTEST_TEXT);
    if (json !== undefined) continue;
    const fields = form instanceof FormData ? form : new URLSearchParams(String(form));
    for (const [name, value] of fields) collect({ [name]: value }, NAMEABLE.test(String(value)) ? Infinity : SHORTEST_TEXT);
  }
  return found;
}
