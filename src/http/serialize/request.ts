/**
 * Serializes an operation and its arguments into the request record that is sent.
 */
import { serializeArrayParam, serializePrimitiveParam } from "openapi-fetch";
import { ConfigurationError } from "../../errors/index.js";
import { nameAndCode } from "../../errors/secrets.js";
import type { OperationArgs, OperationDescriptor, QueryStyle } from "../../operation.js";
import { definedEntries, fieldsOf, isDefined, isRecord } from "../json.js";
import { operationError } from "../operation-error.js";
import type { HttpRequest, InternalCallOptions } from "../request.js";
import { check, PRINTABLE, requirePrimitive, requireSecret } from "../validate.js";

type HeaderFields = Readonly<Record<string, string>>;

interface SerializedBody {
  readonly body?: string | FormData;
  readonly headers?: HeaderFields;
}

const DEFAULT_STYLE: QueryStyle = { style: "form", explode: true };

/** @throws {ConfigurationError} if a path value is missing, empty, `.` or `..`, or a value can't be serialized. */
export function serializeRequest(
  baseUrl: string,
  operation: OperationDescriptor,
  args: OperationArgs,
  { signal, timeoutMs, secrets, heartbeat }: InternalCallOptions,
  headers: HeaderFields,
): HttpRequest {
  try {
    for (const name in args)
      check(/^(path|query|header|body)$/.test(name), name, "be path, query, header or body (options come after them)");
    requireValues(operation.method, args.query);
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
      heartbeat,
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

/**
 * The query string, without absent values and empty lists.
 * @throws {ConfigurationError} for an object, unless the parameter's style is `deepObject`; inside one, for anything but primitives
 * and lists of them.
 */
export function serializeQuery(values: unknown, styles: OperationDescriptor["query"] = {}): string {
  const parts: string[] = [];
  for (const [name, value] of definedEntries(values)) serializeParameter(parts, encodeURIComponent(name), value, styles[name]);
  return parts.join("&");
}

function serializeParameter(parts: string[], name: string, value: unknown, { style, explode } = DEFAULT_STYLE): void {
  if (style === "deepObject") {
    check(isRecord(value), name, "be an object");
    // openapi-fetch doesn't write lists inside an object: each item repeats the bracketed name.
    for (const [key, inner] of definedEntries(value)) serializeParameter(parts, `${name}[${encodeURIComponent(key)}]`, inner);
  } else if (Array.isArray(value)) {
    const list = value.filter(isDefined).map((part) => requirePrimitive(name, part));
    if (list.length > 0) parts.push(serializeArrayParam(name, list, { style, explode }));
  } else {
    parts.push(serializePrimitiveParam(name, requirePrimitive(name, value)));
  }
}

function serializeHeaders(values: unknown): HeaderFields {
  const safe = stringEntries(values).map(([name, value]): [string, string] => [name, requireSecret(name, value, PRINTABLE)]);
  return Object.fromEntries(new Headers(safe));
}

/** Forms leave out absent fields. A multipart body has no content-type here: `fetch` adds it, because it knows the boundary. */
export function serializeBody(type = "application/json", body: unknown): SerializedBody {
  if (body === undefined) return {};
  if (type === "multipart/form-data") {
    if (body instanceof FormData) return { body };
    const form = new FormData();
    for (const [name, value] of definedEntries(body)) form.append(name, value instanceof Blob ? value : requirePrimitive(name, value));
    return { body: form };
  }
  const headers = { "content-type": type };
  if (type.endsWith("urlencoded")) return { body: new URLSearchParams(stringEntries(body)).toString(), headers };
  return { body: type.startsWith("text/") ? requirePrimitive("body", body) : JSON.stringify(body), headers };
}

/** The defined entries of an object, their values as strings. */
function stringEntries(value: unknown): [name: string, value: string][] {
  return definedEntries(value).map(([name, part]) => [name, requirePrimitive(name, part)]);
}

/**
 * A form as bytes, with the media type that names its boundary. Only a runtime's own `fetch` knows its `FormData`; any other would send the
 * text "[object FormData]".
 */
export async function encodedForm(form: FormData): Promise<{ readonly body: ArrayBuffer; readonly type: string }> {
  const encoded = new Response(form);
  return { body: await encoded.arrayBuffer(), type: encoded.headers.get("content-type") ?? "multipart/form-data" };
}

/** @throws {ConfigurationError} if a query value of a DELETE is absent: without it, more would be deleted than was meant. */
export function requireValues(method: string, query: unknown): void {
  if (method !== "DELETE") return;
  for (const [name, value] of Object.entries(fieldsOf(query))) {
    check(isDefined(value), name, "have a value, or be left out: without a value, more would be deleted than was meant");
  }
}
