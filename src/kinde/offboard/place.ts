/**
 * What a request has reached, or why it hasn't.
 */
import { isKinnectError, type RevokedPlace } from "../../errors/index.js";
import { throwIfAborted } from "../../http/operation-error.js";
import type { CallOptions } from "../../http/request.js";
import { isGone } from "../connected-apps/session-token.js";

const DONE: RevokedPlace = { state: "done" };
export const ALREADY_GONE: RevokedPlace = { state: "already_gone" };

/** Waits for a request that takes something away. @throws {CancelledError} if it fails because the signal is aborted. */
export async function placeAfter(request: Promise<unknown>, { signal }: CallOptions): Promise<RevokedPlace> {
  try {
    await request;
    return DONE;
  } catch (error) {
    throwIfAborted(signal);
    return isGone(error) ? ALREADY_GONE : notDone(error);
  }
}

/** `skipped` if a scope or permission is missing, because calling again can't help until it is granted. */
export function notDone(error: unknown): RevokedPlace {
  if (isKinnectError(error, "permission_denied")) {
    return { state: "skipped", reason: `${error.code}: needs ${error.scopes.join(", ") || "a permission that the API doesn't name"}` };
  }
  return { state: "pending", reason: isKinnectError(error) ? error.code : "failed" };
}
