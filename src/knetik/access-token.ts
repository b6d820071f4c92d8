/**
 * Knetik's own OAuth tokens: which grant is used when.
 */
import { getOAuthToken } from "../../generated/knetik/operations.js";
import { isKinnectError } from "../errors/index.js";
import { brokenContract } from "../http/decode.js";
import type { HttpSettings } from "../http/options.js";
import { grantPipeline } from "../http/pipeline.js";
import { type Access, givenAccess, managedAccess } from "../tokens/access.js";
import type { IssuedToken } from "../tokens/freshness.js";
import { keyOf } from "../tokens/key.js";
import { createTokenManager, type TokenSource } from "../tokens/manager.js";
import { requestGrant, type TokenEndpoint } from "../tokens/oauth-grants.js";
import type { TokenSettings } from "../tokens/options.js";
import type { KnetikGrants, KnetikPlaces } from "./options.js";

/** How long a token is used that does not say when it ends. */
const UNKNOWN_LIFETIME_MS = 3_600_000;

export function knetikAccess(
  { baseUrl, credentials }: KnetikPlaces,
  http: HttpSettings,
  { store, refreshEarlyMs, leaseMs }: TokenSettings,
): Access {
  if (credentials.accessToken !== undefined) return givenAccess(credentials.accessToken);
  const { clientId, clientSecret = "", scopes, refreshToken = "", user } = credentials;
  const manager = createTokenManager({
    source: grants(credentials, {
      url: baseUrl + getOAuthToken.path,
      operation: getOAuthToken,
      send: grantPipeline(http),
      headers: http.headers,
      now: http.now,
      advice: "clientId, clientSecret, username, password or refreshToken, and baseUrl",
    }),
    policy: { isGrant: true, isRotating: user !== undefined || refreshToken !== "", refreshEarlyMs, cacheMs: UNKNOWN_LIFETIME_MS, leaseMs },
    store,
    key: keyOf(
      ["knetik", baseUrl, clientId, user?.username ?? null, [...scopes].sort()],
      [clientSecret, user?.password ?? "", refreshToken],
    ),
    now: http.now,
  });
  return managedAccess(manager);
}

/** A refresh token where there is one, else the password, else the client's own credentials. */
function grants({ clientId, clientSecret, scopes, refreshToken: given, user }: KnetikGrants, endpoint: TokenEndpoint): TokenSource {
  const client = { client_id: clientId, client_secret: clientSecret };
  const scope = scopes.length === 0 ? undefined : scopes.join(" ");
  const first = (signal: AbortSignal): Promise<IssuedToken> =>
    user === undefined
      ? requestGrant(endpoint, { ...client, grant_type: "client_credentials", scope }, "always", signal)
      : requestGrant(endpoint, { ...client, grant_type: "password", scope, ...user }, "if-unsent", signal);
  return {
    operation: getOAuthToken,
    request: async ({ refreshToken = given }, signal) => {
      if (!refreshToken || (user === undefined && given === undefined)) return first(signal);
      try {
        return await requestGrant(endpoint, { ...client, grant_type: "refresh_token", refresh_token: refreshToken }, "if-unsent", signal);
      } catch (error) {
        if (user === undefined || !isKinnectError(error, "bad_credentials")) throw error;
        const issued = await first(signal);
        // The refused refresh token is of no more use, also where it is the given one.
        return { ...issued, refreshToken: issued.refreshToken ?? "" };
      }
    },
    deadOnArrival: () =>
      brokenContract({ operation: getOAuthToken }, { status: 200 }, "holds a token that has ended already. Check the clocks"),
  };
}
