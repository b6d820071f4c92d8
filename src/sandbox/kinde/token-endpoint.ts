/**
 * Kinde's token endpoint, which grants client credentials only.
 */
import { formOf, json, type Reply, type SandboxRequest } from "../http/router.js";
import { oauthError } from "./replies.js";
import type { KindeState } from "./state.js";

export async function issueToken(state: KindeState, request: SandboxRequest): Promise<Reply> {
  const form = formOf(request);
  if (form === undefined) return oauthError(400, "invalid_request", "The body must be form-encoded.");
  const grant = form.get("grant_type");
  if (grant === null) return oauthError(400, "invalid_request", "The field grant_type is missing.");
  if (grant !== "client_credentials") {
    return oauthError(400, "unsupported_grant_type", "The sandbox grants client_credentials only.");
  }
  if (!isClient(state, form)) {
    return oauthError(401, "invalid_client", "The client is unknown or its secret is wrong.");
  }
  const audience = form.getAll("audience").filter((value) => value !== "");
  if (audience.length === 0) return oauthError(400, "invalid_request", "The field audience is missing.");
  const requested = (form.get("scope") ?? "").split(" ").filter((scope) => scope !== "");
  // The sandbox knows the scopes of its own API alone. Any other API is the application's, so whatever is requested for it is granted.
  const isManagement = audience.includes(state.audience);
  const refused = isManagement ? requested.find((scope) => !state.scopes.includes(scope)) : undefined;
  if (refused !== undefined) {
    return oauthError(403, "invalid_scope", `The client is not allowed to request scope '${refused}'.`);
  }
  await state.keys.ready();
  const token = state.tokens.mint({
    clientId: state.clientId,
    audience,
    scopes: requested.length > 0 || !isManagement ? requested : state.scopes,
    lifetimeMs: state.config.managementTokenMs,
  });
  if (isManagement) state.managementTokensMinted += 1;
  return json(
    200,
    {
      access_token: token.value,
      // Observed responses have one second less than the claims.
      expires_in: Math.max(0, Math.floor(state.config.managementTokenMs / 1000) - 1),
      scope: requested.join(" "),
      token_type: "Bearer",
    },
    { "cache-control": "no-store" },
  );
}

/** Whether the form has the credentials of the machine-to-machine application. */
export function isClient(state: KindeState, form: URLSearchParams): boolean {
  return form.get("client_id") === state.clientId && form.get("client_secret") === state.clientSecret;
}
