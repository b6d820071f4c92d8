/**
 * Leaving out `x-` extensions.
 */
import { holdsKeywords, isOpaque } from "../../document/keywords.js";
import { isObject, type JsonObject } from "../../shared/json.js";

/** A deep copy without extensions. They may refer to things that don't exist. */
export function withoutExtensions(document: JsonObject): JsonObject {
  const copy = copyOf(document, true);
  return isObject(copy) ? copy : {};
}

function copyOf(value: unknown, namesAreKeywords: boolean): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => copyOf(item, true));
  if (!isObject(value)) return value;
  const copy: JsonObject = {};
  for (const [key, child] of Object.entries(value)) {
    if (namesAreKeywords && key.startsWith("x-")) continue;
    copy[key] = isOpaque(key, namesAreKeywords) ? structuredClone(child) : copyOf(child, holdsKeywords(key, namesAreKeywords));
  }
  return copy;
}
