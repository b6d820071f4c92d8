/**
 * The options of createKnetik, and the configuration resolved from them.
 */
import { HTTP_OPTIONS, type HttpOptions } from "../http/options.js";
import { requireKnown, requireScopes, requireSecret, requireText, requireUrl } from "../http/validate.js";
import type { GivenToken } from "../tokens/credential.js";
import { TOKEN_OPTIONS, type TokenClientOptions } from "../tokens/options.js";

/** The options of `createKnetik` apart from the credentials. */
export interface KnetikSettings extends HttpOptions, TokenClientOptions {
  /** The root of the API, such as `https://sandbox.knetikcloud.com`. Tokens come from its `/oauth/token`. */
  readonly baseUrl: string;
  /** The scopes to request. Default: all that the client has. */
  readonly scopes?: readonly string[] | undefined;
}

/** Signs in as the client itself (grant `client_credentials`, RFC 6749, section 4.4). */
export interface KnetikClientCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly username?: undefined;
}

/** Signs in as a user (grant `password`, RFC 6749, section 4.3), then uses the refresh token that this returns. */
export interface KnetikPassword {
  readonly clientId: string;
  readonly clientSecret?: string | undefined;
  readonly username: string;
  readonly password: string;
  readonly refreshToken?: string | undefined;
}

/** Signs in with a refresh token (RFC 6749, section 6). If refresh tokens rotate, the newest one is kept in the store. */
export interface KnetikRefreshToken {
  readonly clientId: string;
  readonly clientSecret?: string | undefined;
  readonly username?: undefined;
  readonly refreshToken: string;
}

/** An access token that you supply. */
export interface KnetikGivenToken {
  readonly accessToken: GivenToken;
}

/** The options of `createKnetik`: one kind of credentials, `baseUrl`, and anything else from `KnetikSettings`. */
// Keep the usual case last: if the options match no member, TypeScript's error message describes the last of the closest ones.
export type KnetikOptions =
  | (KnetikSettings & KnetikGivenToken)
  | (KnetikSettings & KnetikPassword)
  | (KnetikSettings & KnetikRefreshToken)
  | (KnetikSettings & KnetikClientCredentials);

export interface KnetikGrantConfig {
  readonly accessToken?: undefined;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
  readonly scopes: readonly string[];
  readonly refreshToken: string | undefined;
  /** For the password grant. */
  readonly user: { readonly username: string; readonly password: string } | undefined;
}

/** The options of createKnetik, checked and with their defaults filled in. */
export interface KnetikConfig {
  readonly baseUrl: string;
  readonly credentials: { readonly accessToken: GivenToken } | KnetikGrantConfig;
}

type PartialCredentials = {
  readonly [Name in "clientId" | "clientSecret" | "username" | "password" | "refreshToken"]?: string | undefined;
} & {
  readonly accessToken?: GivenToken | undefined;
};

const KNETIK_OPTIONS = [
  ...HTTP_OPTIONS,
  ...TOKEN_OPTIONS,
  ...["baseUrl", "scopes", "clientId", "clientSecret", "username", "password", "refreshToken", "accessToken"],
];

/** @throws {ConfigurationError} when an option is missing or unusable; the message holds its name. */
export function knetikConfig(options: KnetikOptions): KnetikConfig {
  requireKnown(options, KNETIK_OPTIONS);
  const baseUrl = requireUrl("baseUrl", options.baseUrl).href.replace(/\/+$/, "");
  const { accessToken, clientId, clientSecret, username, password, refreshToken }: PartialCredentials = options;
  if (accessToken !== undefined) return { baseUrl, credentials: { accessToken } };
  const hasUser = username !== undefined || password !== undefined;
  const isClient = !hasUser && refreshToken === undefined;
  return {
    baseUrl,
    credentials: {
      clientId: requireSecret("clientId", clientId),
      clientSecret: clientSecret === undefined && !isClient ? undefined : requireSecret("clientSecret", clientSecret),
      refreshToken: refreshToken === undefined ? undefined : requireSecret("refreshToken", refreshToken),
      user: hasUser ? { username: requireText("username", username), password: requireText("password", password) } : undefined,
      scopes: options.scopes === undefined ? [] : requireScopes("scopes", options.scopes),
    },
  };
}
