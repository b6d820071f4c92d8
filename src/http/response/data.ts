/**
 * From a response to its data, as the descriptor says, or to the error that it is.
 */
import { UnexpectedResponseError } from "../../errors/index.js";
import { nameAndCode } from "../../errors/secrets.js";
import { failed } from "../operation-error.js";
import type { HttpRequest, HttpResponse } from "../request.js";
import { responseError } from "./error.js";

/**
 * @throws {KinnectError} of the response's status, where it is no success.
 * @throws {UnexpectedResponseError} when there should be JSON and is none. Nothing of the body is quoted: it may hold a token.
 */
export function dataOf(response: HttpResponse): unknown {
  const { status, body, request } = response;
  const { operation } = request;
  if (status < 200 || status > 299) throw responseError(response);
  if (operation.success === "empty" || (operation.success === "json-or-empty" && body === "")) return undefined;
  if (operation.success === "text") return body;
  try {
    return JSON.parse(body);
  } catch (error) {
    const problem = body === "" ? "is empty" : body.startsWith("<") ? "is HTML, not JSON" : "is not JSON";
    throw brokenContract(operation, status, problem, nameAndCode(error));
  }
}

/** The error of a success that does not hold what it must. `problem` completes "the response …". */
export function brokenContract(
  operation: HttpRequest["operation"],
  status: number,
  problem: string,
  cause?: unknown,
): UnexpectedResponseError {
  return failed(UnexpectedResponseError, operation, `was answered with status ${status}, but the response ${problem}.`, { status, cause });
}
