/**
 * A `fetch` that is bound to a provider: its token goes to the provider's origins, and nowhere else.
 */
import { ConfigurationError, isKinnectError, NetworkError } from "../errors/index.js";
import { nameAndCode, safeCause } from "../errors/secrets.js";
import { cancelled } from "../http/failure.js";
import { requireOrigin } from "../http/inputs.js";
import { secretsOf } from "../http/secrets-of.js";
import type { Fetch } from "../http/transport.js";
import type { TokenOptions } from "../tokens/manager.js";
import type { Token } from "../tokens/token.js";

/** Takes what `fetch` takes; also URLs relative to the first origin. */
export type ProviderFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

type GetToken = (options: TokenOptions) => Promise<Token>;

const MAX_REDIRECTS = 10;

export function providerFetch(given: string | URL | readonly (string | URL)[], getToken: GetToken, fetch: Fetch): ProviderFetch {
  const origins = (Array.isArray(given) ? given : [given]).map((origin) => requireOrigin("origin", origin));
  if (origins[0] === undefined) throw new ConfigurationError("origin is missing: name at least one origin of the provider.");
  return async (input, init = {}) => {
    const request = input instanceof Request ? input : undefined;
    let url = resolve(request?.url ?? String(input), origins);
    let outgoing: Outgoing = outgoingOf(request, init);
    for (let redirects = 0; ; redirects++) {
      const response = await withToken(url, outgoing, getToken, fetch);
      const target = redirects < MAX_REDIRECTS && outgoing.follow ? redirectTarget(response, url, origins) : undefined;
      const next = target === undefined ? undefined : redirected(outgoing, response.status);
      if (target === undefined || next === undefined) return response;
      await response.body?.cancel();
      url = target;
      outgoing = next;
    }
  };
}

/** A request as it goes out, apart from its URL and token. */
interface Outgoing {
  readonly init: RequestInit;
  readonly headers: Headers;
  readonly signal: AbortSignal | undefined;
  readonly follow: boolean;
  readonly isRepeatable: boolean;
}

function outgoingOf(request: Request | undefined, init: RequestInit): Outgoing {
  const { redirect = request?.redirect ?? "follow", signal = request?.signal, body = request?.body ?? null } = init;
  const method = init.method ?? request?.method ?? "GET";
  // The Fetch standard wants streams announced; TypeScript's RequestInit does not know the field.
  const stream = body instanceof ReadableStream ? { duplex: "half" } : {};
  return {
    init: { ...init, ...stream, method, body, signal: signal ?? null, redirect: redirect === "error" ? "error" : "manual" },
    headers: headersOf(init.headers ?? request?.headers),
    signal: signal ?? undefined,
    follow: redirect === "follow",
    isRepeatable: !(body instanceof ReadableStream),
  };
}

function headersOf(given: HeadersInit | undefined): Headers {
  try {
    return new Headers(given);
  } catch (error) {
    throw new ConfigurationError("A header has a name or value that no header can have. Nothing was sent.", { cause: nameAndCode(error) });
  }
}

/** On a 401 a fresh token is asked for once; the 401 is handed back where that changes nothing, or fails in passing. */
async function withToken(url: URL, outgoing: Outgoing, getToken: GetToken, fetch: Fetch): Promise<Response> {
  const token = await getToken({ signal: outgoing.signal });
  const response = await send(url, outgoing, token, fetch);
  if (response.status !== 401) return response;
  const fresh = await getToken({ fresh: true, signal: outgoing.signal }).catch(async (error: unknown) => {
    if (isKinnectError(error) && error.kind === "transient") return token;
    await response.body?.cancel();
    throw error;
  });
  if (fresh.value === token.value || !outgoing.isRepeatable) return response;
  await response.body?.cancel();
  return send(url, outgoing, fresh, fetch);
}

async function send(url: URL, { init, headers, signal }: Outgoing, token: Token, fetch: Fetch): Promise<Response> {
  const authorized = new Headers(headers);
  authorized.set("authorization", `Bearer ${token.value}`);
  try {
    return await fetch(url.href, { ...init, headers: authorized });
  } catch (error) {
    if (signal?.aborted === true) throw cancelled(signal);
    const { body } = init;
    const secrets = secretsOf({ url: url.href, headers: Object.fromEntries(authorized), body: body instanceof FormData ? body : String(body) });
    throw new NetworkError(`The provider at ${url.origin} gave no response. Check the network, or try later.`, { cause: safeCause(error, secrets) });
  }
}

/** @throws {ConfigurationError} when the URL is not on one of the origins: the token must not go there. */
function resolve(input: string, origins: readonly string[]): URL {
  const url = URL.canParse(input, origins[0]) ? new URL(input, origins[0]) : undefined;
  if (url === undefined) throw new ConfigurationError("The URL cannot be read. Nothing was sent.");
  if (!origins.includes(url.origin)) {
    throw new ConfigurationError(`The URL leads to ${url.origin}, which is none of this fetcher's origins (${origins.join(", ")}). Nothing was sent.`);
  }
  if (url.username !== "" || url.password !== "") throw new ConfigurationError("The URL must not hold a user name or password. Nothing was sent.");
  return url;
}

function redirectTarget(response: Response, from: URL, origins: readonly string[]): URL | undefined {
  const location = response.headers.get("location");
  if (![301, 302, 303, 307, 308].includes(response.status) || location === null || !URL.canParse(location, from)) return undefined;
  const target = new URL(location, from);
  return origins.includes(target.origin) && target.username === "" && target.password === "" ? target : undefined;
}

/** The request after a redirect, as the Fetch standard says: some become a GET, and a body must be sendable again. */
function redirected(outgoing: Outgoing, status: number): Outgoing | undefined {
  const { init, headers, isRepeatable } = outgoing;
  const method = init.method?.toUpperCase();
  const becomesGet = status === 303 ? method !== "GET" && method !== "HEAD" : status < 303 && method === "POST";
  if (!becomesGet) return isRepeatable ? outgoing : undefined;
  const kept = new Headers(headers);
  for (const name of ["content-type", "content-length", "content-encoding", "content-language", "content-location"]) kept.delete(name);
  return { ...outgoing, init: { ...init, method: "GET", body: null }, headers: kept, isRepeatable: true };
}
