/**
 * A `fetch` that is bound to a provider: its token goes to the provider's origins, and nowhere else.
 */
import { ConfigurationError, isKinnectError, NetworkError } from "../errors/index.js";
import { nameAndCode, safeCause } from "../errors/secrets.js";
import { check, requireOrigin } from "../http/inputs.js";
import { secretsOf } from "../http/secrets-of.js";
import type { Fetch } from "../http/transport.js";
import { waitFor } from "../http/wait.js";
import type { TokenOptions } from "../tokens/manager.js";
import type { Token } from "../tokens/token.js";

/** Takes what `fetch` takes; also URLs relative to the first origin. */
export type ProviderFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

const MAX_REDIRECTS = 10;

export function providerFetch(
  given: string | URL | readonly (string | URL)[],
  getToken: (options: TokenOptions) => Promise<Token>,
  fetch: Fetch,
): ProviderFetch {
  const origins = (Array.isArray(given) ? given : [given]).map((origin) => requireOrigin("origin", origin));
  check(origins.length > 0, "origin", "name at least one origin of the provider");

  const send = async ({ url, headers, init }: Outgoing, token: Token): Promise<Response> => {
    headers.set("authorization", `Bearer ${token.value}`);
    try {
      return await waitFor(fetch(url, { ...init, headers }), { signal: init.signal ?? undefined });
    } catch (error) {
      if (isKinnectError(error)) throw error;
      const { body } = init;
      const secrets = secretsOf({ url, headers: Object.fromEntries(headers), body: body instanceof FormData ? body : String(body) });
      throw new NetworkError(`The provider at ${new URL(url).origin} gave no response. Check the network, or try later.`, {
        cause: safeCause(error, secrets),
      });
    }
  };

  /** On a 401 a fresh token is asked for once; the 401 is handed back where that changes nothing, or fails in passing. */
  const sendRenewed = async (outgoing: Outgoing): Promise<Response> => {
    const signal = outgoing.init.signal ?? undefined;
    const token = await getToken({ signal });
    const response = await send(outgoing, token);
    if (response.status !== 401) return response;
    // Whoever has to reconnect learns it from the next call, which finds no token.
    const fresh = await getToken({ fresh: true, signal }).catch((error: unknown) => {
      if (isKinnectError(error, "cancelled")) throw error;
      return token;
    });
    if (fresh.value === token.value || !isRepeatable(outgoing)) return response;
    discard(response);
    return send(outgoing, fresh);
  };

  return async (input, init = {}) => {
    let outgoing = outgoingOf(input, init, origins);
    const follows = (init.redirect ?? (input instanceof Request ? input.redirect : "follow")) === "follow";
    for (let redirects = 0; ; redirects++) {
      const response = await sendRenewed(outgoing);
      const next = follows && redirects < MAX_REDIRECTS ? redirected(outgoing, response, origins) : undefined;
      if (next === undefined) return response;
      discard(response);
      outgoing = next;
    }
  };
}

/** Its connection is free again; that it breaks meanwhile is nobody's concern. */
function discard(response: Response): void {
  response.body?.cancel().catch(() => undefined);
}

/** A request as it goes out, apart from its token. */
interface Outgoing {
  readonly url: string;
  readonly headers: Headers;
  readonly init: RequestInit;
}

/** @throws {ConfigurationError} when the URL is not on one of the origins (the token must not go there), or a header is none. */
function outgoingOf(input: string | URL | Request, given: RequestInit, origins: readonly string[]): Outgoing {
  const request: Partial<Request> = input instanceof Request ? input : { url: String(input) };
  const { method = "GET", url, body = null, redirect, signal = null, headers, integrity } = { ...partsOf(request), ...given };
  const target = allowed(url, origins[0], origins);
  if (target === undefined)
    throw new ConfigurationError(
      `The URL is on none of this fetcher's origins (${origins.join(", ")}), or holds a password. Nothing was sent.`,
    );
  try {
    // The Fetch standard wants streams announced; TypeScript's RequestInit does not know the field.
    const init = {
      ...given,
      ...(integrity && { integrity }),
      ...(body instanceof ReadableStream && { duplex: "half" }),
      method,
      body,
      signal,
      redirect: redirect === "error" ? ("error" as const) : ("manual" as const),
    };
    return { url: target, headers: new Headers(headers), init };
  } catch (error) {
    throw new ConfigurationError("A header has a name or value that no header can have. Nothing was sent.", { cause: nameAndCode(error) });
  }
}

/** A Request's parts are getters, which no spread copies. */
function partsOf({ method, url, body, redirect, signal, headers, integrity }: Partial<Request>) {
  return { method, url, body, redirect, signal, headers, integrity };
}

function allowed(url: string | undefined, base: string | undefined, origins: readonly string[]): string | undefined {
  if (url === undefined || !URL.canParse(url, base)) return undefined;
  const { href, origin, protocol, username, password } = new URL(url, base);
  return protocol.startsWith("http") && origins.includes(origin) && username + password === "" ? href : undefined;
}

/** What a stream, an iterator or a Request's body held is gone once it was sent. */
function isRepeatable({ init: { body } }: Outgoing): boolean {
  return (
    !body ||
    typeof body === "string" ||
    ArrayBuffer.isView(body) ||
    [ArrayBuffer, Blob, FormData, URLSearchParams].some((type) => body instanceof type)
  );
}

/** The request after a redirect, as the Fetch standard says; `undefined` where the redirect is the caller's to see. */
function redirected(outgoing: Outgoing, response: Response, origins: readonly string[]): Outgoing | undefined {
  const { status } = response;
  const url = [301, 302, 303, 307, 308].includes(status)
    ? allowed(response.headers.get("location") ?? undefined, outgoing.url, origins)
    : undefined;
  const { method = "GET" } = outgoing.init;
  const becomesGet = status === 303 ? !/^(GET|HEAD)$/i.test(method) : status < 303 && /^POST$/i.test(method);
  if (url === undefined || !(becomesGet || isRepeatable(outgoing))) return undefined;
  if (!becomesGet) return { ...outgoing, url };
  const headers = new Headers(outgoing.headers);
  for (const name of ["type", "length", "encoding", "language", "location"]) headers.delete(`content-${name}`);
  return { url, headers, init: { ...outgoing.init, method: "GET", body: null } };
}
