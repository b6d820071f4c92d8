/**
 * Who connects: the owner of the session, and the person in front of the browser.
 */
import { check, requireText } from "../http/validate.js";
import { type Owner, requireOwner } from "../kinde/connected-apps/owner.js";

/**
 * Who is signed in: a user, or a person who connects an app for an organization. `person` is your own ID of that person. It is compared, so
 * that two members of one organization can't finish each other's connection, and it is never sent to Kinde.
 */
export type ConnectOwner =
  | { readonly orgCode: string; readonly person: string; readonly userId?: never }
  | { readonly userId: string; readonly person?: string | undefined; readonly orgCode?: never };

/** The parts of an owner that are compared. */
export interface ConnectIdentity {
  readonly owner: Owner;
  readonly person: string | undefined;
}

/** @throws {ConfigurationError} unless exactly one of `userId` and `orgCode` is given, and `person` with `orgCode`. */
export function requireIdentity(given: unknown): ConnectIdentity {
  check(typeof given === "object" && given !== null, "owner", "return an object or undefined");
  const { userId, orgCode, person }: { userId?: unknown; orgCode?: unknown; person?: unknown } = given;
  const owner = requireOwner({ userId, orgCode });
  return { owner, person: person === undefined && owner.userId !== undefined ? undefined : requireText("person", person) };
}

export function isSameIdentity(one: ConnectIdentity, other: ConnectIdentity): boolean {
  return one.owner.userId === other.owner.userId && one.owner.orgCode === other.owner.orgCode && one.person === other.person;
}
