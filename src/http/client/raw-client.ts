/**
 * The raw clients: openapi-fetch, sending through the pipeline.
 */
import createClient, { type Client } from "openapi-fetch";
import type { HttpRequest, HttpResponse } from "../request.js";
import { dataOf } from "../response/data.js";
import { responseError } from "../response/error.js";
import { serializePath } from "../serialize/request.js";
import { check } from "../validate.js";
import type { Endpoint } from "./send.js";

/** A client for all paths of a spec. It resolves to `{ data, error, response }` and rejects only if there is no response. */
export function createRawClient<Paths extends object>({ baseUrl, pipeline, headers }: Endpoint): Client<Paths> {
  return createClient<Paths>({
    baseUrl,
    headers,
    // A value's braces are encoded in lower case, to tell them from the template's, which the URL parser encodes in upper case.
    pathSerializer: (template, values) => serializePath(template, values).replaceAll("%7B", "%7b"),
    fetch: async function fetchThroughPipeline(input) {
      return toResponse(await pipeline(await fromRequest(input)));
    },
  });
}

async function fromRequest(input: Request): Promise<HttpRequest> {
  const { method, url, signal, headers } = input;
  const { pathname: path } = new URL(url);
  const id = `${method} ${path}`;
  // Without any path values openapi-fetch sends the template itself.
  check(!path.includes("%7B"), id, "be given its path values");
  const isText = /json|urlencoded|^text/.test(headers.get("content-type") ?? "");
  return {
    operation: { id, method, path },
    url,
    headers: Object.fromEntries(headers),
    body: input.body === null ? undefined : await (isText ? input.text() : input.arrayBuffer()),
    signal,
  };
}

function toResponse(answer: HttpResponse): Response {
  const { status, body, headers, request } = answer;
  // A redirect in a browser, which hides its status.
  if (status === 0) throw responseError(answer);
  const response = new Response(body || null, { status, headers });
  // The body is already decompressed, so its encoding and length have changed.
  response.headers.delete("content-encoding");
  response.headers.delete("transfer-encoding");
  response.headers.set("content-length", String(new Blob([body]).size));
  // With a length openapi-fetch calls json(), whose plain SyntaxError would quote the body.
  return Object.defineProperties(response, { url: { value: request.url }, json: { value: async () => dataOf(answer) } });
}
