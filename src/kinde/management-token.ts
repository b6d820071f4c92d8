/**
 * The machine-to-machine token for calls to Kinde. Minting one is billed, so it is shared and kept until it expires.
 */
import { requestToken } from "../../generated/kinde-account/operations.js";
import { createGivenCredential, type Credential } from "../tokens/credential.js";
import { createClientCredential, scopeField } from "../tokens/oauth/client-credential.js";
import type { TokenConfig } from "../tokens/options.js";
import type { KindeConfig } from "./options.js";

export function createManagementCredential({ management }: KindeConfig, config: TokenConfig): Credential {
  if (management.accessToken !== undefined) return createGivenCredential(management.accessToken, config);
  const { tokenUrl, clientId, clientSecret, audience, scopes } = management;
  return createClientCredential(
    {
      url: tokenUrl,
      operation: requestToken,
      kind: "management",
      advice: "clientId, clientSecret, audience, scopes and domain of the machine-to-machine application",
      key: ["management", tokenUrl, clientId, audience, [...scopes].sort(), clientSecret],
      rotatesRefreshToken: false,
      request: (send) =>
        send(
          { grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret, audience, scope: scopeField(scopes) },
          "always",
        ),
    },
    config,
  );
}
