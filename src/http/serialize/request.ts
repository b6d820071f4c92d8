/**
 * Serializes an operation and its arguments into the request record that is sent.
 */
import { serializeArrayParam } from "openapi-fetch";
import { ConfigurationError } from "../../errors/index.js";
import { nameAndCode } from "../../errors/secrets.js";
import { startStackAt } from "../../errors/stack.js";
import type { OperationArgs, OperationDescriptor, QueryStyle } from "../../operation.js";
import { definedEntries, fieldsOf, isDefined, isRecord } from "../json.js";
import { operationError } from "../operation-error.js";
import type { HttpRequest, InternalCallOptions } from "../request.js";
import { check, PRINTABLE, requirePrimitive, requireSecret } from "../validate.js";
import { isForm, tagOf } from "./body.js";

type HeaderFields = Readonly<Record<string, string>>;

interface SerializedBody {
  readonly body?: string | FormData;
  readonly headers?: HeaderFields;
}

export const MULTIPART = "multipart/form-data";
/** A form is apart from `body`, until it's encoded. */
interface SerializedRequest extends HttpRequest {
  readonly form?: FormData | undefined;
}

const DEFAULT_STYLE: QueryStyle = { style: "form", explode: true };

/** @throws {ConfigurationError} if a path value is missing, empty, `.` or `..`, or a value can't be serialized. */
export function serializeRequest(
  baseUrl: string,
  operation: OperationDescriptor,
  args: OperationArgs,
  options: InternalCallOptions,
  headers: HeaderFields,
): SerializedRequest {
  try {
    for (const name in args)
      check(/^(path|query|header|body)$/.test(name), name, "be path, query, header or body (options come after them)");
    requireValues(operation.method, args.query);
    check(args.body === undefined || !/GET|HEAD/.test(operation.method), "body", "not be given: this method has none");
    const query = serializeQuery(args.query, operation.query);
    const { body, headers: bodyHeaders } = serializeBody(operation.consumes, args.body);
    const header = serializeHeaders(args.header);
    checkAuthorization(operation, header);
    return {
      ...options,
      operation,
      url: baseUrl + serializePath(operation.path, args.path) + (query && `?${query}`),
      headers: { ...headers, ...bodyHeaders, ...header },
      body: typeof body === "string" ? body : undefined,
      form: typeof body === "object" ? body : undefined,
    };
  } catch (error) {
    throw serializationError(operation, error);
  }
}

/** The error of a request that can't be written. */
export function serializationError(operation: HttpRequest["operation"], error: unknown): ConfigurationError {
  const isOwn = error instanceof ConfigurationError;
  const problem = isOwn ? error.message : "an argument can't be serialized.";
  // Serializers quote the value they fail on, so only their name and code are kept.
  const details = isOwn ? {} : { cause: nameAndCode(error) };
  return startStackAt(serializationError, operationError(ConfigurationError, operation, `was not sent: ${problem}`, details));
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

/**
 * The query string, without absent values and empty lists.
 * @throws {ConfigurationError} for an object, unless the parameter's style is `deepObject`; inside one, for anything but primitives
 * and lists of them.
 */
export function serializeQuery(values: unknown, styles: OperationDescriptor["query"] = {}): string {
  return joined(values, (name, value) => serializeParameter(encodeURIComponent(name), value, styles[name]));
}

/** Its part of the query string; empty for an empty list. */
function serializeParameter(name: string, value: unknown, { style, explode } = DEFAULT_STYLE): string {
  if (style === "deepObject") {
    check(isRecord(value), name, "be an object");
    // openapi-fetch doesn't write lists inside an object: each item repeats the bracketed name.
    return joined(value, (key, inner) => serializeParameter(`${name}[${encodeURIComponent(key)}]`, inner));
  }
  if (!Array.isArray(value)) return `${name}=${encodeURIComponent(requirePrimitive(name, value))}`;
  const list = value.filter(isDefined).map((part) => requirePrimitive(name, part));
  return list.length > 0 ? serializeArrayParam(name, list, { style, explode }) : "";
}

function joined(values: unknown, serialize: (name: string, value: unknown) => string): string {
  let query = "";
  for (const [name, value] of definedEntries(values)) {
    const part = serialize(name, value);
    query += query && part ? `&${part}` : part;
  }
  return query;
}

function serializeHeaders(values: unknown): HeaderFields {
  if (values === undefined) return {};
  const safe = stringEntries(values).map(([name, value]): [string, string] => [name, requireSecret(name, value, PRINTABLE)]);
  return Object.fromEntries(new Headers(safe));
}

/** @throws {ConfigurationError} if the caller gives an authorization header that the client's token would replace. */
export function checkAuthorization(operation: Partial<OperationDescriptor> | undefined, headers: HeaderFields): void {
  check(operation?.public || !("authorization" in headers), "The authorization header", "not be given: this client sends its own token");
}

/** Forms leave out absent fields. A multipart body has no content-type here: `fetch` adds it, because it knows the boundary. */
export function serializeBody(type = "application/json", body: unknown): SerializedBody {
  if (body === undefined) return {};
  if (type === MULTIPART) {
    if (isForm(body)) return { body };
    const form = new FormData();
    for (const [name, value] of definedEntries(body)) form.append(name, value instanceof Blob ? value : requirePrimitive(name, value));
    return { body: form };
  }
  const headers = { "content-type": type };
  if (type.endsWith("urlencoded")) return { body: new URLSearchParams(stringEntries(body)).toString(), headers };
  if (type.startsWith("text/")) return { body: requirePrimitive("body", body), headers };
  // Forms, files, maps and promises have tags of their own.
  const isData = !isRecord(body) || "toJSON" in body || tagOf(body) === "Object";
  check(isData, "body", "be data: JSON.stringify() would write {} for it");
  return { body: JSON.stringify(body), headers };
}

/** The defined entries of an object, their values as strings. */
function stringEntries(value: unknown): [name: string, value: string][] {
  return definedEntries(value).map(([name, part]) => [name, requirePrimitive(name, part)]);
}

/** @throws {ConfigurationError} if a query value of a DELETE is absent or empty: without it, more would be deleted than was meant. */
export function requireValues(method: string, query: unknown): void {
  if (method !== "DELETE") return;
  for (const [name, value] of Object.entries(fieldsOf(query))) {
    const hasValue = [value].flat().some((part) => isDefined(part) && part !== "");
    check(hasValue, name, "have a value, or be left out: without one, too much would be deleted");
  }
}
