/**
 * Turns a response record into the `Response` that openapi-fetch reads.
 */
import type { HttpResponse } from "../request.js";
import { dataOf } from "../response/data.js";
import { responseError } from "../response/error.js";

/** Statuses of the Fetch standard whose responses have no body. */
const NULL_BODY = [101, 103, 204, 205, 304];
const HIGHEST_STATUS = 599;

/** @throws {KinnectError} for a redirect if `redirect` is `error`, or in a browser, which hides its status. */
export function toResponse(answer: HttpResponse, redirect: RequestRedirect): Response {
  const { status, headers, bytes = new ArrayBuffer(0), request } = answer;
  const isRedirect = status >= 300 && status < 400 && headers.has("location");
  if (status === 0 || (isRedirect && redirect === "error")) throw responseError(answer);
  const body = NULL_BODY.includes(status) || bytes.byteLength === 0 ? null : bytes;
  const response = new Response(body, { status: Math.min(status, HIGHEST_STATUS), headers });
  // The body is already decompressed, so its encoding and length have changed.
  response.headers.delete("content-encoding");
  response.headers.delete("transfer-encoding");
  response.headers.set("content-length", String(body?.byteLength ?? 0));
  return Object.defineProperties(response, {
    url: { value: request.url },
    // `Response` can't be created with one above 599, which servers do send.
    status: { value: status },
    // With a length openapi-fetch calls json(), whose plain SyntaxError would quote the body.
    json: { value: async () => dataOf(answer) },
  });
}
