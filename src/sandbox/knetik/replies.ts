import { randomUUID } from "node:crypto";
import { bearerOf, empty, json } from "../http/router.js";
import type { Fallback, Handler, Reply } from "../http/router.js";
import type { KnetikState } from "./state.js";

/** The error body of the whole API. */
export function failure(status: number, message: string, field?: string): Reply {
  const entry = field === undefined ? { message } : { message, field };
  return json(status, { code: status, request_id: randomUUID(), result: [entry] });
}

/** Lets only living tokens of an administrator through: a client's own token counts as one, a guest's doesn't. */
export function asAdmin(handle: Handler<KnetikState>): Handler<KnetikState> {
  return (state, request) => {
    const grant = state.find(bearerOf(request));
    if (grant === undefined) return failure(401, "The access token is missing, unknown or expired");
    if (grant.username === state.guest.username) return failure(403, "The permission TOKENS_ADMIN is missing");
    return handle(state, request);
  };
}

/** Answers what has no route of its own. */
export const knetikFallback: Fallback<KnetikState> = (_state, request, allowed) =>
  allowed.length > 0
    ? empty(405, { allow: allowed.join(", ") })
    : failure(404, `Nothing answers ${request.method} ${request.path}`);
