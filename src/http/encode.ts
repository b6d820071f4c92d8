/**
 * From an operation and its arguments to the record that is sent.
 */
import { defaultPathSerializer, serializeArrayParam, serializeObjectParam, serializePrimitiveParam } from "openapi-fetch";
import { ConfigurationError } from "../errors/index.js";
import { nameAndCode } from "../errors/secrets.js";
import { encodeBody } from "./encode-body.js";
import type { OperationArgs, OperationFacts, QueryStyle } from "./operation.js";
import { type CallOptions, type HttpRequest, nameOf, repeatOf } from "./request.js";

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
    const query = encodeQuery(fields(args.query), operation.query ?? {});
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
    const problem = error instanceof Unwritable ? error.problem : "an argument cannot be written down (a lone surrogate, cycle, BigInt or nested query value)";
    throw new ConfigurationError(`${nameOf({ operation })} was not sent: ${problem}.`, {
      operation: operation.id,
      ...(error instanceof Unwritable ? {} : { cause: nameAndCode(error) }),
    });
  }
}

/** Why something cannot be written down, without its value. */
export class Unwritable {
  constructor(readonly problem: string) {}
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

function encodeQuery(values: Record<string, unknown>, styles: Readonly<Record<string, QueryStyle>>): string {
  const written: string[] = [];
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    const name = encodeURIComponent(key);
    const { style, explode } = styles[key] ?? { style: "form", explode: true };
    if (Array.isArray(value)) {
      if (value.length > 0) written.push(serializeArrayParam(name, value, { style: style === "deepObject" ? "form" : style, explode }));
    } else if (value instanceof Date) {
      written.push(serializePrimitiveParam(name, value.toISOString()));
    } else if (typeof value === "object") {
      written.push(encodeObject(name, { ...value }, style, explode));
    } else if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
      written.push(serializePrimitiveParam(name, String(value)));
    } else {
      throw new Unwritable(`the query value ${key} is a ${typeof value}`);
    }
  }
  return written.join("&");
}

/** A list inside of a deep object repeats its bracketed name: openapi-fetch writes none such. */
function encodeObject(name: string, value: Record<string, unknown>, style: QueryStyle["style"], explode: boolean): string {
  if (style !== "deepObject") return serializeObjectParam(name, value, { style: "form", explode });
  return Object.entries(value)
    .filter(([, part]) => part !== undefined && part !== null)
    .map(([key, part]) => {
      const full = `${name}[${encodeURIComponent(key)}]`;
      return serializeArrayParam(full, Array.isArray(part) ? part : [part], { style: "form", explode: true });
    })
    .join("&");
}

function encodeHeaders(values: Record<string, unknown>): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    const text = String(value);
    if (!/^[\x20-\x7e]*$/.test(text)) throw new Unwritable(`the header ${name} has characters that no header can carry`);
    headers[name.toLowerCase()] = text;
  }
  return headers;
}
