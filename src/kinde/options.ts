/**
 * The options of createKinde, and the configuration resolved from them.
 */
import { HTTP_OPTIONS, type HttpOptions } from "../http/options.js";
import { check, domainOrigin, requireKnown, requireMs, requireScopes, requireSecret, requireText, requireUrl } from "../http/validate.js";
import type { GivenToken } from "../tokens/credential.js";
import { TOKEN_OPTIONS, type TokenClientOptions } from "../tokens/options.js";
import type { Token } from "../tokens/token.js";

/** The session whose token a provider is asked to revoke. */
export interface ProviderRevocation {
  readonly sessionId: string;
  /** The connected app's reference key; `undefined` if the store doesn't know the session's start. */
  readonly keyCodeRef: string | undefined;
  /** Aborted when kinnect stops waiting. */
  readonly signal: AbortSignal;
}

/**
 * Revokes a token at its provider. Reject if that fails. Resolve to `already_gone` if the provider doesn't know the token anymore, and to
 * `skipped` if there is nothing to do for this app. A `Response` that isn't `ok` counts as a failure; anything else means that it's done.
 * `createTokenRevocation` makes one for providers that implement RFC 7009.
 */
export type RevokeAtProvider = (token: Token, revocation: ProviderRevocation) => Promise<unknown>;

/** The options of `createKinde` apart from the credentials. */
export interface KindeSettings extends HttpOptions, TokenClientOptions {
  /**
   * The Kinde domain, as a host (`mybiz.kinde.com`) or an https origin. It supplies `apiUrl`, `tokenUrl` and `audience`; each
   * of these overrides it.
   */
  readonly domain?: string | undefined;
  /** The root of the Management API. Default: the domain. Use the kinde.com domain even if you have a custom domain. */
  readonly apiUrl?: string | undefined;
  /**
   * The token endpoint. If you pass only an origin, `/oauth2/token` is appended. All OAuth requests and `kinde.account` use the same origin.
   * Default: the domain; with an `accessToken` and no domain, `apiUrl`.
   */
  readonly tokenUrl?: string | undefined;
  /** The audience of the management token. Default: `https://<domain>/api`. */
  readonly audience?: string | undefined;
  /** The scopes to request. Default: all that the application has. */
  readonly scopes?: readonly string[] | undefined;
  /**
   * How long a provider token is used before Kinde is asked again, in milliseconds. A revocation made elsewhere can go unnoticed
   * this long. Default: 300,000 (5 minutes). 0 asks every time.
   */
  readonly sessionCacheMs?: number | undefined;
  /**
   * Called by `session.revoke()` and `finishRevocations()` with the session's token, because Kinde doesn't notify the provider. Only a token
   * that the store holds and that hasn't expired is passed on. The result is `provider` in the report. Default: none.
   */
  readonly revokeAtProvider?: RevokeAtProvider | undefined;
}

/** The credentials of the machine-to-machine application. */
export interface KindeClientCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** A management token that you supply. `oauth.revoke` also needs the client's ID, and its secret if it has one. */
export interface KindeGivenToken {
  readonly accessToken: GivenToken;
  readonly clientId?: string | undefined;
  readonly clientSecret?: string | undefined;
}

/** The options of `createKinde`: credentials, `domain` or `apiUrl`, and anything from `KindeSettings`. */
// Keep the usual case last: if the options match no member, TypeScript's error message describes the last of the closest ones.
export type KindeOptions =
  | (KindeSettings & KindeGivenToken & { readonly apiUrl: string })
  | (KindeSettings & KindeGivenToken & { readonly domain: string })
  | (KindeSettings & KindeClientCredentials & { readonly apiUrl: string })
  | (KindeSettings & KindeClientCredentials & { readonly domain: string });

/** The options of createKinde, checked and with their defaults filled in. */
export interface KindeConfig {
  readonly apiUrl: string;
  readonly oauthUrl: string;
  readonly tokenUrl: string;
  readonly clientId: string | undefined;
  readonly clientSecret: string | undefined;
  readonly sessionCacheMs: number;
  readonly revokeAtProvider: RevokeAtProvider | undefined;
  /** How to get the management token. */
  readonly management: { readonly accessToken: GivenToken } | ManagementClientConfig;
}

export interface ManagementClientConfig {
  readonly accessToken?: undefined;
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly audience: string;
  readonly scopes: readonly string[];
}

/** The options of createKinde before any check: each may be missing. */
export interface PartialKindeOptions extends KindeSettings {
  readonly clientId?: string | undefined;
  readonly clientSecret?: string | undefined;
  readonly accessToken?: GivenToken | undefined;
}

const KINDE_OPTIONS = [
  ...HTTP_OPTIONS,
  ...TOKEN_OPTIONS,
  ...(["domain", "apiUrl", "tokenUrl", "audience", "scopes", "sessionCacheMs", "revokeAtProvider"] as const),
  ...(["clientId", "clientSecret", "accessToken"] as const),
] satisfies (keyof PartialKindeOptions)[];

/** @throws {ConfigurationError} when an option is missing or unusable; the message holds its name. */
export function kindeConfig(options: PartialKindeOptions): KindeConfig {
  requireKnown(options, KINDE_OPTIONS);
  const { domain, accessToken, clientId, clientSecret, scopes, sessionCacheMs = 300_000, revokeAtProvider } = options;
  const isNamed = options.store === undefined || clientId !== undefined || options.namespace !== undefined;
  // With a credential, a missing clientId has a message of its own.
  check(isNamed || accessToken === undefined, "namespace", "be given: without a clientId, nothing says whose sessions the store holds");
  const origin = domain === undefined && options.apiUrl !== undefined ? undefined : domainOrigin("domain", domain);
  const { apiUrl = origin, audience = origin && `${origin}/api` } = options;
  const api = requireUrl("apiUrl", apiUrl);
  // With a given token, the token endpoint only serves the other OAuth requests.
  const { tokenUrl = origin ?? (accessToken === undefined ? undefined : api) } = options;
  const endpoint = requireUrl("tokenUrl", tokenUrl);
  const fullTokenUrl = endpoint.pathname === "/" ? `${endpoint.origin}/oauth2/token` : endpoint.href;
  return {
    apiUrl: api.href.replace(/\/+$/, ""),
    oauthUrl: endpoint.origin,
    tokenUrl: fullTokenUrl,
    clientId: clientId === undefined ? undefined : requireSecret("clientId", clientId),
    clientSecret: clientSecret === undefined ? undefined : requireSecret("clientSecret", clientSecret),
    sessionCacheMs: requireMs("sessionCacheMs", sessionCacheMs),
    revokeAtProvider: requireRevoker(revokeAtProvider),
    management:
      accessToken !== undefined
        ? { accessToken }
        : {
            tokenUrl: fullTokenUrl,
            clientId: requireSecret("clientId", clientId),
            clientSecret: requireSecret("clientSecret", clientSecret),
            audience: requireText("audience", audience),
            scopes: scopes === undefined ? [] : requireScopes("scopes", scopes),
          },
  };
}

/** @throws {ConfigurationError} if `revokeAtProvider` is given and no function. */
export function requireRevoker(given: RevokeAtProvider | undefined): RevokeAtProvider | undefined {
  check(given === undefined || typeof given === "function", "revokeAtProvider", "be a function", requireRevoker);
  return given;
}
