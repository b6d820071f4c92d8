/**
 * Leaving out `x-` extensions.
 */
import { isObject, type JsonObject } from "../../shared/json.js";

/** The values of these keys are data, whose keys have no meaning of their own. */
const DATA_KEYS = new Set(["example", "examples", "default", "enum", "const"]);
/** The values of these keys map names that the author chose. */
const MAP_KEYS = new Set(
  (
    "paths webhooks schemas responses parameters examples requestBodies headers securitySchemes links callbacks pathItems " +
    "properties patternProperties dependentSchemas dependentRequired $defs definitions content encoding mapping scopes variables"
  ).split(" "),
);

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
    if (namesAreKeywords && DATA_KEYS.has(key)) copy[key] = structuredClone(child);
    else copy[key] = copyOf(child, !(namesAreKeywords && MAP_KEYS.has(key)));
  }
  return copy;
}
