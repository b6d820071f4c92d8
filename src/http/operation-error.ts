/**
 * Errors that name their operation: of requests without a response, and of callers who aborted.
 */
import { CancelledError, type ErrorDetails, NetworkError } from "../errors/index.js";
import { codeOf, readThrown, safeCause } from "../errors/secrets.js";
import { startStackAt } from "../errors/stack.js";
import type { HttpRequest } from "./request.js";
import { secretsOf, type SentRequest } from "./secrets-of.js";
import { check } from "./validate.js";

type Operation = HttpRequest["operation"];

/** Codes of Node and Bun for a connection that never opened. */
const UNSENT_CODE = /refused|notfound|eai_again|unreach|connect_timeout|failedtoopen/i;
/** Deno says the same in its text, which also holds the URL. */
const UNSENT_TEXT = /client error \(Connect\)|error trying to connect/;
/** The marks of Next's own errors are constants. Any other `digest` may quote something. */
const DIGEST = /^[A-Z_]+$/;

/** An error of an operation, if one is known. `problem` completes "`GET /api/v1/users (getUsers)` …". */
export function operationError<E extends Error>(
  type: new (message: string, details: ErrorDetails) => E,
  operation: Partial<Operation> | undefined,
  problem: string,
  details?: ErrorDetails,
): E {
  const { id, method, path } = operation ?? {};
  const name = path === undefined ? "The call" : id?.includes(path) ? id : `${method} ${path} (${id})`;
  return startStackAt(operationError, new type(`${name} ${problem}`, { operation: id, ...details }));
}

/** The error of a request that got no response, from whatever `fetch` threw. */
export function networkError(request: SentRequest & Pick<HttpRequest, "operation">, thrown: unknown): NetworkError {
  const cause = safeCause(thrown, secretsOf(request));
  const digest = readThrown(() => digestOf(thrown));
  const isSteering = typeof digest === "string" && DIGEST.test(digest);
  const code = isSteering ? digest : codeOf(cause);
  const problem = `got no response${code && ` (${code})`}. Check the domain and the network, or try later.`;
  const error = operationError(NetworkError, request.operation, problem, { cause });
  return startStackAt(networkError, isSteering ? Object.assign(error, { digest }) : error);
}

function digestOf(thrown: unknown): unknown {
  const { digest }: { readonly digest?: unknown } = Object(thrown);
  return digest;
}

/** Whether the request certainly never reached the API, judging by what `fetch` threw. */
export function isUnsent(thrown: unknown): boolean {
  const code = codeOf(thrown);
  return UNSENT_CODE.test(code) || (code === "" && readThrown(() => UNSENT_TEXT.test(String(thrown))) === true);
}

/** The error for a caller who aborted. */
export function cancelledError(signal: AbortSignal | undefined, operation?: Operation): CancelledError {
  const error = operationError(CancelledError, operation, "was cancelled by its caller.", { cause: signal?.reason });
  return startStackAt(cancelledError, error);
}

/** @throws {CancelledError} if the signal is already aborted. @throws {ConfigurationError} if it isn't an `AbortSignal`. */
export function throwIfAborted(signal: AbortSignal | undefined, operation?: Operation): void {
  if (!signal) return;
  check(typeof signal.addEventListener === "function", "signal", "be an AbortSignal");
  if (signal.aborted) throw cancelledError(signal, operation);
}
