/**
 * The errors of attempts that brought no response, and of callers who left.
 */
import { CancelledError, type ErrorDetails, NetworkError } from "../errors/index.js";
import { codeOf, safeCause } from "../errors/secrets.js";
import { check } from "./validate.js";
import type { HttpRequest } from "./request.js";
import { secretsOf, type Sent } from "./secrets-of.js";

type Operation = HttpRequest["operation"];

// Node's and Bun's codes of a connection that never opened.
const UNSENT = /refused|notfound|eai_again|unreach|connect_timeout|failedtoopen/i;

/** An error of an operation, where one is known; `what` completes "`GET /api/v1/users (getUsers)` …". */
export function failed<E>(
  type: new (message: string, details: ErrorDetails) => E,
  operation: Partial<Operation> | undefined,
  what: string,
  details?: ErrorDetails,
): E {
  const { id, method, path } = operation ?? {};
  const name = path === undefined ? "The call" : id?.includes(path) ? id : `${method} ${path} (${id})`;
  return new type(`${name} ${what}`, { operation: id, ...details });
}

/** The error of a request that got no response, by what `fetch` threw. */
export function networkError(request: Sent & Pick<HttpRequest, "operation">, thrown: unknown): NetworkError {
  const cause = safeCause(thrown, secretsOf(request));
  const code = codeOf(cause);
  return failed(
    NetworkError,
    request.operation,
    `got no response${code && ` (${code})`}. Check the domain and the network, or try later.`,
    {
      cause,
    },
  );
}

/** Whether nothing can have reached the API. */
export function isUnsent(error: unknown): boolean {
  return UNSENT.test(codeOf(error));
}

/** The error of a caller who has aborted. */
export function cancelled(signal: AbortSignal | undefined, operation?: Operation): CancelledError {
  return failed(CancelledError, operation, "was cancelled by its caller.", { cause: signal?.reason });
}

/** @throws {CancelledError} when the signal is aborted already. @throws {ConfigurationError} when it is no signal. */
export function throwIfAborted(signal: AbortSignal | undefined, operation?: Operation): void {
  if (!signal) return;
  check(typeof signal.addEventListener === "function", "signal", "be an AbortSignal");
  if (signal.aborted) throw cancelled(signal, operation);
}
