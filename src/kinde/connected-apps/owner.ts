/**
 * Whose connection a session is.
 */
import { fieldsOf } from "../../http/json.js";
import { check, requireGiven, requireText } from "../../http/validate.js";

// The usual case comes last, because TypeScript's messages are about that one.
/** Whose connection a session is: a Kinde user's or an organization's. */
export type Owner = { readonly orgCode: string; readonly userId?: never } | { readonly userId: string; readonly orgCode?: never };

/** @throws {ConfigurationError} unless exactly one of the two names is given. */
export function requireOwner({ userId, orgCode }: { readonly userId?: unknown; readonly orgCode?: unknown }): Owner {
  requireGiven("userId or orgCode", userId ?? orgCode);
  check(userId === undefined || orgCode === undefined, "userId or orgCode", "be given, and not both");
  return userId === undefined ? { orgCode: requireText("orgCode", orgCode) } : { userId: requireText("userId", userId) };
}

/** An owner as it was stored, or `undefined`. */
export function readOwner(stored: unknown): Owner | undefined {
  const { userId, orgCode } = fieldsOf(stored);
  if (typeof userId === "string") return { userId };
  return typeof orgCode === "string" ? { orgCode } : undefined;
}
