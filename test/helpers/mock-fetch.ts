/**
 * A `fetch` that a test answers and that records every request.
 */
export interface RecordedRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: string;
  readonly redirect: string;
  readonly signal: AbortSignal;
}

/** Answers the n-th request, counted from 1. */
export type Handler = (request: RecordedRequest, n: number) => Response | Promise<Response>;

export interface MockFetch {
  readonly fetch: typeof globalThis.fetch;
  /** Every request, in order. */
  readonly requests: RecordedRequest[];
}

/** An abort ends the wait for the handler, as it does with a real `fetch`. */
export function mockFetch(handler: Handler): MockFetch {
  const requests: RecordedRequest[] = [];
  async function fetch(...[input, init]: Parameters<typeof globalThis.fetch>): Promise<Response> {
    const request = new Request(input, init);
    const { method, headers, redirect, signal } = request;
    const recorded = { method, url: new URL(request.url), headers, body: await request.text(), redirect, signal };
    requests.push(recorded);
    const n = requests.length;
    return new Promise<Response>((resolve, reject) => {
      if (signal.aborted) reject(signal.reason);
      signal.addEventListener("abort", () => reject(signal.reason));
      Promise.resolve()
        .then(() => handler(recorded, n))
        .then(resolve, reject);
    });
  }
  return { fetch, requests };
}

/** Handlers by route, such as `GET /api/v1/users`. Each handler counts the requests of its own route. */
export type Routes = Readonly<Record<string, Handler>>;

export interface MockRoutes extends MockFetch {
  /** The requests of one route. */
  requestsTo(route: string): RecordedRequest[];
  /** Resolves when the first request of a route has been sent. */
  arrived(route: string): Promise<void>;
}

/** A `fetch` with one handler per route. A request to any other route fails. */
export function mockRoutes(routes: Routes): MockRoutes {
  const firstArrivals = new Map<string, () => void>();
  const { fetch, requests } = mockFetch((request) => {
    const route = routeOf(request);
    firstArrivals.get(route)?.();
    const handler = routes[route];
    if (handler === undefined) throw new Error(`no route ${route}`);
    return handler(request, requestsTo(route).length);
  });

  function requestsTo(route: string): RecordedRequest[] {
    return requests.filter((request) => routeOf(request) === route);
  }

  function arrived(route: string): Promise<void> {
    return requestsTo(route).length > 0 ? Promise.resolve() : new Promise((resolve) => firstArrivals.set(route, resolve));
  }

  return { fetch, requests, requestsTo, arrived };
}

function routeOf({ method, url }: RecordedRequest): string {
  return `${method} ${url.pathname}`;
}

/** The `Authorization` header of each request. */
export function authorizationsOf(requests: readonly RecordedRequest[]): (string | null)[] {
  return requests.map(({ headers }) => headers.get("authorization"));
}

/** The fields of a request's form body. */
export function formOf(request: RecordedRequest | undefined): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(request?.body));
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

/** A response that never comes. */
export function neverResponds(): Promise<never> {
  return new Promise(() => undefined);
}

/** Fails as `fetch` does without a connection. Node puts the socket's code, such as `ECONNRESET`, on the cause. */
export function failsToConnect(code?: string): Handler {
  return () => Promise.reject(Object.assign(new TypeError("fetch failed"), code === undefined ? {} : { cause: { code } }));
}
