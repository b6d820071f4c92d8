import { formOf, json } from "../http/router.js";
import type { Reply, SandboxRequest } from "../http/router.js";
import type { Grant, KnetikState } from "./state.js";

function refused(status: number, error: string, description: string): Reply {
  return json(status, { error, error_description: description }, { "cache-control": "no-store" });
}

export function issueKnetikToken(state: KnetikState, request: SandboxRequest): Reply {
  const form = formOf(request);
  if (form === undefined) return refused(400, "invalid_request", "The body must be form-encoded.");
  const secret = form.get("client_secret");
  // A public client sends no secret for a user's grants; a wrong one is refused all the same.
  const isRightClient = form.get("client_id") === state.clientId && (secret === null || secret === state.clientSecret);
  if (!isRightClient) return refused(401, "invalid_client", "The client is unknown or its secret is wrong.");
  switch (form.get("grant_type")) {
    case "client_credentials":
      if (secret === null) return refused(401, "invalid_client", "This grant needs the client's secret.");
      return granted(state, { clientId: state.clientId });
    case "password":
      return byPassword(state, form.get("username"), form.get("password"));
    case "refresh_token": {
      const grant = state.redeem(form.get("refresh_token"), state.clientId);
      return grant === undefined
        ? refused(400, "invalid_grant", "The refresh token is unknown or was used already.")
        : granted(state, grant);
    }
    case null:
      return refused(400, "invalid_request", "The field grant_type is missing.");
    default:
      return refused(400, "unsupported_grant_type", "The sandbox grants client_credentials, password and refresh_token.");
  }
}

function byPassword(state: KnetikState, username: string | null, password: string | null): Reply {
  const right = state.passwordOf(username);
  if (username === null || right === undefined || password !== right) {
    return refused(400, "invalid_grant", "The username or the password is wrong.");
  }
  return granted(state, { clientId: state.clientId, username });
}

function granted(state: KnetikState, grant: Grant): Reply {
  return json(
    200,
    {
      access_token: state.issueAccess(grant),
      token_type: "bearer",
      ...(grant.username === undefined ? {} : { refresh_token: state.issueRefresh(grant) }),
      // A string, as the API's own model has it.
      expires_in: String(Math.floor(state.tokenMs / 1000)),
      scope: "read write",
    },
    { "cache-control": "no-store" },
  );
}
