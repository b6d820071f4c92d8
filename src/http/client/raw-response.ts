/**
 * Turns a response record into the `Response` that openapi-fetch reads.
 */
import { parseJson } from "../json.js";
import { REDIRECTS, type HttpResponse } from "../request.js";
import { contractError, dataOf } from "../response/data.js";
import { responseError } from "../response/error.js";

/** Statuses of the Fetch standard whose responses have no body. */
const NULL_BODY = [204, 205, 304];
const HIGHEST_STATUS = 599;

/** @throws {KinnectError} for a redirect if `redirect` is `error`, or in a browser, which hides its status. */
export function toResponse(answer: HttpResponse, redirect: RequestRedirect): Response {
  const { status, headers, bytes = new ArrayBuffer(0), request } = answer;
  if (status === 0 || (redirect === "error" && REDIRECTS.includes(status))) throw responseError(answer);
  const body = NULL_BODY.includes(status) || bytes.byteLength === 0 ? null : bytes;
  const isConstructible = status >= 200 && status <= HIGHEST_STATUS;
  const response = new Response(body, { status: isConstructible ? status : HIGHEST_STATUS, headers: [...headers.entries()] });
  // The body is already decompressed, so its encoding and length have changed.
  response.headers.delete("content-encoding");
  response.headers.delete("transfer-encoding");
  response.headers.set("content-length", String(body?.byteLength ?? 0));
  return Object.defineProperties(response, {
    url: { value: request.url },
    // `Response` can't be created with every status that servers send.
    status: { value: status },
    // With a length openapi-fetch calls json(), whose plain SyntaxError would quote the body.
    json: { value: async () => jsonOf(answer, response.ok) },
    // A plain clone would lose the properties above.
    clone: { value: () => toResponse(answer, redirect) },
  });
}

function jsonOf(answer: HttpResponse, isOk: boolean): unknown {
  if (isOk) return dataOf(answer);
  const data = parseJson(answer.body);
  if (data === undefined) throw contractError(answer.request.operation, answer.status, "is not JSON");
  return data;
}
