/**
 * What the tenant publishes about itself: its keys, and its OpenID configuration.
 */
import { json, type Reply, type SandboxRequest } from "../http/router.js";
import { apiError } from "./replies.js";
import type { KindeState } from "./state.js";

/** Kinde answers 403 to a request with an Authorization header. */
export async function getKeys(state: KindeState, { headers }: SandboxRequest): Promise<Reply> {
  if (headers.authorization !== undefined) return apiError(403, "FORBIDDEN", "The keys are public: send no Authorization header");
  return json(200, await state.keys.published());
}

export function getConfiguration({ config: { url }, scopes }: KindeState): Reply {
  return json(200, {
    issuer: url,
    authorization_endpoint: `${url}/oauth2/auth`,
    token_endpoint: `${url}/oauth2/token`,
    userinfo_endpoint: `${url}/oauth2/v2/user_profile`,
    introspection_endpoint: `${url}/oauth2/introspect`,
    revocation_endpoint: `${url}/oauth2/revoke`,
    end_session_endpoint: `${url}/logout`,
    jwks_uri: `${url}/.well-known/jwks`,
    response_types_supported: ["code"],
    subject_types_supported: ["public"],
    id_token_signing_alg_values_supported: ["RS256"],
    code_challenge_methods_supported: ["S256"],
    scopes_supported: ["openid", "profile", "email", "offline", ...scopes],
  });
}
