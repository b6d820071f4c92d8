/**
 * Which parts of a request must not turn up in an error.
 */
import { parseJson } from "./json.js";
import type { HttpRequest } from "./request.js";

const SECRET_NAME = /secret|password|token|session|assertion|api[_-]?key|private|authorization|cookie/i;
// Shorter values would riddle every message.
const SHORTEST_SECRET = 4;
const SHORTEST_TEXT = 8;

/** The token, session ids and whatever else has a telling name; the query as a whole; and the texts of a body. */
export function secretsOf({ url, headers, body, secrets = [] }: Pick<HttpRequest, "url" | "headers" | "body" | "secrets">): string[] {
  const found = new Set<string>();
  /** As it is, and as it stands in a query, a form and JSON. */
  const note = (text: string, shortest = SHORTEST_TEXT): void => {
    if (text.length < shortest) return;
    const inForm = String(new URLSearchParams([["", text]])).slice(1);
    const inQuery = inForm.replaceAll("+", "%20").replace(/%(2[1789]|7E)/g, decodeURIComponent);
    for (const form of [text, inForm, inQuery, JSON.stringify(text).slice(1, -1)]) found.add(form);
  };
  const collect = (value: unknown, shortest: number): void => {
    if (typeof value === "string") note(value, shortest);
    else if (typeof value === "object")
      for (const [name, part] of Object.entries(value ?? {})) collect(part, SECRET_NAME.test(name) ? SHORTEST_SECRET : shortest);
  };
  const query = url.split("?", 2)[1] ?? "";
  note(query);
  collect(secrets, SHORTEST_SECRET);
  collect({ ...headers, authorization: headers["authorization"]?.replace(/^\w+ /, "") }, Infinity);
  const values = Object.fromEntries(new URLSearchParams(query));
  collect(values, Infinity);
  // An identifier in a query may be named; what is more than that may be personal.
  for (const value of Object.values(values)) if (!/^[\w.:-]*$/.test(value)) note(value);
  if (body instanceof FormData) collect(Object.fromEntries(body), SHORTEST_TEXT);
  if (typeof body !== "string") return [...found];
  const json = parseJson(body);
  // The fields of a form have names that tell; in any other body each text may be personal.
  collect(json, SHORTEST_TEXT);
  if (json === undefined) {
    collect(Object.fromEntries(new URLSearchParams(body)), Infinity);
    note(body);
  }
  return [...found];
}
