/**
 * From an operation and its arguments to the record that is sent.
 */
import { defaultPathSerializer } from "openapi-fetch";
import { ConfigurationError } from "../errors/index.js";
import { nameAndCode } from "../errors/secrets.js";
import { encodeBody } from "./encode-body.js";
import { encodeQuery } from "./encode-query.js";
import { fieldsOf, presentIn } from "./json.js";
import type { OperationArgs, OperationFacts } from "./operation.js";
import { type HttpRequest, type InnerOptions, nameOf, repeatOf } from "./request.js";

const PARTS = ["path", "query", "header", "body"];

type HeaderFields = Readonly<Record<string, string>>;

/**
 * @throws {ConfigurationError} when a path value is missing, empty, `.` or `..` (it would name another resource), or a value
 * cannot be written down.
 */
export function encode(
  baseUrl: string,
  operation: OperationFacts,
  args: OperationArgs,
  { signal, timeoutMs, secrets }: InnerOptions,
  headers: HeaderFields,
): HttpRequest {
  const { id, method, path } = operation;
  try {
    for (const name in args) {
      if (!PARTS.includes(name)) {
        throw new ConfigurationError(`it takes path, query, header and body, not ${name}: signal and timeoutMs come after them.`);
      }
    }
    const query = encodeQuery(args.query, operation.query);
    const encoded = encodeBody(operation.consumes, args.body);
    return {
      operation,
      method,
      url: baseUrl + encodePath(path, args.path) + (query && `?${query}`),
      headers: { ...headers, ...(args.header !== undefined && encodeHeaders(args.header)), ...encoded.headers },
      body: encoded.body,
      repeat: repeatOf(method),
      signal,
      timeoutMs,
      secrets,
    };
  } catch (error) {
    // Serialisers quote the value that they stumble on; our own errors do not.
    const isOurs = error instanceof ConfigurationError;
    const problem = isOurs ? error.message : "an argument cannot be written down (nested too deep, a lone surrogate, a cycle or a BigInt).";
    throw new ConfigurationError(`${nameOf({ operation })} was not sent: ${problem}`, {
      operation: id,
      cause: isOurs ? undefined : nameAndCode(error),
    });
  }
}

/** @throws {ConfigurationError} when a value is missing, empty, `.` or `..`. */
export function encodePath(template: string, values: unknown): string {
  if (!template.includes("{")) return template;
  const checked: Record<string, string> = {};
  for (const [, name = ""] of template.matchAll(/\{([^{}]+)\}/g)) {
    const value = fieldsOf(values)[name];
    const text = /^(string|number|boolean)$/.test(typeof value) ? String(value) : "";
    if (/^\.{0,2}$/.test(text)) throw new ConfigurationError(`the path value ${name} is missing, empty, "." or "..".`);
    checked[name] = text;
  }
  return defaultPathSerializer(template, checked);
}

function encodeHeaders(values: unknown): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of presentIn(values)) {
    const text = String(value);
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || !/^[\x20-\x7e]*$/.test(text)) {
      throw new ConfigurationError(`the header ${name} has characters that no header can carry.`);
    }
    headers[name.toLowerCase()] = text;
  }
  return headers;
}
