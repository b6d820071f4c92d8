/**
 * A `fetch` that is bound to a provider: its token goes to the provider's origins, and nowhere else.
 */
import { ConfigurationError } from "../../errors/index.js";
import { nameAndCode } from "../../errors/secrets.js";
import { networkError, throwIfAborted } from "../../http/operation-error.js";
import { check, requireOrigin, requireText } from "../../http/validate.js";
import type { Fetch } from "../../http/options.js";
import { waitFor } from "../../http/transport/deadline.js";
import type { TokenOptions } from "../../tokens/engine/token-manager.js";
import type { Token } from "../../tokens/token.js";

/**
 * Takes the same arguments as `fetch`, and URLs relative to the first origin. Redirects to other origins are returned unfollowed.
 * @throws {ConfigurationError} if the URL is on another origin or contains a password; nothing is sent then.
 * @throws {NetworkError} if no response arrives. @throws {CancelledError} if the signal is aborted. Also throws what `token()` throws.
 */
export type ProviderFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

const MAX_REDIRECTS = 10;

export function providerFetch(
  given: string | URL | readonly (string | URL)[],
  getToken: (options: TokenOptions) => Promise<Token>,
  fetch: Fetch,
): ProviderFetch {
  const origins = [given].flat().map((origin) => requireOrigin("origin", origin));
  const first = requireText("origin", origins[0]);

  /** The whole URL, or nothing where the token must not go. A password would stand between the protocol and the host. */
  const allowed = (url: string, base: string): string => {
    const href = URL.canParse(url, base) ? new URL(url, base).href : "";
    return origins.some((origin) => href.startsWith(`${origin}/`)) ? href : "";
  };

  return async function provide(input, init = {}) {
    if (input instanceof Request) {
      // Its parts are getters, which no spread copies.
      const { url, method, headers, body, redirect, signal, integrity } = input;
      return provide(url, { method, headers, body, redirect, signal, integrity, ...init });
    }
    const headers = headersOf(init);
    const signal = init.signal ?? undefined;
    const follows = (init.redirect ?? "follow") === "follow";
    // The Fetch standard wants streams announced.
    let outgoing: RequestInit & { readonly duplex: "half" } = { ...init, headers, duplex: "half", ...(follows && { redirect: "manual" }) };
    let url = allowed(String(input), first);
    check(url, "The URL", `be on one of this fetcher's origins (${origins.join(", ")}), without a password`);
    let token = await getToken({ signal });
    let refused: Token | undefined;
    for (let redirects = 0; ;) {
      headers.set("authorization", `Bearer ${token.value}`);
      const { method = "GET", body } = outgoing;
      const operation = { id: "fetcher", method, path: new URL(url).origin };
      // A `fetch` may also throw at once.
      const send = async (): Promise<Response> => fetch(url, outgoing);
      const answer = send().catch((thrown: unknown) => {
        throw networkError({ operation, url, headers, body }, thrown);
      });
      const response = await waitFor(answer, { signal }, operation);
      const exchange = `${response.status} ${method}`;
      let next = "";
      if (response.status === 401 && refused === undefined) {
        refused = token;
        // A failure is not this call's: whoever has to reconnect learns it from the next one, which finds no token.
        token = await getToken({ fresh: true, signal }).catch(() => token);
        throwIfAborted(signal);
        if (token.value !== refused.value) next = url;
      } else if (follows && /^30[12378] /.test(exchange) && redirects++ < MAX_REDIRECTS) {
        next = allowed(response.headers.get("location") ?? "data:", url);
        // The rules of the Fetch standard.
        if (/^(30[12] POST|303 (?!HEAD))/i.test(exchange)) {
          outgoing = { ...outgoing, method: "GET", body: null };
          for (const name of [...headers.keys()]) if (name.startsWith("content-")) headers.delete(name);
        }
      }
      if (!next || !isRepeatable(outgoing.body)) return response;
      url = next;
      // Its connection is free again; that it breaks meanwhile is nobody's concern.
      response.body?.cancel().catch(() => undefined);
    }
  };
}

/** @throws {ConfigurationError} when one is none. */
function headersOf({ headers }: RequestInit): Headers {
  try {
    return new Headers(headers);
  } catch (error) {
    throw new ConfigurationError("A header has characters that no header can carry. Nothing was sent.", { cause: nameAndCode(error) });
  }
}

/** What a stream, an iterator or a Request's body held is gone once it was sent. */
function isRepeatable(body: unknown): boolean {
  return (
    !body ||
    typeof body === "string" ||
    ArrayBuffer.isView(body) ||
    [ArrayBuffer, Blob, FormData, URLSearchParams].some((type) => body instanceof type)
  );
}
