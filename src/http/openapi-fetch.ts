/**
 * The raw clients: openapi-fetch whole, on our pipeline.
 */
import createClient, { type Client } from "openapi-fetch";
import { ConfigurationError } from "../errors/index.js";
import type { Door } from "./call.js";
import { brokenContract, decode } from "./decode.js";
import { encodePath } from "./encode.js";
import { type HttpRequest, type HttpResponse, repeatOf } from "./request.js";

/** A client for all paths of a spec. It resolves to `{ data, error, response }` and rejects where no response came. */
export function rawClient<Paths extends object>({ baseUrl, pipeline, headers }: Door): Client<Paths> {
  return createClient<Paths>({
    baseUrl,
    headers,
    // In lower case: a brace that the URL parser encodes, which is one of the template, comes in upper case.
    pathSerializer: (template, values) => encodePath(template, values).replaceAll("%7B", "%7b"),
    fetch: async (input) => {
      const request = await fromRequest(input);
      return toResponse(request, await pipeline(request));
    },
  });
}

async function fromRequest(input: Request): Promise<HttpRequest> {
  const { method, url, signal } = input;
  const { pathname: path } = new URL(url);
  // openapi-fetch sends the template itself where no path values were given at all.
  if (path.includes("%7B")) throw new ConfigurationError(`${method} ${path} was not sent: its path values are missing.`);
  const isText = /json|urlencoded|^text/.test(input.headers.get("content-type") ?? "");
  return {
    operation: { id: `${method} ${path}`, method, path },
    method,
    url,
    headers: Object.fromEntries(input.headers),
    body: input.body === null ? undefined : await (isText ? input.text() : input.arrayBuffer()),
    repeat: repeatOf(method),
    signal,
  };
}

function toResponse(request: HttpRequest, answer: HttpResponse): Response {
  const { status, body } = answer;
  if (status === 0) throw brokenContract(request, answer, "is a redirect that this runtime hides");
  const headers = new Headers(answer.headers);
  // The body is decoded by now, and has a length of its own.
  headers.delete("content-encoding");
  headers.delete("transfer-encoding");
  headers.set("content-length", String(new TextEncoder().encode(body).length));
  const response = new Response([204, 205, 304].includes(status) ? null : body, { status, headers });
  // Given a length, openapi-fetch asks for json(): a plain SyntaxError would quote the body.
  return Object.defineProperties(response, {
    url: { value: request.url },
    json: { value: async () => decode(request, answer) },
  });
}
