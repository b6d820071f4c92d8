import { bearerOf, empty, json } from "../http/router.js";
import type { Fallback, Handler, Reply } from "../http/router.js";
import type { KindeState } from "./state.js";

/** The management API's usual error body. */
export function apiError(status: number, code: string, message: string): Reply {
  return json(status, { errors: [{ code, message }] });
}

/** The error body of the OAuth endpoints. */
export function oauthError(status: number, error: string, description: string): Reply {
  return json(status, { error, error_description: description }, { "cache-control": "no-store" });
}

/** Lets only living tokens for the management API with this scope through. */
export function withScope(scope: string, handle: Handler<KindeState>): Handler<KindeState> {
  return (state, request) => {
    const token = state.tokens.find(bearerOf(request));
    if (token === undefined) return apiError(401, "INVALID_TOKEN", "The bearer token is missing, unknown or expired");
    if (!token.scopes.includes(scope)) return apiError(403, "SCOPE_MISSING", `Scope is missing: ${scope}`);
    return handle(state, request);
  };
}

/** Answers what has no route of its own. */
export const kindeFallback: Fallback<KindeState> = (_state, request, allowed) =>
  allowed.length > 0
    ? empty(405, { allow: allowed.join(", ") })
    : json(404, { errors: { code: "ROUTE_NOT_FOUND", message: `No route for ${request.method} ${request.path}` } });
