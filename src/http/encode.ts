/**
 * From an operation and its arguments to the record that is sent.
 */
import { defaultPathSerializer } from "openapi-fetch";
import { ConfigurationError } from "../errors/index.js";
import { nameAndCode } from "../errors/secrets.js";
import { encodeBody } from "./encode-body.js";
import { encodeQuery } from "./encode-query.js";
import { failed } from "./failure.js";
import { check, requirePlain, requirePrintable } from "./inputs.js";
import { fieldsOf, presentIn } from "./json.js";
import type { OperationArgs, OperationFacts } from "./operation.js";
import { type HttpRequest, type InnerOptions, repeatOf } from "./request.js";

const PARTS = ["path", "query", "header", "body"];

type HeaderFields = Readonly<Record<string, string>>;

/** @throws {ConfigurationError} when a path value is missing, empty, `.` or `..`, or a value cannot be written down. */
export function encode(
  baseUrl: string,
  operation: OperationFacts,
  args: OperationArgs,
  { signal, timeoutMs, secrets }: InnerOptions,
  headers: HeaderFields,
): HttpRequest {
  const { method, path } = operation;
  try {
    for (const name in args) check(PARTS.includes(name), name, "be path, query, header or body (options come after them)");
    check(args.body === undefined || !/GET|HEAD/.test(method), "body", "not be given: this method has none");
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
    const problem = isOurs ? error.message : "an argument cannot be written down.";
    throw failed(ConfigurationError, operation, `was not sent: ${problem}`, isOurs ? {} : { cause: nameAndCode(error) });
  }
}

/** @throws {ConfigurationError} when a value is missing, empty, `.` or `..`: it would name another resource. */
export function encodePath(template: string, values: unknown): string {
  if (!template.includes("{")) return template;
  return template.replace(/\{([^{}]+)\}/g, (place, name: string) => {
    const value = requirePlain(name, fieldsOf(values)[name]);
    check(!/^\.{0,2}$/.test(value), name, 'not be empty, "." or ".."');
    return defaultPathSerializer(place, { [name]: value });
  });
}

function encodeHeaders(values: unknown): HeaderFields {
  const headers = new Headers();
  for (const [name, value] of presentIn(values)) headers.set(name, requirePrintable(name, requirePlain(name, value)));
  return Object.fromEntries(headers);
}
