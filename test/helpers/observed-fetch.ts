/**
 * A `fetch` that a test answers, and that remembers what it was asked.
 */
export interface Seen {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: string;
  readonly redirect: string;
  readonly signal: AbortSignal;
}

export type Handler = (request: Seen, n: number) => Response | Promise<Response>;

export interface ObservedFetch {
  readonly fetch: typeof globalThis.fetch;
  readonly requests: Seen[];
}

/** `n` counts from 1. An abort ends the wait for the handler, as it does with a real `fetch`. */
export function observedFetch(handler: Handler): ObservedFetch {
  const requests: Seen[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { method, headers, redirect, signal } = request;
    const seen = { method, url: new URL(request.url), headers, body: await request.text(), redirect, signal };
    requests.push(seen);
    const n = requests.length;
    return new Promise<Response>((resolve, reject) => {
      if (signal.aborted) reject(signal.reason);
      signal.addEventListener("abort", () => reject(signal.reason));
      Promise.resolve()
        .then(() => handler(seen, n))
        .then(resolve, reject);
    });
  };
  return { fetch, requests };
}

/** An answer that does not come. */
export function never(): Promise<never> {
  return new Promise(() => undefined);
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });
}

export function empty(status = 200, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers });
}

export function html(status = 200): Response {
  return new Response("<!doctype html><title>Sign in</title>", { status, headers: { "content-type": "text/html" } });
}
