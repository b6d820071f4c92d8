/**
 * Which parts of a request must not turn up in an error.
 */
import type { HttpRequest } from "./request.js";

const SECRET_NAME = /secret|password|token|session|assertion|api_?key|private/i;
// Shorter values are no secrets, and would riddle every message.
const MIN_LENGTH = 4;

/** The token, the secret fields of the body and the query string of a request. */
export function secretsOf({ url, headers, body }: HttpRequest): string[] {
  const found: string[] = [];
  const authorization = headers["authorization"];
  if (authorization !== undefined) found.push(authorization.replace(/^\w+ /, ""));
  const query = url.indexOf("?") + 1;
  if (query > 0) collect(Object.fromEntries(new URLSearchParams(url.slice(query))), found);
  if (typeof body === "string") collect(bodyFields(body), found);
  if (body instanceof FormData) collect(Object.fromEntries(body), found);
  return found.filter((value) => value.length >= MIN_LENGTH);
}

function bodyFields(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return Object.fromEntries(new URLSearchParams(body));
  }
}

function collect(value: unknown, found: string[], secret = false): void {
  if (typeof value === "string") {
    if (secret) found.push(value, encodeURIComponent(value));
  } else if (typeof value === "object" && value !== null) {
    for (const [name, part] of Object.entries(value)) collect(part, found, secret || SECRET_NAME.test(name));
  }
}
