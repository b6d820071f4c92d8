/**
 * The scopes that a vendor's operation states.
 */
import type { JsonObject } from "../../shared/json.js";
import { textScopes, wordsIn } from "../../spec-diff/model/metadata.js";

/** `undefined` if it states none. The scopes of security requirements don't count. */
export function statedScopes(operation: JsonObject): readonly string[] | undefined {
  const stated = operation["x-scopes"] ?? operation["x-scope"];
  if (stated !== undefined) return wordsIn(stated);
  const named = textScopes(operation);
  return named.length > 0 ? named : undefined;
}
