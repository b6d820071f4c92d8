/**
 * A transport over undici's dispatchers.
 */
import { check } from "../http/validate.js";
import type { Transport, TransportInit, TransportResponse } from "../http/transport-types.js";
import { ACCEPTED, ACCEPTED_OVER_TLS } from "./decode.js";
import { isDispatcher, type UndiciDispatcher } from "./dispatcher.js";
import { globalDispatcher } from "./global-dispatcher.js";
import { ResponseHandler } from "./response-handler.js";

/**
 * A `transport` for `createKinde` and `createKnetik` that sends requests through a dispatcher of undici 6, 7 or 8, without the cost of `fetch`.
 * Connections, HTTP/2, proxies, mocks and interceptors are the dispatcher's. Responses are decompressed (gzip, deflate, Brotli), redirects
 * are handed back, and an aborted request closes its connection.
 *
 * An undici `Pool` or `Client` sends every request to its own origin, tokens and credentials included. Use an `Agent` unless you mean that.
 * @param dispatcher Default: the global dispatcher, looked up for each request, so mocks installed later are used. Where there is none (Deno,
 *   Bun), requests are sent through the global `fetch`.
 * @throws {ConfigurationError} if it isn't a dispatcher.
 */
export function undiciTransport(dispatcher?: UndiciDispatcher): Transport {
  check(dispatcher === undefined || isDispatcher(dispatcher), "dispatcher", "be a dispatcher of undici, such as an Agent");
  return async function sendThroughUndici(url, init) {
    init.signal.throwIfAborted();
    const chosen = dispatcher ?? globalDispatcher();
    return chosen ? dispatch(chosen, new URL(url), init) : globalThis.fetch(url, init);
  };
}

function dispatch(dispatcher: UndiciDispatcher, url: URL, init: TransportInit): Promise<TransportResponse> {
  const { method, body, signal } = init;
  const { origin, protocol, pathname, search } = url;
  // A cache interceptor must not keep tokens (RFC 9111 section 5.2.1.5).
  const headers = { "accept-encoding": protocol === "https:" ? ACCEPTED_OVER_TLS : ACCEPTED, "cache-control": "no-store", ...init.headers };
  return new Promise((resolve, reject) => {
    const handler = new ResponseHandler(signal, resolve, reject);
    try {
      // As a typed array, because undici doesn't recognize an ArrayBuffer of another realm.
      const bytes = typeof body === "object" && body !== null ? new Uint8Array(body) : body;
      dispatcher.dispatch({ origin, path: pathname + search, method, headers, body: bytes }, handler);
    } catch (error) {
      handler.fail(error);
    }
  });
}
