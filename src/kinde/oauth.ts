/**
 * Kinde's OAuth API: introspection, revocation and the user profile.
 */
import { getUserProfileV2, tokenIntrospection, tokenRevocation } from "../../generated/kinde-account/operations.js";
import type { operations } from "../../generated/kinde-account/types.js";
import { createSend, type Endpoint } from "../http/client/send.js";
import { isRecord } from "../http/json.js";
import type { CallOptions } from "../http/request.js";
import { contractError } from "../http/response/data.js";
import type { Authorizer } from "../http/transport/pipeline.js";
import { check, requireSecret, requireText } from "../http/validate.js";
import type { KindeConfig } from "./options.js";

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

/** @param endpoint creates an endpoint at the OAuth origin that uses the given authorizer. */
export function createOAuth(
  endpoint: (authorizer?: Authorizer) => Endpoint,
  management: Authorizer,
  { clientId, clientSecret }: Pick<KindeConfig, "clientId" | "clientSecret">,
): OAuth {
  const introspect = createSend(endpoint(management));
  const revoke = createSend(endpoint());
  return {
    introspect: async (token, { hint, ...options } = {}) => {
      const { data, status } = await introspect(tokenIntrospection, { body: tokenFields(token, hint) }, options);
      const { active, exp, iat, ...rest } = data ?? {};
      if (typeof active !== "boolean") throw contractError(tokenIntrospection, status, "holds no usable active");
      return { ...rest, active, ...seconds("exp", exp), ...seconds("iat", iat) };
    },
    revoke: async (token, { hint, ...options } = {}) => {
      const client = { client_id: requireText("clientId of createKinde", clientId), client_secret: clientSecret };
      await revoke(tokenRevocation, { body: { ...tokenFields(token, hint), ...client } }, options);
    },
    userProfile: async (userAccessToken, options) => {
      const { data, status } = await createSend(endpoint(createUserAuthorizer(userAccessToken)))(getUserProfileV2, {}, options);
      if (!isRecord(data)) throw contractError(getUserProfileV2, status, "holds no usable profile");
      return data;
    },
  };
}

/**
 * Authorizes with a user's token, which only the user can renew.
 * @throws {ConfigurationError} when it cannot stand in a header.
 */
export function createUserAuthorizer(userAccessToken: string): Authorizer {
  requireSecret("userAccessToken", userAccessToken);
  return async function authorize(_options, refused) {
    return refused === undefined ? userAccessToken : undefined;
  };
}

function tokenFields(token: string, hint: TokenHint["hint"]) {
  check(["access_token", "refresh_token", undefined].includes(hint), "hint", "be access_token or refresh_token");
  return { token: requireText("token", token), token_type_hint: hint };
}

/** Older versions of Kinde's API send these as strings. */
function seconds(name: "exp" | "iat", value: unknown): Partial<Introspection> {
  const number = parseFloat(String(value));
  return Number.isFinite(number) ? { [name]: number } : {};
}
