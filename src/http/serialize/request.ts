/**
 * Serializes an operation and its arguments into the request record that is sent.
 */
import { ConfigurationError } from "../../errors/index.js";
import { nameAndCode } from "../../errors/secrets.js";
import type { OperationArgs, OperationDescriptor } from "../../operation.js";
import { fieldsOf } from "../json.js";
import { operationError } from "../operation-error.js";
import type { HttpRequest, InternalCallOptions } from "../request.js";
import { check, PRINTABLE, requirePrimitive, requireSecret } from "../validate.js";
import { serializeBody, stringEntries } from "./body.js";
import { serializeQuery } from "./query.js";

type HeaderFields = Readonly<Record<string, string>>;

/** @throws {ConfigurationError} if a path value is missing, empty, `.` or `..`, or a value can't be serialized. */
export function serializeRequest(
  baseUrl: string,
  operation: OperationDescriptor,
  args: OperationArgs,
  { signal, timeoutMs, secrets }: InternalCallOptions,
  headers: HeaderFields,
): HttpRequest {
  try {
    for (const name in args)
      check(/^(path|query|header|body)$/.test(name), name, "be path, query, header or body (options come after them)");
    check(args.body === undefined || !/GET|HEAD/.test(operation.method), "body", "not be given: this method has none");
    const query = serializeQuery(args.query, operation.query);
    const serialized = serializeBody(operation.consumes, args.body);
    return {
      operation,
      url: baseUrl + serializePath(operation.path, args.path) + (query && `?${query}`),
      headers: { ...headers, ...(args.header !== undefined && serializeHeaders(args.header)), ...serialized.headers },
      body: serialized.body,
      signal,
      timeoutMs,
      secrets,
    };
  } catch (error) {
    if (error instanceof ConfigurationError) throw operationError(ConfigurationError, operation, `was not sent: ${error.message}`);
    // Serializers quote the value they fail on, so only their name and code are kept.
    const cause = nameAndCode(error);
    throw operationError(ConfigurationError, operation, "was not sent: an argument cannot be written down.", { cause });
  }
}

/** @throws {ConfigurationError} if a value is missing, empty, `.` or `..`, which would address another resource. */
export function serializePath(template: string, values: unknown): string {
  if (!template.includes("{")) return template;
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = requirePrimitive(name, fieldsOf(values)[name]);
    check(!/^\.{0,2}$/.test(value), name, 'not be empty, "." or ".."');
    return encodeURIComponent(value);
  });
}

function serializeHeaders(values: unknown): HeaderFields {
  const safe = stringEntries(values).map(([name, value]): [string, string] => [name, requireSecret(name, value, PRINTABLE)]);
  return Object.fromEntries(new Headers(safe));
}
