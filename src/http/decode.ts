/**
 * From a successful response to its data, as the descriptor says.
 */
import { UnexpectedResponseError } from "../errors/index.js";
import { nameAndCode } from "../errors/secrets.js";
import { failed } from "./failure.js";
import type { OperationFacts } from "./operation.js";
import type { HttpRequest, HttpResponse } from "./request.js";

/** @throws {UnexpectedResponseError} when there should be JSON and is none. Nothing of the body is quoted: it may hold a token. */
export function decode(request: HttpRequest, response: HttpResponse, success?: OperationFacts["success"]): unknown {
  const { body } = response;
  if (success === "empty" || (success === "json-or-empty" && body === "")) return undefined;
  if (success === "text") return body;
  try {
    return JSON.parse(body);
  } catch (error) {
    const problem = body === "" ? "is empty" : body.startsWith("<") ? "is HTML, not JSON" : "is not JSON";
    throw brokenContract(request, response, problem, nameAndCode(error));
  }
}

/** The error of a success that does not hold what it must. `problem` completes "the response …". */
export function brokenContract(
  request: Pick<HttpRequest, "operation">,
  { status }: Pick<HttpResponse, "status">,
  problem: string,
  cause?: unknown,
): UnexpectedResponseError {
  return failed(UnexpectedResponseError, request.operation, `was answered with status ${status}, but the response ${problem}.`, {
    status,
    cause,
  });
}
