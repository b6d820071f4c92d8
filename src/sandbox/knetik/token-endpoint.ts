/**
 * Knetik's token endpoint: client credentials, password and refresh token.
 */
import { formOf, json, type Reply, type SandboxRequest } from "../http/router.js";
import type { Grant, KnetikState } from "./state.js";

export function issueToken(state: KnetikState, request: SandboxRequest): Reply {
  const form = formOf(request);
  if (form === undefined) return oauthError(400, "invalid_request", "The body must be form-encoded.");
  const secret = form.get("client_secret");
  // A public client sends no secret with a user's grant. A wrong secret is refused with any grant.
  const isKnownClient = form.get("client_id") === state.clientId && (secret === null || secret === state.clientSecret);
  if (!isKnownClient) return oauthError(401, "invalid_client", "The client is unknown or its secret is wrong.");
  switch (form.get("grant_type")) {
    case "client_credentials":
      if (secret === null) return oauthError(401, "invalid_client", "This grant needs the client's secret.");
      return tokenReply(state, { clientId: state.clientId });
    case "password":
      return grantByPassword(state, form.get("username"), form.get("password"));
    case "refresh_token": {
      const grant = state.redeemRefreshToken(form.get("refresh_token"), state.clientId);
      return grant === undefined
        ? oauthError(400, "invalid_grant", "The refresh token is unknown or was used already.")
        : tokenReply(state, grant);
    }
    case null:
      return oauthError(400, "invalid_request", "The field grant_type is missing.");
    default:
      return oauthError(400, "unsupported_grant_type", "The sandbox grants client_credentials, password and refresh_token.");
  }
}

function grantByPassword(state: KnetikState, username: string | null, password: string | null): Reply {
  const expected = state.passwordOf(username);
  if (username === null || expected === undefined || password !== expected) {
    return oauthError(400, "invalid_grant", "The username or the password is wrong.");
  }
  return tokenReply(state, { clientId: state.clientId, username });
}

function tokenReply(state: KnetikState, grant: Grant): Reply {
  return json(
    200,
    {
      access_token: state.issueAccessToken(grant),
      token_type: "bearer",
      ...(grant.username === undefined ? {} : { refresh_token: state.issueRefreshToken(grant) }),
      // The API's model declares a string.
      expires_in: String(Math.floor(state.config.tokenMs / 1000)),
      scope: "read write",
    },
    { "cache-control": "no-store" },
  );
}

function oauthError(status: number, error: string, description: string): Reply {
  return json(status, { error, error_description: description }, { "cache-control": "no-store" });
}
