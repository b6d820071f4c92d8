/**
 * The OAuth routes besides the token endpoint: introspection, revocation and the user profile.
 */
import { bearerOf, empty, formOf, json, type Reply, type SandboxRequest } from "../http/router.js";
import { apiError, oauthError } from "./replies.js";
import type { KindeState } from "./state.js";
import { isClient } from "./token-endpoint.js";

const HINT_PROBLEM = "token_type_hint must be access_token or refresh_token.";

export function introspectToken(state: KindeState, request: SandboxRequest): Reply {
  if (state.tokens.find(bearerOf(request)) === undefined) {
    return oauthError(401, "invalid_token", "The bearer token is missing, unknown or expired.");
  }
  const form = formOf(request);
  const value = form?.get("token");
  // The API declares no 400 here, and uses 401 for bad requests as well.
  if (!value) return oauthError(401, "invalid_request", "A form-encoded body with the field token is needed.");
  if (!isKnownHint(form)) return oauthError(401, "invalid_request", HINT_PROBLEM);
  const token = state.tokens.find(value);
  if (token === undefined) return json(200, { active: false });
  return json(200, {
    active: true,
    aud: token.audience,
    client_id: token.clientId,
    exp: Math.floor(token.expiresAt / 1000),
    iat: token.issuedAt / 1000,
  });
}

export function revokeToken(state: KindeState, request: SandboxRequest): Reply {
  const form = formOf(request);
  const value = form?.get("token");
  if (form === undefined || !value || !form.get("client_id")) {
    return apiError(400, "INVALID_REQUEST", "A form-encoded body with the fields token and client_id is needed");
  }
  if (!isKnownHint(form)) return apiError(400, "INVALID_REQUEST", HINT_PROBLEM);
  if (!isClient(state, form)) return oauthError(401, "invalid_client", "The client is unknown or its secret is wrong.");
  state.tokens.revoke(value);
  return empty(200);
}

export function getUserProfile(state: KindeState, request: SandboxRequest): Reply {
  const token = state.tokens.find(bearerOf(request));
  const user = [...state.users, state.user].find(({ id }) => id === token?.userId);
  if (user === undefined) return oauthError(401, "invalid_token", "The user's token is missing, unknown or expired.");
  return json(200, {
    sub: user.id,
    id: user.id,
    provided_id: null,
    name: `${user.firstName} ${user.lastName}`,
    given_name: user.firstName,
    family_name: user.lastName,
    updated_at: Math.floor(user.signedInAt / 1000),
    email: user.email,
    email_verified: true,
    picture: null,
    preferred_username: user.username,
  });
}

/** Whether the token type hint is absent or one that the API documents. */
function isKnownHint(form: URLSearchParams | undefined): boolean {
  return /^(access_token|refresh_token)$/.test(form?.get("token_type_hint") ?? "access_token");
}
