/**
 * The end of the pipeline: a record goes out through `fetch`, and the whole response comes back.
 */
import { networkFailure } from "./failure.js";
import type { Send } from "./request.js";

/** The part of `fetch` that is used. The global `fetch` of Node, Deno, Bun and Workers fits. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** The body is read here, inside the attempt, so that time-out and retry cover a server that stalls after its headers. */
export function transport({ fetch, now }: { readonly fetch: Fetch; readonly now: () => number }): Send {
  return async (request) => {
    const { url, method, headers, body = null, signal = null } = request;
    const sentAt = now();
    try {
      const response = await fetch(url, { method, headers, body, signal, redirect: "manual" });
      return { status: response.status, headers: response.headers, body: await response.text(), sentAt, request };
    } catch (error) {
      return networkFailure(request, error);
    }
  };
}
