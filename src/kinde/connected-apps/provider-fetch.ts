/**
 * A `fetch` for a provider: it sends the session's token to the provider's origins, and nowhere else.
 */
import { ConfigurationError } from "../../errors/index.js";
import { nameAndCode } from "../../errors/secrets.js";
import { networkError, throwIfAborted } from "../../http/operation-error.js";
import type { Fetch } from "../../http/options.js";
import { type CallOptions, REDIRECTS } from "../../http/request.js";
import { encodeBody, isBytes } from "../../http/serialize/body.js";
import { requireResponse, uncached } from "../../http/transport/attempt.js";
import { withDeadline } from "../../http/transport/deadline.js";
import { check, requireOrigin, requireText } from "../../http/validate.js";
import type { TokenOptions } from "../../tokens/source.js";
import type { Token } from "../../tokens/token.js";

/**
 * Takes the same arguments as `fetch`, and URLs relative to the first origin. Redirects to other origins are returned unfollowed.
 * @throws {ConfigurationError} if the URL is on another origin or contains a password; nothing is sent then.
 * @throws {NetworkError} if no response arrives. @throws {CancelledError} if the signal is aborted. Also throws what `token()` throws.
 */
export type ProviderFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

const MAX_REDIRECTS = 10;

/** One request to the provider. A redirect leads to the next one. */
interface Hop {
  readonly url: string;
  readonly method: string;
  readonly body: RequestInit["body"];
}

/** For a session's provider. After a 401 Kinde is asked for the token again. */
export function createProviderFetch(
  origins: string | URL | readonly (string | URL)[],
  getToken: (options: TokenOptions) => Promise<Token>,
  fetch: Fetch,
): ProviderFetch {
  return createBoundFetch(origins, fetch, { get: getToken, renew: (_refused, options) => getToken({ ...options, fresh: true }) });
}

/** Where the token of a bound fetch comes from. */
export interface BoundToken {
  get(options: CallOptions): Promise<Token>;
  /** Another token after a 401; `undefined` if there is none. */
  renew(refused: Token, options: CallOptions): Promise<Token | undefined>;
}

