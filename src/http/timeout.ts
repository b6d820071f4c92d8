/**
 * The deadline of one attempt, and the end that a caller's signal puts to it.
 */
import { noResponse, throwIfAborted } from "./failure.js";
import type { Layer } from "./request.js";
import { waitFor } from "./wait.js";

/** Both ends win the race even where the `fetch` in use ignores its signal. */
export function timeout(defaultMs: number): Layer {
  return (next) => (request) => {
    const { signal, timeoutMs = defaultMs, operation } = request;
    throwIfAborted(signal, operation);
    const controller = new AbortController();
    return waitFor(next({ ...request, signal: controller.signal }), { signal, timeoutMs }, operation, (error, resolve) => {
      controller.abort();
      resolve(noResponse(error));
    });
  };
}
