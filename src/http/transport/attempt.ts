/**
 * One attempt: a record goes out through `fetch`, and the whole response comes back, within its time.
 */
import { networkError, throwIfAborted } from "../operation-error.js";
import type { HttpSettings } from "../options.js";
import type { HttpRequest, HttpResponse } from "../request.js";
import { waitFor } from "./deadline.js";

/** An attempt that brought no response. */
export interface Failure {
  readonly status?: undefined;
  readonly headers?: undefined;
  readonly error: unknown;
}

/**
 * Time-out and signal win the race even where the `fetch` in use ignores its own signal.
 * @throws {CancelledError} at once when the signal is aborted already. Whatever comes later is a `Failure`.
 */
export function attempts({ fetch, now, timeoutMs: defaultMs }: HttpSettings): (request: HttpRequest) => Promise<HttpResponse | Failure> {
  const exchange = async (request: HttpRequest, signal: AbortSignal): Promise<HttpResponse | Failure> => {
    const { operation, url, headers, body = null } = request;
    try {
      const sentAt = now();
      const response = await fetch(url, { method: operation.method, headers, body, signal, redirect: "manual" });
      // Read within the attempt, so that time-out and retry cover a server that stalls after its headers.
      return { status: response.status, headers: response.headers, body: await response.text(), request, sentAt };
    } catch (thrown) {
      return { error: networkError(request, thrown) };
    }
  };
  return (request) => {
    const { operation, timeoutMs = defaultMs } = request;
    const signal = request.grant ? undefined : request.signal;
    throwIfAborted(signal, operation);
    const controller = new AbortController();
    return waitFor(exchange(request, controller.signal), { signal, timeoutMs }, operation, (error, resolve) => {
      controller.abort();
      resolve({ error });
    });
  };
}
