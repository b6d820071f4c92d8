/**
 * The client's own OAuth token at Knetik, and which grant obtains it.
 */
import { getOAuthToken } from "../../generated/knetik/operations.js";
import { isKinnectError } from "../errors/index.js";
import { createPrivateStore } from "../stores/memory.js";
import { createGivenCredential, type Credential } from "../tokens/credential.js";
import { createClientCredential, scopeField, type SendGrant } from "../tokens/oauth/client-credential.js";
import type { TokenConfig } from "../tokens/options.js";
import type { IssuedToken } from "../tokens/source.js";
import type { KnetikConfig } from "./options.js";

/**
 * Uses the refresh token if there is one, else the password, else the client credentials. If the refresh token is refused, it signs in
 * with the password, if there is one.
 */
export function createKnetikCredential({ baseUrl, credentials }: KnetikConfig, config: TokenConfig): Credential {
  if (credentials.accessToken !== undefined) return createGivenCredential(credentials.accessToken, config);
  const { clientId, clientSecret, scopes, refreshToken: given, user } = credentials;
  const hasRefreshTokens = user !== undefined || given !== undefined;
  const client = { client_id: clientId, client_secret: clientSecret };
  const scope = scopeField(scopes);

  function signIn(send: SendGrant): Promise<IssuedToken> {
    return user === undefined
      ? send({ ...client, grant_type: "client_credentials", scope }, "always")
      : send({ ...client, grant_type: "password", scope, ...user }, "if-unsent");
  }

  return createClientCredential(
    {
      url: baseUrl + getOAuthToken.path,
      operation: getOAuthToken,
      kind: "knetik",
      advice: "clientId, clientSecret, username, password or refreshToken, and baseUrl",
      key: ["knetik", baseUrl, clientId, [...scopes].sort(), clientSecret, given],
      rotatesRefreshToken: hasRefreshTokens,
      async request(send, { refreshToken = given, isRefreshTokenRefused }) {
        const mayRefresh = refreshToken !== undefined && hasRefreshTokens && !(isRefreshTokenRefused && user);
        if (!mayRefresh) return signIn(send);
        try {
          return await send({ ...client, grant_type: "refresh_token", refresh_token: refreshToken }, "if-unsent");
        } catch (error) {
          if (user === undefined || !isKinnectError(error, "bad_credentials")) throw error;
          return { ...(await signIn(send)), isRefreshTokenRefused: true };
        }
      },
    },
    // A key made from a password could be guessed, and one without it would hand the token to a wrong password.
    user === undefined ? config : { ...config, store: createPrivateStore(config) },
  );
}
