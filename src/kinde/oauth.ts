/**
 * Kinde's OAuth API: what a token is worth, taking one back, and whose it is.
 */
import { getUserProfileV2, tokenIntrospection, tokenRevocation } from "../../generated/kinde-account/operations.js";
import type { operations } from "../../generated/kinde-account/types.js";
import { ConfigurationError } from "../errors/index.js";
import { sender, type Door } from "../http/call.js";
import { brokenContract } from "../http/decode.js";
import { throwIfAborted } from "../http/failure.js";
import { requireSecret, requireText } from "../http/inputs.js";
import type { CallOptions } from "../http/request.js";

/** What `introspect` resolves to, with the names of RFC 7662 section 2.2. `exp` and `iat` are epoch seconds. */
export interface Introspection {
  readonly active: boolean;
  readonly aud?: readonly string[];
  readonly client_id?: string;
  readonly exp?: number;
  readonly iat?: number;
}

/** A user's profile, with names as on the wire. */
export type UserProfile = operations["getUserProfileV2"]["responses"][200]["content"]["application/json"];

export interface TokenHint extends CallOptions {
  /** What kind of token it is, so that the server looks in the right place first. */
  readonly hint?: "access_token" | "refresh_token" | undefined;
}

export interface OAuth {
  /**
   * Whether a token is active, and for whom (`tokenIntrospection`, RFC 7662). Bears the management token.
   * @throws {UnexpectedResponseError} when the answer does not say.
   */
  introspect(token: string, options?: TokenHint): Promise<Introspection>;
  /**
   * Revokes a refresh or access token (`tokenRevocation`, RFC 7009) with the client's own credentials. An access token that was
   * issued before stays valid for whoever checks its signature alone, until it ends.
   * @throws {ConfigurationError} when the client was made without `clientId`.
   */
  revoke(token: string, options?: TokenHint): Promise<void>;
  /**
   * The profile of the user whose access token this is (`getUserProfileV2`). The management token has no part in it.
   * @throws {CredentialsError} when the user's token is not accepted.
   */
  userProfile(userAccessToken: string, options?: CallOptions): Promise<UserProfile>;
}

export interface OAuthSetup {
  /** Leads to the OAuth origin, with the management token. */
  readonly managed: Door;
  /** Leads there without a token of ours. */
  readonly bare: Door;
  /** Leads there with a user's token. */
  readonly withUserToken: (userAccessToken: string) => Door;
  readonly clientId: string | undefined;
  readonly clientSecret: string | undefined;
}

export function createOAuth({ managed, bare, withUserToken, clientId, clientSecret }: OAuthSetup): OAuth {
  const introspect = sender(managed);
  const revoke = sender(bare);
  return {
    introspect: async (token, { hint, ...options } = {}) => {
      throwIfAborted(options.signal, tokenIntrospection);
      const body = { token: requireText("token", token), ...hinted(hint) };
      const { data, status } = await introspect(tokenIntrospection, { body }, options);
      const { active, exp, iat, ...rest } = data ?? {};
      if (typeof active !== "boolean")
        throw brokenContract({ operation: tokenIntrospection }, { status }, "does not say whether the token is active");
      return { ...rest, active, ...seconds("exp", exp), ...seconds("iat", iat) };
    },
    revoke: async (token, { hint, ...options } = {}) => {
      throwIfAborted(options.signal, tokenRevocation);
      const credentials = { client_id: clientId ?? noClientId(), ...(clientSecret === undefined ? {} : { client_secret: clientSecret }) };
      await revoke(tokenRevocation, { body: { token: requireText("token", token), ...hinted(hint), ...credentials } }, options);
    },
    userProfile: async (userAccessToken, options = {}) => {
      throwIfAborted(options.signal, getUserProfileV2);
      const send = sender(withUserToken(requireSecret("userAccessToken", userAccessToken)));
      const { data, status } = await send(getUserProfileV2, {}, options);
      if (typeof data !== "object" || data === null) throw brokenContract({ operation: getUserProfileV2 }, { status }, "is no profile");
      return data;
    },
  };
}

function noClientId(): never {
  throw new ConfigurationError(
    "clientId is missing: oauth.revoke() needs the application's clientId (and clientSecret) beside an accessToken.",
  );
}

function hinted(hint: unknown): { token_type_hint?: "access_token" | "refresh_token" } {
  if (hint === undefined) return {};
  if (hint === "access_token" || hint === "refresh_token") return { token_type_hint: hint };
  throw new ConfigurationError("hint must be access_token or refresh_token.");
}

/** Older documents of Kinde have these as strings. */
function seconds<Name extends string>(name: Name, value: unknown): { [key in Name]?: number } {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  const fields: { [key in Name]?: number } = {};
  if (typeof number === "number" && Number.isFinite(number)) fields[name] = number;
  return fields;
}
