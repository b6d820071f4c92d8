import type { JsonObject } from "../../shared/json.js";
import { textScopes, words } from "../../spec-diff/model/facts.js";

/** The scopes that a vendor's operation states, or nothing where it states none. What a security scheme lists is not meant. */
export function statedScopes(operation: JsonObject): readonly string[] | undefined {
  const stated = operation["x-scopes"] ?? operation["x-scope"];
  if (stated !== undefined) return words(stated);
  const named = textScopes(operation);
  return named.length > 0 ? named : undefined;
}
