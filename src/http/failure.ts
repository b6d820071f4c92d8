/**
 * The errors of attempts that brought no response, and of callers who left.
 */
import { CancelledError, type ErrorDetails, type KinnectError, NetworkError } from "../errors/index.js";
import { codeOf, safeCause } from "../errors/secrets.js";
import { check } from "./inputs.js";
import type { HttpRequest, HttpResponse } from "./request.js";
import { secretsOf } from "./secrets-of.js";

// Node's and Bun's codes of a connection that never opened.
const UNSENT = /refused|notfound|eai_again|unreach|connect_timeout|failedtoopen/i;

/** An error of an operation, where one is known; `what` completes "`GET /api/v1/users (getUsers)` …". */
export function failed<E, Details extends ErrorDetails>(
  type: new (message: string, details: Details | ErrorDetails) => E,
  operation: HttpRequest["operation"] | undefined,
  what: string,
  details?: Details,
): E {
  return new type(`${nameOf(operation)} ${what}`, { operation: operation?.id, ...details });
}

function nameOf(operation: HttpRequest["operation"] | undefined): string {
  if (operation === undefined) return "The call";
  const { id, method, path } = operation;
  const place = `${method} ${path}`;
  return id === place ? place : `${place} (${id})`;
}

/** The outcome of an attempt that ended without a response. */
export function noResponse(error: KinnectError, isUnsent = false): HttpResponse {
  return { status: 0, headers: new Headers(), body: "", error, isUnsent };
}

type Sent = Pick<HttpRequest, "operation" | "url" | "headers" | "body" | "secrets">;

export function networkFailure(request: Sent, thrown: unknown): HttpResponse {
  const cause = safeCause(thrown, secretsOf(request));
  const code = codeOf(cause);
  const what = `got no response${code && ` (${code})`}. Check the domain and the network, or try later.`;
  return noResponse(failed(NetworkError, request.operation, what, { cause }), UNSENT.test(code));
}

/** The error of a caller who has aborted. */
export function cancelled(signal: AbortSignal | undefined, operation?: HttpRequest["operation"]): CancelledError {
  return failed(CancelledError, operation, "was cancelled by its caller.", { cause: signal?.reason });
}

/** @throws {CancelledError} when the signal is aborted already. @throws {ConfigurationError} when it is no signal. */
export function throwIfAborted(signal: AbortSignal | undefined, operation?: HttpRequest["operation"]): void {
  if (!signal) return;
  check(typeof signal.addEventListener === "function", "signal", "be an AbortSignal");
  if (signal.aborted) throw cancelled(signal, operation);
}
