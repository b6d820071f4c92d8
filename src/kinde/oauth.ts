/**
 * Kinde's OAuth API: introspect a token, revoke it, and read a user's profile.
 */
import { getUserProfileV2, tokenIntrospection, tokenRevocation } from "../../generated/kinde-account/operations.js";
import type { operations } from "../../generated/kinde-account/types.js";
import { createSend, type Endpoint } from "../http/client/send.js";
import { isRecord } from "../http/json.js";
import type { CallOptions } from "../http/request.js";
import { contractError, oauthDataOf } from "../http/response/data.js";
import type { Authorizer } from "../http/transport/pipeline.js";
import { check, requireSecret, requireText } from "../http/validate.js";
import type { KindeConfig } from "./options.js";

/** The result of `introspect`, with the field names of RFC 7662, section 2.2. `exp` and `iat` are epoch seconds. */
export interface Introspection {
  readonly active: boolean;
  readonly aud?: readonly string[];
  readonly client_id?: string;
  readonly exp?: number;
  readonly iat?: number;
}

/** A user's profile, with field names as in Kinde's API. */
export type UserProfile = operations["getUserProfileV2"]["responses"][200]["content"]["application/json"];

/** Options of `introspect` and `revoke`. */
export interface TokenHint extends CallOptions {
  /** What kind of token it is. Lets the server find it sooner. */
  readonly hint?: "access_token" | "refresh_token" | undefined;
}

/** Kinde's OAuth API, at `kinde.oauth`. */
export interface OAuth {
  /**
   * Asks whether a token is active, and for whom (operation `tokenIntrospection`, RFC 7662). Sent with the management token.
   * @throws {UnexpectedResponseError} if the response doesn't say.
   */
  introspect(token: string, options?: TokenHint): Promise<Introspection>;
  /**
   * Revokes a refresh or access token (operation `tokenRevocation`, RFC 7009), using the client's credentials. A server that checks
   * only the signature keeps accepting an access token until it expires.
   * @throws {ConfigurationError} if the client has no `clientId`.
   */
  revoke(token: string, options?: TokenHint): Promise<void>;
  /**
   * Reads the profile of the user to whom this access token belongs (operation `getUserProfileV2`). Sent with that token only.
   * @throws {CredentialsError} if the token is refused.
   */
  userProfile(userAccessToken: string, options?: CallOptions): Promise<UserProfile>;
}

/** @param endpoint creates an endpoint at the OAuth origin that uses the given authorizer. */
export function createOAuth(
  endpoint: (authorizer?: Authorizer) => Endpoint,
  management: Authorizer,
  { clientId, clientSecret }: Pick<KindeConfig, "clientId" | "clientSecret">,
): OAuth {
  const sendAs = (authorizer?: Authorizer) => createSend({ ...endpoint(authorizer), read: oauthDataOf });
  const introspect = sendAs(management);
  const revoke = sendAs();
  return {
    introspect: async (token, given) => {
      const { hint, ...options } = given ?? {};
      const { data, status } = await introspect(tokenIntrospection, { body: tokenFields(token, hint) }, options);
      const { active, exp, iat, ...rest } = data ?? {};
      if (typeof active !== "boolean") throw contractError(tokenIntrospection, status, "holds no usable active");
      return { ...rest, active, ...seconds("exp", exp), ...seconds("iat", iat) };
    },
    revoke: async (token, given) => {
      const { hint, ...options } = given ?? {};
      const client = { client_id: requireText("clientId of createKinde", clientId), client_secret: clientSecret };
      await revoke(tokenRevocation, { body: { ...tokenFields(token, hint), ...client } }, options);
    },
    userProfile: async (userAccessToken, options) => {
      const { data, status } = await sendAs(createUserAuthorizer(userAccessToken))(getUserProfileV2, {}, options);
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
