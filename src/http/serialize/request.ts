/**
 * From an operation and its arguments to the record that is sent.
 */
import { ConfigurationError } from "../../errors/index.js";
import { nameAndCode } from "../../errors/secrets.js";
import { encodeBody, plainIn } from "./body.js";
import { encodeQuery } from "./query.js";
import { failed } from "../operation-error.js";
import { check, PRINTABLE, requirePlain, requireSecret } from "../validate.js";
import { fieldsOf } from "../json.js";
import type { OperationArgs, OperationFacts } from "../../operation.js";
import type { HttpRequest, InnerOptions } from "../request.js";

type HeaderFields = Readonly<Record<string, string>>;

/** @throws {ConfigurationError} when a path value is missing, empty, `.` or `..`, or a value cannot be written down. */
export function encode(
  baseUrl: string,
  operation: OperationFacts,
  args: OperationArgs,
  { signal, timeoutMs, secrets }: InnerOptions,
  headers: HeaderFields,
): HttpRequest {
  try {
    for (const name in args)
      check(/^(path|query|header|body)$/.test(name), name, "be path, query, header or body (options come after them)");
    check(args.body === undefined || !/GET|HEAD/.test(operation.method), "body", "not be given: this method has none");
    const query = encodeQuery(args.query, operation.query);
    const encoded = encodeBody(operation.consumes, args.body);
    return {
      operation,
      url: baseUrl + encodePath(operation.path, args.path) + (query && `?${query}`),
      headers: { ...headers, ...(args.header !== undefined && encodeHeaders(args.header)), ...encoded.headers },
      body: encoded.body,
      signal,
      timeoutMs,
      secrets,
    };
  } catch (error) {
    // Serialisers quote the value that they stumble on; our own errors do not.
    if (error instanceof ConfigurationError) throw failed(ConfigurationError, operation, `was not sent: ${error.message}`);
    const cause = nameAndCode(error);
    throw failed(ConfigurationError, operation, "was not sent: an argument cannot be written down.", { cause });
  }
}

/** @throws {ConfigurationError} when a value is missing, empty, `.` or `..`: it would name another resource. */
export function encodePath(template: string, values: unknown): string {
  if (!template.includes("{")) return template;
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = requirePlain(name, fieldsOf(values)[name]);
    check(!/^\.{0,2}$/.test(value), name, 'not be empty, "." or ".."');
    return encodeURIComponent(value);
  });
}

function encodeHeaders(values: unknown): HeaderFields {
  const safe = plainIn(values).map(([name, value]): [string, string] => [name, requireSecret(name, value, PRINTABLE)]);
  return Object.fromEntries(new Headers(safe));
}
