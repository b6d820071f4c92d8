/**
 * One attempt: sends a request through `fetch` and reads the whole response within the time limit.
 */
import type { KinnectError } from "../../errors/index.js";
import { networkError, throwIfAborted } from "../operation-error.js";
import type { HttpConfig } from "../options.js";
import type { HttpRequest, HttpResponse } from "../request.js";
import { withDeadline } from "./deadline.js";

/** An attempt that brought no response. */
export interface Failure {
  readonly status?: undefined;
  readonly headers?: undefined;
  readonly error: KinnectError;
}

export type Attempt = (request: HttpRequest) => Promise<HttpResponse | Failure>;

/**
 * Time limit and abort also hold if the given `fetch` ignores its signal.
 * @throws {CancelledError} if the signal is already aborted. Everything later resolves to a `Failure`.
 */
export function createAttempt({ fetch, now, timeoutMs: defaultMs }: HttpConfig): Attempt {
  async function exchange(request: HttpRequest, signal: AbortSignal): Promise<HttpResponse | Failure> {
    const { operation, url, headers, body = null } = request;
    try {
      const sentAt = now();
      const response = await fetch(url, { method: operation.method, headers, body, signal, redirect: "manual" });
      // The body is read here so that the time limit and retries cover a server that stalls after its headers.
      return { status: response.status, headers: response.headers, body: await response.text(), request, sentAt };
    } catch (thrown) {
      return { error: networkError(request, thrown) };
    }
  }

  return function attempt(request) {
    const { operation, timeoutMs = defaultMs } = request;
    const signal = request.grant ? undefined : request.signal;
    throwIfAborted(signal, operation);
    const controller = new AbortController();
    return withDeadline(exchange(request, controller.signal), { signal, timeoutMs }, operation, (error, resolve) => {
      controller.abort();
      resolve({ error });
    });
  };
}
