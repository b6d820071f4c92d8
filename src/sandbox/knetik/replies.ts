/**
 * The error replies of the Knetik stand-in, and the check of a token's permissions.
 */
import { randomUUID } from "node:crypto";
import { bearerOf, type Handler, json, type Reply, type SandboxRequest } from "../http/router.js";
import type { KnetikState } from "./state.js";

/** An error of any operation but the token endpoint. */
export function apiError(status: number, message: string, field?: string): Reply {
  const entry = field === undefined ? { message } : { message, field };
  return json(status, { code: status, request_id: randomUUID(), result: [entry] });
}

/**
 * The error reply if the request has no valid token, or not the permission; undefined if it has both. The client and the
 * administrator have all permissions, and a guest has none.
 */
export function permissionError(state: KnetikState, request: SandboxRequest, permission: string | undefined): Reply | undefined {
  const grant = state.find(bearerOf(request));
  if (grant === undefined) return apiError(401, "The access token is missing, unknown or expired");
  const isRefused = permission !== undefined && grant.username === state.guest.username;
  return isRefused ? apiError(403, `The permission ${permission} is missing`) : undefined;
}

/** A handler that first requires a valid token of an administrator. */
export function withAdmin(handle: Handler<KnetikState>): Handler<KnetikState> {
  return function handleWithAdmin(state, request) {
    return permissionError(state, request, "TOKENS_ADMIN") ?? handle(state, request);
  };
}
