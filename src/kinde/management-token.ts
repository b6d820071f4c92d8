/**
 * The machine-to-machine token with which Kinde is called. Minting one is billed: it is shared, and kept as long as it lives.
 */
import { requestToken } from "../../generated/kinde-account/operations.js";
import { brokenContract } from "../http/decode.js";
import type { HttpSettings } from "../http/options.js";
import { grantPipeline } from "../http/pipeline.js";
import { type Access, givenAccess, managedAccess } from "../tokens/access.js";
import { keyOf } from "../tokens/key.js";
import { createTokenManager, type TokenSource } from "../tokens/manager.js";
import { requestGrant, type TokenEndpoint } from "../tokens/oauth-grants.js";
import type { TokenSettings } from "../tokens/options.js";
import type { KindePlaces, MintedManagement } from "./options.js";

/** How long a token is used that does not say when it ends. */
const UNKNOWN_LIFETIME_MS = 3_600_000;

export function managementAccess(
  { management }: KindePlaces,
  http: HttpSettings,
  { store, refreshEarlyMs, leaseMs }: TokenSettings,
): Access {
  if (management.accessToken !== undefined) return givenAccess(management.accessToken);
  const { tokenUrl, clientId, clientSecret, audience, scopes } = management;
  const manager = createTokenManager({
    source: clientCredentials(management, http),
    policy: { isGrant: true, refreshEarlyMs, cacheMs: UNKNOWN_LIFETIME_MS, leaseMs },
    store,
    key: keyOf(["management", tokenUrl, clientId, audience, [...scopes].sort()], [clientSecret]),
    now: http.now,
  });
  return managedAccess(manager);
}

function clientCredentials({ tokenUrl, clientId, clientSecret, audience, scopes }: MintedManagement, http: HttpSettings): TokenSource {
  const endpoint: TokenEndpoint = {
    url: tokenUrl,
    operation: requestToken,
    send: grantPipeline(http),
    headers: http.headers,
    now: http.now,
    advice: "clientId, clientSecret, audience, scopes and domain, and that it is a machine-to-machine application",
  };
  const fields = {
    grant_type: "client_credentials",
    client_id: clientId,
    client_secret: clientSecret,
    audience,
    scope: scopes.length === 0 ? undefined : scopes.join(" "),
  };
  return {
    operation: requestToken,
    request: (_record, signal) => requestGrant(endpoint, fields, "always", signal),
    deadOnArrival: () =>
      brokenContract({ operation: requestToken }, { status: 200 }, "holds a token that has ended already. Check the clocks"),
  };
}
