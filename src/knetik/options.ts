/**
 * The options of createKnetik, and the configuration resolved from them.
 */
import type { HttpOptions } from "../http/options.js";
import { requireScopes, requireSecret, requireText, requireUrl } from "../http/validate.js";
import type { GivenToken } from "../tokens/credential.js";
import type { TokenClientOptions } from "../tokens/options.js";

/** Where Knetik is, and how to behave. */
export interface KnetikSettings extends HttpOptions, TokenClientOptions {
  /** The root of the API, such as `https://sandbox.knetikcloud.com`. Tokens come from its `/oauth/token`. */
  readonly baseUrl: string;
  /** The scopes to ask for. Default: all that the client has. */
  readonly scopes?: readonly string[] | undefined;
}

/** A client of its own (grant `client_credentials`). */
export interface KnetikClientCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly username?: undefined;
  readonly password?: undefined;
  readonly refreshToken?: undefined;
  readonly accessToken?: undefined;
}

/** A user with a password (grant `password`), then the refresh token that comes with it. */
export interface KnetikPassword {
  readonly clientId: string;
  readonly clientSecret?: string | undefined;
  readonly username: string;
  readonly password: string;
  readonly refreshToken?: string | undefined;
  readonly accessToken?: undefined;
}

/** A refresh token (grant `refresh_token`). Where it rotates, the newest one lives in the store. */
export interface KnetikRefreshToken {
  readonly clientId: string;
  readonly clientSecret?: string | undefined;
  readonly username?: undefined;
  readonly password?: undefined;
  readonly refreshToken: string;
  readonly accessToken?: undefined;
}

/** An access token of your own. */
export interface KnetikGivenToken {
  readonly accessToken: GivenToken;
}

export type KnetikOptions = KnetikSettings & (KnetikClientCredentials | KnetikPassword | KnetikRefreshToken | KnetikGivenToken);

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

/** @throws {ConfigurationError} when an option is missing or unusable; the message holds its name. */
export function knetikConfig(options: KnetikOptions): KnetikConfig {
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
      scopes: requireScopes("scopes", options.scopes ?? []),
    },
  };
}
