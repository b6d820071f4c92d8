import { randomUUID } from "node:crypto";
import { bearerOf, json } from "../http/router.js";
import type { Handler, Reply, SandboxRequest } from "../http/router.js";
import type { KnetikState } from "./state.js";

/** The error body of the whole API. */
export function failure(status: number, message: string, field?: string): Reply {
  const entry = field === undefined ? { message } : { message, field };
  return json(status, { code: status, request_id: randomUUID(), result: [entry] });
}

/**
 * The answer to who has no living token, or not the permission; undefined for who has. A client's own token has all of them,
 * as an administrator's, and a guest's has none.
 */
export function withoutPermission(state: KnetikState, request: SandboxRequest, permission: string | undefined): Reply | undefined {
  const grant = state.find(bearerOf(request));
  if (grant === undefined) return failure(401, "The access token is missing, unknown or expired");
  const isRefused = permission !== undefined && grant.username === state.guest.username;
  return isRefused ? failure(403, `The permission ${permission} is missing`) : undefined;
}

/** Lets only living tokens of an administrator through. */
export function asAdmin(handle: Handler<KnetikState>): Handler<KnetikState> {
  return (state, request) => withoutPermission(state, request, "TOKENS_ADMIN") ?? handle(state, request);
}
