/**
 * The raw clients: openapi-fetch, sending through the pipeline.
 */
import createClient, { type Client } from "openapi-fetch";
import type { OperationDescriptor } from "../../operation.js";
import { isRecord } from "../json.js";
import type { Fetch } from "../options.js";
import type { HttpRequest } from "../request.js";
import { requireValues, serializeBody, serializePath, serializeQuery } from "../serialize/request.js";
import { check, requireMs } from "../validate.js";
import { toResponse } from "./raw-response.js";
import type { Endpoint } from "./send.js";

const MULTIPART = "multipart/form-data";
const METHODS = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;

/** The options of one call that matter here; openapi-fetch has more. */
interface RawCallOptions {
  readonly fetch?: (request: Request) => Promise<Response>;
  readonly timeoutMs?: number;
  readonly headers?: HeadersInit;
  readonly params?: { readonly query?: unknown };
  readonly body?: unknown;
  readonly querySerializer?: unknown;
  readonly bodySerializer?: unknown;
}

/**
 * A client for all paths of a spec. It resolves to `{ data, error, response }` and rejects only if there is no response. Whatever is passed
 * to one call, the request goes through the pipeline, and the client's token goes to the API's origin alone. Created at its first use,
 * because openapi-fetch needs `Request`, which loads a runtime's HTTP stack.
 * @param special the operations that aren't JSON throughout: they are serialized and sent as their descriptors say.
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
    requireValues(method, options.params?.query);
    return Reflect.apply(client().request, undefined, [
      method,
      path,
      {
        querySerializer: (query: object) => serializeQuery(query, operation?.query ?? deepObjects(query)),
        bodySerializer: (body: unknown, headers: HeadersInit) => serializeRawBody(body, headers, operation?.consumes),
        ...withMediaType(options, operation?.consumes),
        fetch: throughPipeline(endpoint, options, operation),
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
  { fetch, timeoutMs }: RawCallOptions,
  operation?: OperationDescriptor,
): (input: Request) => Promise<Response> {
  const transport: Fetch | undefined = fetch && ((url, init) => fetch(new Request(url, init)));
  return async function fetchThroughPipeline(input) {
    const { origin } = new URL(baseUrl);
    const request = await fromRequest(input, origin, operation);
    const limit = timeoutMs === undefined ? undefined : requireMs("timeoutMs", timeoutMs, 1);
    return toResponse(await pipeline({ ...request, fetch: transport, timeoutMs: limit }), input.redirect);
  };
}

async function fromRequest(input: Request, origin: string, operation?: OperationDescriptor): Promise<HttpRequest> {
  const { method, url, signal, headers } = input;
  const target = new URL(url);
  const id = `${method} ${target.pathname}`;
  check(target.origin === origin, "The URL", `be on ${origin}: the client's token goes nowhere else`);
  check(!headers.has("authorization"), "The authorization header", "not be given: this client sends its own token");
  // Without any path values openapi-fetch sends the template itself.
  check(!target.pathname.includes("%7B"), id, "be given its path values");
  const isText = /json|urlencoded|^text/.test(headers.get("content-type") ?? "");
  return {
    operation: operation ?? { id, method, path: target.pathname },
    url,
    headers: Object.fromEntries(headers),
    body: input.body === null ? undefined : await (isText ? input.text() : input.arrayBuffer()),
    signal,
    readsBytes: true,
  };
}

/** Adds the media type of a plain body. A multipart body gets its own from `Request`, which knows the boundary. */
function withMediaType(options: RawCallOptions, consumes: string | undefined): RawCallOptions {
  if (consumes === undefined || consumes === MULTIPART || options.bodySerializer !== undefined || isEncoded(options.body)) return options;
  const headers = new Headers(options.headers);
  if (!headers.has("content-type")) headers.set("content-type", consumes);
  return { ...options, headers };
}

/** Bodies that are already encoded pass through. Others are written as their media type says, as `call` does. */
function serializeRawBody(body: unknown, headers: HeadersInit, consumes: string | undefined): unknown {
  if (isEncoded(body)) return body;
  const [given] = (new Headers(headers).get("content-type") ?? "").split(";");
  return serializeBody(given && /urlencoded$|^text/.test(given) ? given : consumes, body).body;
}

function isEncoded(body: unknown): boolean {
  return ArrayBuffer.isView(body) || [FormData, Blob, URLSearchParams, ArrayBuffer].some((type) => body instanceof type);
}

/** An object in a query is written as a `deepObject`, the only style that has one. */
function deepObjects(query: object): OperationDescriptor["query"] {
  const objects = Object.entries(query).filter(([, value]) => isRecord(value) && !(value instanceof Date));
  return Object.fromEntries(objects.map(([name]) => [name, { style: "deepObject", explode: true }]));
}
