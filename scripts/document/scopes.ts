/**
 * The scopes that an operation states.
 */
import { type JsonObject, stringsIn } from "../shared/json.js";

/** Some documents name the scope in the description, as code. */
const SCOPE_IN_TEXT = /<code>\s*([a-z_]+:[a-z0-9_]+)\s*<\/code>/g;

/**
 * From our list `x-scopes`, else from the vendor's `x-scope`, else from the description. `undefined` if it states none. The scopes
 * of security requirements don't count.
 */
export function statedScopes(operation: JsonObject): readonly string[] | undefined {
  const stated = operation["x-scopes"] ?? operation["x-scope"];
  if (stated !== undefined) return wordsIn(stated);
  const named = scopesInText(operation);
  return named.length > 0 ? named : undefined;
}

/** The strings of a list, or the words of a text. */
export function wordsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return value.split(/[\s,]+/).filter((word) => word !== "");
  return stringsIn(value);
}

function scopesInText(operation: JsonObject): readonly string[] {
  const text = typeof operation["description"] === "string" ? operation["description"] : "";
  return [...text.matchAll(SCOPE_IN_TEXT)].map((match) => match[1] ?? "");
}
