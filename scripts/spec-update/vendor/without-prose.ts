/**
 * Removing prose from vendors' documents.
 */
import { isObject, type JsonObject } from "../../shared/json.js";

const PROSE_KEYS = new Set(["description", "summary", "title", "example", "examples", "externalDocs", "x-displayName"]);
/** The values of these keys are data. */
const DATA_KEYS = new Set(["default", "enum", "mapping"]);
/** The values of these keys map names that the author chose. */
const MAP_KEYS = new Set([
  "properties",
  "schemas",
  "responses",
  "parameters",
  "requestBodies",
  "headers",
  "securitySchemes",
  "paths",
  "content",
]);

/** Leaves out prose, examples, extensions and redundant keywords: the structure is fact, but the prose belongs to the vendor. */
export function withoutProse(value: unknown, namesAreKeywords = true): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => withoutProse(item));
  if (!isObject(value)) return value;
  const kept: JsonObject = {};
  for (const [key, child] of Object.entries(value)) {
    if (namesAreKeywords && (PROSE_KEYS.has(key) || (key.startsWith("x-") && key !== "x-scopes"))) continue;
    if (namesAreKeywords && (key === "nullable" || key === "deprecated" || key === "required") && child === false) continue;
    kept[key] = namesAreKeywords && DATA_KEYS.has(key) ? child : withoutProse(child, !(namesAreKeywords && MAP_KEYS.has(key)));
  }
  // OpenAPI 3.0 ignores all keywords beside a `$ref`.
  return namesAreKeywords && typeof kept["$ref"] === "string" ? { $ref: kept["$ref"] } : kept;
}