export function createBoundFetch(
  given: string | URL | readonly (string | URL)[],
  fetch: Fetch,
  { get: getToken, renew }: BoundToken,
): ProviderFetch {
  const origins = [given].flat().map((origin) => requireOrigin("origin", origin));
  const base = requireText("origin", origins[0]);

  /** The absolute URL; empty if the token must not go there. A URL with a password doesn't start with its origin. */
  function allowedUrl(url: string, relativeTo: string): string {
    const href = URL.canParse(url, relativeTo) ? new URL(url, relativeTo).href : "";
    return origins.some((origin) => href.startsWith(`${origin}/`)) ? href : "";
  }

  /** Another token after a 401; `undefined` if there is none, and then the caller gets the 401. */
  async function renewedToken(refused: Token, signal: AbortSignal | undefined): Promise<Token | undefined> {
    const token = await renew(refused, { signal }).catch(() => undefined);
    throwIfAborted(signal);
    return token?.value === refused.value ? undefined : token;
  }

  /** The request that a redirect leads to, by the rules of the Fetch standard. `undefined` if there is none to follow. */
  function nextHop(response: Response, { url, method, body }: Hop, headers: Headers): Hop | undefined {
    const { status } = response;
    const target = allowedUrl(response.headers.get("location") ?? "data:", url);
    if (target === "" || !REDIRECTS.includes(status)) return undefined;
    const becomesGet = status === 303 ? !/^head$/i.test(method) : status < 303 && /^post$/i.test(method);
    if (!becomesGet) return { url: target, method, body };
    for (const name of [...headers.keys()]) if (name.startsWith("content-")) headers.delete(name);
    return { url: target, method: "GET", body: null };
  }

  return async function providerFetch(input, given) {
    // As with `fetch`, `undefined` is no value: it doesn't override a Request's own.
    const init: RequestInit = Object.fromEntries(Object.entries(given ?? {}).filter(([, value]) => value !== undefined));
    if (isRequest(input)) {
      // A spread doesn't copy a Request's getters. Some implementations have no `body`.
      const { url, method, headers, redirect, signal, integrity } = input;
      return providerFetch(url, { method, headers, body: await bodyOf(input), redirect, signal, integrity, ...init });
    }
    const address = typeof input === "string" ? input : input?.href;
    check(typeof address === "string", "The first argument", "be a string, a URL or a Request");
    const headers = headersOf(init);
    const signal = init.signal ?? undefined;
    const follows = (init.redirect ?? "follow") === "follow";

    async function exchange({ url, method, body }: Hop, token: Token): Promise<Response> {
      headers.set("authorization", `Bearer ${token.value}`);
      const operation = { id: "fetcher", method, path: new URL(url).origin };
      // The Fetch standard requires `duplex` for streams.
      const outgoing = {
        ...(!("cache" in init || "next" in init) && uncached()),
        ...init,
        ...(signal && { signal: ownSignal(signal) }),
        method,
        headers,
        body,
        duplex: "half",
        ...(follows && { redirect: "manual" as const }),
      };
      // Async, because a given `fetch` may throw synchronously.
      const send = async (): Promise<Response> => requireResponse(await fetch(url, outgoing));
      const response = send().catch((thrown: unknown) => {
        throw networkError({ operation, url, headers, body: init.body }, thrown);
      });
      return withDeadline(response, { signal }, operation);
    }

    const url = allowedUrl(address, base);
    check(url, "The URL", `be on one of this fetcher's origins (${origins.join(", ")}), without a password`);
    const { body, type } = init.body ? await encodeBody(init.body) : {};
    if (type && !headers.has("content-type")) headers.set("content-type", type);
    let hop: Hop = { url, method: init.method ?? "GET", body };
    let token = await getToken({ signal });
    let mayRenew = true;
    for (let redirects = 0; ;) {
      const response = await exchange(hop, token);
      let next: Hop | undefined;
      if (response.status === 401 && mayRenew) {
        mayRenew = false;
        const other = await renewedToken(token, signal);
        if (other !== undefined) {
          token = other;
          next = hop;
        }
      } else if (follows && redirects++ < MAX_REDIRECTS) {
        next = nextHop(response, hop, headers);
      }
      if (next === undefined || !canSendAgain(next.body)) return response;
      hop = next;
      // Frees the connection. It doesn't matter if that fails.
      response.body?.cancel().catch(() => undefined);
    }
  };
}

/** By its shape, because other implementations of `fetch` have classes of their own. */
function isRequest(input: unknown): input is Request {
  const { url, method, arrayBuffer }: Partial<Record<keyof Request, unknown>> = Object(input);
  return typeof url === "string" && typeof method === "string" && typeof arrayBuffer === "function";
}

/** A Request's body, which not every implementation has as a stream. */
async function bodyOf(input: Pick<Request, "arrayBuffer"> & { readonly body?: Request["body"] }): Promise<RequestInit["body"]> {
  if (input.body !== undefined) return input.body;
  const bytes = await input.arrayBuffer();
  return bytes.byteLength > 0 ? bytes : null;
}

/** @throws {ConfigurationError} if a header has characters that it can't carry. */
function headersOf({ headers }: RequestInit): Headers {
  try {
    return new Headers(headers);
  } catch (error) {
    throw new ConfigurationError("A header has characters that no header can carry.", { cause: nameAndCode(error) });
  }
}

/** A signal of the runtime's own class: its `fetch` refuses those of other implementations. */
function ownSignal(signal: AbortSignal): AbortSignal {
  const isOwn: boolean = signal instanceof AbortSignal;
  if (isOwn) return signal;
  const controller = new AbortController();
  signal.addEventListener("abort", () => controller.abort(signal.reason), { once: true });
  return controller.signal;
}

/** A stream, an iterator or a Request's body is used up by sending it. */
function canSendAgain(body: unknown): boolean {
  return !body || typeof body === "string" || isBytes(body);
}
