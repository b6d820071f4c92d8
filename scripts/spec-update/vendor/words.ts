import { isObject, type JsonObject } from "../../shared/json.js";

const prose = new Set(["description", "summary", "title", "example", "examples", "externalDocs", "x-displayName"]);
/** Under these keys stands data, or names of the author's choice. */
const data = new Set(["default", "enum", "mapping"]);
const names = new Set([
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

/** Leaves out a vendor's words, examples and extensions, and what says nothing: a vendor's structure are facts, its prose is its own. */
export function withoutWords(value: unknown, namesAreKeywords = true): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => withoutWords(item));
  if (!isObject(value)) return value;
  const kept: JsonObject = {};
  for (const [key, child] of Object.entries(value)) {
    if (namesAreKeywords && (prose.has(key) || (key.startsWith("x-") && key !== "x-scopes"))) continue;
    if (namesAreKeywords && (key === "nullable" || key === "deprecated" || key === "required") && child === false) continue;
    kept[key] = namesAreKeywords && data.has(key) ? child : withoutWords(child, !(namesAreKeywords && names.has(key)));
  }
  // In OpenAPI 3.0 nothing applies beside a reference.
  return namesAreKeywords && typeof kept["$ref"] === "string" ? { $ref: kept["$ref"] } : kept;
}
