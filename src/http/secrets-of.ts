/**
 * Which parts of a request must not turn up in an error.
 */
import type { HttpRequest } from "./request.js";

const SECRET_NAME = /secret|password|token|session|assertion|api[_-]?key|private|authorization|cookie/i;
// Shorter values would riddle every message.
const SHORTEST_SECRET = 4;
const SHORTEST_TEXT = 8;

/** The token, session ids and whatever else has a telling name; the query as a whole; and the texts of a body. */
export function secretsOf({ url, headers, body }: Pick<HttpRequest, "url" | "headers" | "body">): string[] {
  const found = new Set<string>();
  const { authorization, ...others } = headers;
  collect({ authorization: authorization?.replace(/^\w+ /, ""), ...others }, false, found);
  const query = url.split("?", 2)[1] ?? "";
  note(query, false, found);
  collect(Object.fromEntries(new URLSearchParams(query)), false, found);
  if (body instanceof FormData) collect(Object.fromEntries(body), true, found);
  if (typeof body === "string") collectBody(body, found);
  return [...found];
}

/** The fields of a form have names that tell; in any other body each text may be personal. */
function collectBody(body: string, found: Set<string>): void {
  try {
    collect(JSON.parse(body), true, found);
  } catch {
    collect(Object.fromEntries(new URLSearchParams(body)), false, found);
    note(body, false, found);
  }
}

function collect(value: unknown, isTextSecret: boolean, found: Set<string>, name = ""): void {
  const isSecret = SECRET_NAME.test(name);
  if (typeof value === "string") {
    if (isSecret || isTextSecret) note(value, isSecret, found);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, part] of Object.entries(value)) collect(part, isTextSecret, found, isSecret ? name : key);
  }
}

/** As it is, and as it stands in a query, a form and JSON. */
function note(text: string, isSecret: boolean, found: Set<string>): void {
  if (text.length < (isSecret ? SHORTEST_SECRET : SHORTEST_TEXT)) return;
  const inForm = new URLSearchParams([["", text]]).toString().slice(1);
  const inQuery = inForm.replaceAll("+", "%20").replace(/%(2[1789]|7E)/g, decodeURIComponent);
  for (const form of [text, inForm, inQuery, JSON.stringify(text).slice(1, -1)]) found.add(form);
}
