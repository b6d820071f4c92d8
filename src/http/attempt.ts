/**
 * One attempt: a record goes out through `fetch`, and the whole response comes back, within its time.
 */
import { orNetworkError, throwIfAborted } from "./failure.js";
import type { HttpSettings } from "./options.js";
import type { Send } from "./request.js";
import { waitFor } from "./wait.js";

/** Time-out and signal win the race even where the `fetch` in use ignores its own signal. */
export function attempts({ fetch, now, timeoutMs: defaultMs }: HttpSettings): Send {
  return async (request) => {
    const { operation, url, headers, body = null, timeoutMs = defaultMs } = request;
    const signal = request.grant ? undefined : request.signal;
    throwIfAborted(signal, operation);
    const controller = new AbortController();
    const exchange = orNetworkError(request, async () => {
      const sentAt = now();
      const response = await fetch(url, { method: operation.method, headers, body, signal: controller.signal, redirect: "manual" });
      // Read within the attempt, so that time-out and retry cover a server that stalls after its headers.
      return { status: response.status, headers: response.headers, body: await response.text(), request, sentAt };
    });
    return waitFor(exchange, { signal, timeoutMs }, operation, () => controller.abort());
  };
}
