/**
 * The raw clients: openapi-fetch whole, on our pipeline.
 */
import createClient, { type Client } from "openapi-fetch";
import type { Door } from "./send.js";
import { dataOf } from "../response/data.js";
import { encodePath } from "../serialize/request.js";
import { check } from "../validate.js";
import type { HttpRequest, HttpResponse } from "../request.js";
import { responseError } from "../response/error.js";

/** A client for all paths of a spec. It resolves to `{ data, error, response }` and rejects where no response came. */
export function rawClient<Paths extends object>({ baseUrl, pipeline, headers }: Door): Client<Paths> {
  return createClient<Paths>({
    baseUrl,
    headers,
    // In lower case: a brace that the URL parser encodes, which is one of the template, comes in upper case.
    pathSerializer: (template, values) => encodePath(template, values).replaceAll("%7B", "%7b"),
    fetch: async (input) => toResponse(await pipeline(await fromRequest(input))),
  });
}

async function fromRequest(input: Request): Promise<HttpRequest> {
  const { method, url, signal, headers } = input;
  const { pathname: path } = new URL(url);
  const id = `${method} ${path}`;
  // openapi-fetch sends the template itself where no path values were given at all.
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
  // A redirect, which browsers hide.
  if (status === 0) throw responseError(answer);
  const response = new Response(body || null, { status, headers });
  // The body is decoded by now, and has a length of its own.
  response.headers.delete("content-encoding");
  response.headers.delete("transfer-encoding");
  response.headers.set("content-length", String(new Blob([body]).size));
  // Given a length, openapi-fetch asks for json(): a plain SyntaxError would quote the body.
  return Object.defineProperties(response, { url: { value: request.url }, json: { value: async () => dataOf(answer) } });
}
