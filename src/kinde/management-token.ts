/**
 * The machine-to-machine token with which Kinde is called. Minting one is billed: it is shared, and kept as long as it lives.
 */
import { requestToken } from "../../generated/kinde-account/operations.js";
import { type Access, givenAccess } from "../tokens/credential.js";
import { grantAccess, scopeField } from "../tokens/oauth/client-credential.js";
import type { TokenSettings } from "../tokens/options.js";
import type { KindePlaces } from "./options.js";

export function managementAccess({ management }: KindePlaces, settings: TokenSettings): Access {
  if (management.accessToken !== undefined) return givenAccess(management.accessToken);
  const { tokenUrl, clientId, clientSecret, audience, scopes } = management;
  return grantAccess(
    {
      url: tokenUrl,
      operation: requestToken,
      advice: "clientId, clientSecret, audience, scopes and domain of the machine-to-machine application",
      key: ["management", tokenUrl, clientId, audience, [...scopes].sort()],
      secrets: [clientSecret],
      request: (send) =>
        send(
          { grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret, audience, scope: scopeField(scopes) },
          "always",
        ),
    },
    settings,
  );
}
