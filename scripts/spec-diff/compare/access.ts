/**
 * Comparing who is let in: by permissions or by credentials.
 */
import type { Effect } from "./levels.js";

/** The alternative sets of what a caller must hold. Without any, everyone is let in. */
export type Access = readonly ReadonlySet<string>[];

/** Wider if all callers who were let in before still are. */
export function compareAccess(before: Access, after: Access): Effect {
  const [stillIn, alreadyIn] = [letsInAll(after, before), letsInAll(before, after)];
  if (stillIn) return alreadyIn ? "same" : "wider";
  return alreadyIn ? "narrower" : "other";
}

/** Each way into the one must hold all that some way into the other needs. */
function letsInAll(door: Access, callers: Access): boolean {
  return alternativesOf(callers).every((held) => alternativesOf(door).some((needed) => [...needed].every((one) => held.has(one))));
}

function alternativesOf(access: Access): Access {
  return access.length === 0 ? [new Set()] : access;
}

export function showAccess(access: Access): string {
  return alternativesOf(access)
    .map((needed) => (needed.size === 0 ? "none" : [...needed].sort().join(" and ")))
    .join(" or ");
}
