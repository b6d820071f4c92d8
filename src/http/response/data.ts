/**
 * Turns a response into its data, as the descriptor says, or into an error.
 */
import { UnexpectedResponseError } from "../../errors/index.js";
import { nameAndCode } from "../../errors/secrets.js";
import { startStackAt } from "../../errors/stack.js";
import { fieldsOf, parseJson } from "../json.js";
import { operationError } from "../operation-error.js";
import type { HttpRequest, HttpResponse } from "../request.js";
import type { TransportHeaders } from "../transport-types.js";
import { responseError } from "./error.js";

/**
 * @throws {KinnectError} that fits the status, unless it is 2xx.
 * @throws {UnexpectedResponseError} if the body should be JSON and isn't. The error never quotes the body, which may hold a token.
 */
export function dataOf(response: HttpResponse): unknown {
  const { status, headers, body, request } = response;
  const { operation } = request;
  const isEmpty = body.trim() === "";
  if (status < 200 || status > 299) throw responseError(response);
  if (operation.success === "empty" || (isEmpty && mayBeEmpty(operation))) return undefined;
  if (operation.success === "text" || (operation.success === "json-or-text" && !isJson(headers))) return body;
  try {
    return JSON.parse(body);
  } catch (error) {
    const problem = isEmpty ? "is empty" : body.startsWith("<") ? "is HTML, not JSON" : "is not JSON";
    throw contractError(operation, status, problem, nameAndCode(error));
  }
}

/**
 * Like `dataOf`, for an OAuth endpoint.
 * @throws {KinnectError} also for an `error` field in a 2xx response: some servers refuse with status 200.
 */
export function oauthDataOf(response: HttpResponse): unknown {
  const data = dataOf(response);
  // What a revocation answers isn't data, but it may be a refusal.
  if (fieldsOf(parseJson(response.body)).error) throw responseError(response);
  return data;
}

function isJson(headers: TransportHeaders): boolean {
  return /json/i.test(headers.get("content-type") ?? "");
}

/** What changes something is done, even if it says nothing: an error would have it done twice. */
function mayBeEmpty({ success, method }: HttpRequest["operation"]): boolean {
  return success === "json-or-empty" || !/^(GET|HEAD|OPTIONS)$/.test(method);
}

/** The error of a 2xx response that breaks the API's contract. `problem` completes "the response …". */
export function contractError(
  operation: HttpRequest["operation"],
  status: number,
  problem: string,
  cause?: unknown,
): UnexpectedResponseError {
  const text = `was answered with status ${status}, but the response ${problem}.`;
  return startStackAt(contractError, operationError(UnexpectedResponseError, operation, text, { status, cause }));
}
