/**
 * An attempt that brought no response. It travels inside the pipeline only: the retry layer repeats failures of this kind and
 * none of the token source's, which throws its errors as they are.
 */
import { CancelledError, type KinnectError, NetworkError, TimeoutError } from "../errors/index.js";
import { safeCause } from "../errors/secrets.js";
import { type HttpRequest, nameOf } from "./request.js";
import { secretsOf } from "./secrets-of.js";

export class Failure {
  constructor(
    readonly error: KinnectError,
    /** Whether anything can have reached the API. */
    readonly sent: boolean,
  ) {}
}

// Node's and Bun's codes of a connection that never opened.
const UNSENT = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket)$/;

type Sent = Pick<HttpRequest, "operation" | "url" | "headers" | "body" | "secrets">;

export function networkFailure(request: Sent, cause: unknown): Failure {
  const code = codeOf(cause);
  const secrets = secretsOf(request);
  // A custom fetch may give any code.
  const told = /^\w+$/.test(code) && !secrets.some((secret) => code.includes(secret)) ? ` (${code})` : "";
  return new Failure(
    new NetworkError(`${nameOf(request)} got no response${told}. Check the domain and the network, or try later.`, {
      operation: request.operation.id,
      cause: safeCause(cause, secrets),
    }),
    !UNSENT.test(code),
  );
}

export function timeoutFailure(request: HttpRequest, timeoutMs: number): Failure {
  return new Failure(
    new TimeoutError(`${nameOf(request)} was not answered in full within ${timeoutMs} ms. Try later, or raise timeoutMs.`, {
      operation: request.operation.id,
    }),
    true,
  );
}

/** The error of a caller who has aborted. */
export function cancelled(signal: AbortSignal, operation?: HttpRequest["operation"]): CancelledError {
  const what = operation === undefined ? "The call" : nameOf({ operation });
  return new CancelledError(`${what} was cancelled by its caller.`, { operation: operation?.id, cause: signal.reason });
}

/** @throws {CancelledError} when the signal is aborted already. */
export function throwIfAborted(signal: AbortSignal | undefined, operation?: HttpRequest["operation"]): void {
  if (signal?.aborted === true) throw cancelled(signal, operation);
}

/** The code nearest to the socket: `fetch` wraps the error that tells. */
function codeOf(error: unknown): string {
  let code = "";
  for (let at = error, depth = 0; typeof at === "object" && at !== null && depth < 5; depth++) {
    if ("code" in at && typeof at.code === "string") code = at.code;
    at = "cause" in at ? at.cause : undefined;
  }
  return code;
}
