/**
 * Knetik's own OAuth tokens: which grant is used when.
 */
import { getOAuthToken } from "../../generated/knetik/operations.js";
import { isKinnectError } from "../errors/index.js";
import { type Access, givenAccess } from "../tokens/credential.js";
import { grantAccess, scopeField, type SendGrant } from "../tokens/oauth/client-credential.js";
import type { TokenSettings } from "../tokens/options.js";
import { rotate } from "../tokens/oauth/rotation.js";
import type { IssuedToken } from "../tokens/source.js";
import type { KnetikPlaces } from "./options.js";

/** A refresh token is used where there is one, else the password, else the client's own credentials. */
export function knetikAccess({ baseUrl, credentials }: KnetikPlaces, settings: TokenSettings): Access {
  if (credentials.accessToken !== undefined) return givenAccess(credentials.accessToken);
  const { clientId, clientSecret, scopes, refreshToken: given, user } = credentials;
  const isRotating = user !== undefined || given !== undefined;
  const client = { client_id: clientId, client_secret: clientSecret };
  const scope = scopeField(scopes);
  const first = (send: SendGrant): Promise<IssuedToken> =>
    user === undefined
      ? send({ ...client, grant_type: "client_credentials", scope }, "always")
      : send({ ...client, grant_type: "password", scope, ...user }, "if-unsent");
  return grantAccess(
    {
      url: baseUrl + getOAuthToken.path,
      operation: getOAuthToken,
      advice: "clientId, clientSecret, username, password or refreshToken, and baseUrl",
      key: ["knetik", baseUrl, clientId, user?.username, [...scopes].sort()],
      secrets: [clientSecret ?? "", user?.password ?? "", given ?? ""],
      rotate: isRotating ? rotate : undefined,
      request: async (send, { refreshToken = given }) => {
        if (!refreshToken || !isRotating) return first(send);
        try {
          return await send({ ...client, grant_type: "refresh_token", refresh_token: refreshToken }, "if-unsent");
        } catch (error) {
          if (user === undefined || !isKinnectError(error, "bad_credentials")) throw error;
          const issued = await first(send);
          // The refused refresh token is of no more use, also where it is the given one.
          return { ...issued, refreshToken: issued.refreshToken ?? "" };
        }
      },
    },
    settings,
  );
}
