/**
 * The error replies of the Kinde stand-in, and the check of a token's scopes.
 */
import { bearerOf, type Handler, json, type Reply, type SandboxRequest } from "../http/router.js";
import type { KindeState } from "./state.js";

/** The usual error of the management API. */
export function apiError(status: number, code: string, message: string): Reply {
  return json(status, { errors: [{ code, message }] });
}

/** An error of the OAuth endpoints. */
export function oauthError(status: number, error: string, description: string): Reply {
  return json(status, { error, error_description: description }, { "cache-control": "no-store" });
}

export function missingParameter(name: string): Reply {
  return apiError(400, "MISSING_PARAMETER", `${name} is needed`);
}

/** The error reply if the request has no valid token with these scopes; undefined if it has one. */
export function scopeError(state: KindeState, request: SandboxRequest, scopes: readonly string[]): Reply | undefined {
  const token = state.tokens.find(bearerOf(request));
  if (token === undefined) return apiError(401, "INVALID_TOKEN", "The bearer token is missing, unknown or expired");
  // A user's token has scopes of its own, and none of these.
  const isForOthers = token.userId === undefined && !token.audience.includes(state.audience);
  if (isForOthers) return apiError(401, "INVALID_TOKEN", "The bearer token is for another audience");
  const missing = scopes.find((scope) => !token.scopes.includes(scope));
  return missing === undefined ? undefined : apiError(403, "SCOPE_MISSING", `Scope is missing: ${missing}`);
}

/** A handler that first requires a valid token with this scope. */
export function withScope(scope: string, handle: Handler<KindeState>): Handler<KindeState> {
  return function handleWithScope(state, request) {
    return scopeError(state, request, [scope]) ?? handle(state, request);
  };
}

/** A handler that first requires a valid token, whatever its scopes. */
export function withToken(handle: Handler<KindeState>): Handler<KindeState> {
  return function handleWithToken(state, request) {
    return scopeError(state, request, []) ?? handle(state, request);
  };
}

/** The error for something unknown. Here `errors` is an object, unlike in all other errors. */
export function notFound(code: string, message: string): Reply {
  return json(404, { errors: { code, message } });
}

/** The error for an unknown path. */
export function routeNotFound(request: SandboxRequest): Reply {
  return notFound("ROUTE_NOT_FOUND", `No route for ${request.method} ${request.path}`);
}
