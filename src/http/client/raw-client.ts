/**
 * The raw clients: openapi-fetch, sending through the pipeline.
 */
import createClient, { type Client } from "openapi-fetch";
import type { OperationDescriptor } from "../../operation.js";
import { isRecord } from "../json.js";
import type { HttpRequest } from "../request.js";
import { encodeBody, isBytes, isStream, namesItsType } from "../serialize/body.js";
import { checkAuthorization, MULTIPART, requireValues, serializeBody, serializePath, serializeQuery } from "../serialize/request.js";
import { check, requireMs } from "../validate.js";
import { toResponse } from "./raw-response.js";
import type { Endpoint } from "./send.js";

const METHODS = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;

/** The options of one call that matter here; openapi-fetch has more. */
interface RawCallOptions {
  readonly fetch?: (request: Request) => Promise<Response>;
  readonly Request?: typeof Request;
  readonly timeoutMs?: number;
  readonly headers?: Headers | Readonly<Record<string, unknown>>;
  readonly params?: { readonly query?: unknown };
  readonly body?: unknown;
  readonly querySerializer?: unknown;
  readonly bodySerializer?: unknown;
}

/**
 * A client for all paths of a spec. It resolves to `{ data, error, response }` and rejects only if there is no response. Whatever is passed
 * to one call, the request goes through the pipeline, and the client's token goes to the API's origin alone. Created at its first use,
 * because openapi-fetch needs `Request`, which loads a runtime's HTTP stack.
 * @param special the operations whose descriptors say more than method and path: media type, query styles, `idempotent` or `public`.
 */
export function createRawClient<Paths extends object>(endpoint: Endpoint, special: readonly OperationDescriptor[]): Client<Paths> {
  const { baseUrl, headers } = endpoint;
  let created: Client<Paths> | undefined;

  function client(): Client<Paths> {
    return (created ??= createClient<Paths>({
      baseUrl,
      headers,
      // A value's braces are encoded in lower case, to tell them from the template's, which the URL parser encodes in upper case.
      pathSerializer: (template, values) => serializePath(template, values).replaceAll("%7B", "%7b"),
    }));
  }

  async function request(method: string, path: string, options: RawCallOptions = {}): Promise<unknown> {
    const operation = special.find((one) => one.method === method && one.path === path);
    const { params, body, querySerializer, bodySerializer, timeoutMs } = options;
    requireValues(method, params?.query);
    if (timeoutMs !== undefined) requireMs("timeoutMs", timeoutMs, 1);
    const encoded = namesItsType(body) ? await encodeBody(body) : undefined;
    const type = encoded ? encoded.type : operation?.consumes;
    return Reflect.apply(client().request, undefined, [
      method,
      path,
      {
        ...options,
        querySerializer: querySerializer ?? ((query: object) => serializeQuery(query, operation?.query ?? deepObjects(query))),
        bodySerializer:
          bodySerializer ?? ((_: unknown, given: HeadersInit) => encoded?.body ?? serializeRawBody(body, given, operation?.consumes)),
        ...(body !== undefined && !bodySerializer && { headers: withMediaType(options, type) }),
        fetch: throughPipeline(endpoint, path, options, operation),
      },
    ]);
  }

  const methods = METHODS.map((method) => [method, (path: string, options?: RawCallOptions) => request(method, path, options)] as const);
  // The types say only which paths, arguments and results belong together. All of them are passed on unchanged.
  return {
    ...Object.fromEntries(methods),
    request: (method: string, path: string, options?: RawCallOptions) => request(method.toUpperCase(), path, options),
    use: (...middleware) => client().use(...middleware),
    eject: (...middleware) => client().eject(...middleware),
  } as Client<Paths>;
}

/** The `fetch` of one call. It leads into the pipeline, and the call's own `fetch`, if there is one, stands below that. */
function throughPipeline(
  { baseUrl, pipeline }: Endpoint,
  template: string,
  { fetch, Request: CallRequest = Request, timeoutMs }: RawCallOptions,
  operation?: OperationDescriptor,
): (input: Request) => Promise<Response> {
  return async function fetchThroughPipeline(input) {
    const request = await fromRequest(input, new URL(baseUrl).origin, template, operation);
    const answer = await pipeline({
      ...request,
      timeoutMs,
      transport: fetch && ((url, init) => fetch(new CallRequest(url, init))),
    });
    return toResponse(answer, input.redirect);
  };
}

async function fromRequest(input: Request, origin: string, template: string, operation?: OperationDescriptor): Promise<HttpRequest> {
  const { method, url, signal, headers } = input;
  const target = new URL(url);
  // The template, because values in a path would make each call another operation in logs and metrics.
  const [path = ""] = template.split("?");
  const id = `${method} ${path}`;
  check(target.origin === origin, "The URL", `be on ${origin}: the client's token goes nowhere else`);
  const fields = Object.fromEntries(headers);
  checkAuthorization(operation, fields);
  // Without any path values openapi-fetch sends the template itself.
  check(!target.pathname.includes("%7B"), id, "be given its path values");
  const body = input.body === null ? undefined : await input.arrayBuffer();
  return {
    operation: operation ?? { id, method, path },
    url,
    headers: fields,
    body: body?.byteLength ? body : undefined,
    signal,
    readsBytes: true,
  };
}

/** The call's headers, below them the media type of its body. `null` takes away openapi-fetch's default. */
function withMediaType({ headers }: RawCallOptions, type?: string | null): RawCallOptions["headers"] {
  // `Request` writes multipart bodies, because it knows the boundary.
  return { "content-type": type === MULTIPART ? null : type, ...(headers instanceof Headers ? Object.fromEntries(headers) : headers) };
}

/** Bodies that are already encoded pass through. Others are written as their media type says, as `call` does. */
function serializeRawBody(body: unknown, headers: HeadersInit, consumes?: string): unknown {
  if (isBytes(body) || isStream(body)) return body;
  const [type] = (new Headers(headers).get("content-type") ?? consumes ?? "").split(";");
  return serializeBody(type || undefined, body).body;
}

/** An object in a query is written as a `deepObject`, the only style that has one. */
function deepObjects(query: object): OperationDescriptor["query"] {
  const objects = Object.entries(query).filter(([, value]) => isRecord(value) && !(value instanceof Date));
  return Object.fromEntries(objects.map(([name]) => [name, { style: "deepObject", explode: true }]));
}
