/**
 * Finds the Bearer token of a request (RFC 6750 section 2.1). Tokens in the body or the query are ignored: URLs end up in logs.
 */
import { fieldsOf } from "../http/json.js";
import { check } from "../http/validate.js";
import { rejected } from "./rejected.js";

/**
 * A request that arrived: a `Request`, or anything with `headers`, such as the requests of Node, Express and Fastify, or a Lambda event.
 */
export interface IncomingRequest {
  readonly headers: { get(name: string): string | null | undefined } | Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** Schemes are case-insensitive, and one or more spaces follow (RFC 9110 section 11.4). */
const BEARER = /^bearer(?: +(.*))?$/is;

/**
 * The request's token.
 * @throws {TokenRejectedError} if it has none (`missing`). @throws {ConfigurationError} if it has no headers.
 */
export function bearerOf(request: IncomingRequest): string {
  const { headers } = Object(request) as Partial<IncomingRequest>;
  check(typeof headers === "object" && headers !== null, "request", "have headers");
  const token = BEARER.exec(authorizationOf(headers))?.[1];
  if (!token) throw rejected("missing");
  return token;
}

/** Several values are joined as `Headers` does, so that none is chosen over another. */
function authorizationOf(headers: IncomingRequest["headers"]): string {
  if (typeof headers.get === "function") return headers.get("authorization") ?? "";
  const values = Object.entries(fieldsOf(headers)).flatMap(([name, value]) => (name.toLowerCase() === "authorization" ? value : []));
  return values.filter((value) => typeof value === "string").join(", ");
}
