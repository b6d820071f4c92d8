import { bearerOf, json } from "../http/router.js";
import type { Handler, Reply, SandboxRequest } from "../http/router.js";
import type { KindeState } from "./state.js";

/** The management API's usual error body. */
export function apiError(status: number, code: string, message: string): Reply {
  return json(status, { errors: [{ code, message }] });
}

/** The error body of the OAuth endpoints. */
export function oauthError(status: number, error: string, description: string): Reply {
  return json(status, { error, error_description: description }, { "cache-control": "no-store" });
}

/** The answer to a request without a parameter that it needs. */
export function parameterMissing(name: string): Reply {
  return apiError(400, "MISSING_PARAMETER", `${name} is needed`);
}

/** The answer to who has no living token with these scopes; undefined for who has. */
export function withoutScopes(state: KindeState, request: SandboxRequest, scopes: readonly string[]): Reply | undefined {
  const token = state.tokens.find(bearerOf(request));
  if (token === undefined) return apiError(401, "INVALID_TOKEN", "The bearer token is missing, unknown or expired");
  const missing = scopes.find((scope) => !token.scopes.includes(scope));
  return missing === undefined ? undefined : apiError(403, "SCOPE_MISSING", `Scope is missing: ${missing}`);
}

/** Lets only living tokens for the management API with this scope through. */
export function withScope(scope: string, handle: Handler<KindeState>): Handler<KindeState> {
  return (state, request) => withoutScopes(state, request, [scope]) ?? handle(state, request);
}

export function routeNotFound(request: SandboxRequest): Reply {
  return json(404, { errors: { code: "ROUTE_NOT_FOUND", message: `No route for ${request.method} ${request.path}` } });
}
