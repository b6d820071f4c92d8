/**
 * From an operation and its arguments to the record that is sent.
 */
import { defaultPathSerializer } from "openapi-fetch";
import { ConfigurationError } from "../errors/index.js";
import { nameAndCode } from "../errors/secrets.js";
import { encodeBody } from "./encode-body.js";
import { encodeQuery } from "./encode-query.js";
import type { OperationArgs, OperationFacts } from "./operation.js";
import { type CallOptions, type HttpRequest, nameOf, repeatOf } from "./request.js";
import { Unwritable } from "./unwritable.js";

/**
 * @throws {ConfigurationError} when a path value is missing, empty, `.` or `..` (it would name another resource), or a value
 * cannot be written down.
 */
export function encode(
  baseUrl: string,
  operation: OperationFacts,
  args: OperationArgs,
  options: CallOptions,
  headers: Readonly<Record<string, string>>,
): HttpRequest {
  try {
    const query = encodeQuery(fields(args.query), operation.query);
    const encoded = encodeBody(operation.consumes, args.body);
    return {
      operation,
      method: operation.method,
      url: baseUrl + encodePath(operation.path, fields(args.path)) + (query === "" ? "" : `?${query}`),
      headers: { ...headers, ...encodeHeaders(fields(args.header)), ...encoded.headers },
      ...(encoded.body === undefined ? {} : { body: encoded.body }),
      repeat: repeatOf(operation.method),
      signal: options.signal,
      timeoutMs: options.timeoutMs,
    };
  } catch (error) {
    // Serialisers quote the value that they stumble on.
    const problem = error instanceof Unwritable ? error.problem : "an argument cannot be written down (a lone surrogate, a cycle, a BigInt or no moment)";
    throw new ConfigurationError(`${nameOf({ operation })} was not sent: ${problem}.`, {
      operation: operation.id,
      ...(error instanceof Unwritable ? {} : { cause: nameAndCode(error) }),
    });
  }
}

function fields(part: unknown): Record<string, unknown> {
  return typeof part === "object" && part !== null ? { ...part } : {};
}

/** @throws {Unwritable} */
export function encodePath(template: string, values: Record<string, unknown>): string {
  if (!template.includes("{")) return template;
  const checked: Record<string, string> = {};
  for (const [, name = ""] of template.matchAll(/\{([^{}]+)\}/g)) {
    const value = values[name];
    const text = typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
    if (text === "" || text === "." || text === "..") throw new Unwritable(`the path value ${name} is missing, empty, "." or ".."`);
    checked[name] = text;
  }
  return defaultPathSerializer(template, checked);
}

function encodeHeaders(values: Record<string, unknown>): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    const text = String(value);
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || !/^[\x20-\x7e]*$/.test(text)) throw new Unwritable(`the header ${name} has characters that no header can carry`);
    headers[name.toLowerCase()] = text;
  }
  return headers;
}
