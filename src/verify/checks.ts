/**
 * The checks that one request asks for: organization, scopes and permissions.
 */
import { isRecord } from "../http/json.js";
import { throwIfAborted } from "../http/operation-error.js";
import { check, requireKnown, requireScopes, requireText } from "../http/validate.js";
import { effectiveClaim, isTextList, type TypedClaims } from "./claims.js";
import { rejected } from "./rejected.js";

/** What a request needs of its token. A check given as `undefined` is refused, because it would be skipped. */
export interface TokenChecks {
  /** The scopes that the token must have, all of them. They are looked for in the claims `scp` and `scope`. */
  readonly scopes?: readonly string[];
  /** The permissions that the user must have, all of them. */
  readonly permissions?: readonly string[];
  /** The code of the organization that the token must belong to. */
  readonly orgCode?: string;
  /** Ends the wait at any time with a `CancelledError`. */
  readonly signal?: AbortSignal | undefined;
}

const CHECKS = ["scopes", "permissions", "orgCode", "signal"] satisfies (keyof TokenChecks)[];

/** @throws {ConfigurationError} for an unknown or unusable check. @throws {CancelledError} if the signal is already aborted. */
export function requireUsable(checks: TokenChecks): void {
  const given: unknown = checks;
  check(isRecord(given), "the checks of a token", "be an object");
  requireKnown(checks, CHECKS);
  if ("scopes" in checks) requireScopes("scopes", checks.scopes);
  if ("permissions" in checks) {
    const { permissions } = checks;
    const isUsable = isTextList(permissions) && permissions.length > 0 && !permissions.includes("");
    check(isUsable, "permissions", "be a list with at least one permission, or be left out");
  }
  if ("orgCode" in checks) requireText("orgCode", checks.orgCode);
  throwIfAborted(checks.signal);
}

/** @throws {TokenRejectedError} for the first check that fails: organization, scopes, permissions. */
export function requireGranted(claims: TypedClaims, { orgCode, scopes = [], permissions = [] }: TokenChecks): void {
  if (orgCode !== undefined && effectiveClaim(claims, "org_code") !== orgCode) throw rejected("organization");
  const { scope = "", scp = [] } = claims;
  const granted = [...scp, ...scope.split(" ")];
  if (!scopes.every((name) => granted.includes(name))) throw rejected("scope", undefined, scopes);
  const held = effectiveClaim(claims, "permissions");
  if (!permissions.every((name) => isTextList(held) && held.includes(name))) throw rejected("permission");
}
