/**
 * Converting OpenAPI 3.1 to 3.0.
 */
import { isObject, type JsonObject, listAt } from "../shared/json.js";
import { holdsKeywords, isOpaque } from "./keywords.js";

/** In 3.1, `true` and `false` are schemas under these keys. (`additionalProperties` allows them in 3.0 too.) */
const SCHEMA_KEYS = new Set(["items", "not", "schema"]);
/** The values of these keys are lists of schemas. */
const LIST_KEYS = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);

/**
 * Converts lists of types, null, const, exclusive limits, and keywords beside a `$ref` to their equivalents in 3.0. A document of
 * version 3.0 is returned unchanged.
 */
export function toOpenApi30(root: JsonObject): JsonObject {
  const version = String(root["openapi"]);
  if (version.startsWith("3.0")) return root;
  const converted = convert(root, true);
  return isObject(converted) ? { ...converted, openapi: "3.0.3" } : root;
}

function convert(value: unknown, namesAreKeywords: boolean): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => convert(item, true));
  if (!isObject(value)) return value;
  const converted: JsonObject = {};
  for (const [key, child] of Object.entries(value)) {
    if (isOpaque(key, namesAreKeywords)) converted[key] = child;
    else if (typeof child === "boolean" && SCHEMA_KEYS.has(key) && namesAreKeywords) converted[key] = schemaOf(child);
    else if (typeof child === "boolean" && !namesAreKeywords) converted[key] = schemaOf(child);
    else if (Array.isArray(child) && LIST_KEYS.has(key) && namesAreKeywords) {
      converted[key] = child.map((item: unknown) => (typeof item === "boolean" ? schemaOf(item) : convert(item, true)));
    } else converted[key] = convert(child, holdsKeywords(key, namesAreKeywords));
  }
  return namesAreKeywords ? asSchema30(converted) : converted;
}

/** `true` allows every value, and `false` none. */
function schemaOf(all: boolean): JsonObject {
  return all ? {} : { not: {} };
}

function asSchema30(schema: JsonObject): JsonObject {
  const { const: only, ...rest } = schema;
  const result: JsonObject = only === undefined ? rest : { ...rest, enum: [only] };
  if (Array.isArray(result["type"])) Object.assign(result, listedTypes(result, result["type"]));
  for (const [exclusive, limit] of [
    ["exclusiveMinimum", "minimum"],
    ["exclusiveMaximum", "maximum"],
  ] as const) {
    if (typeof result[exclusive] !== "number") continue;
    // Both may be there, and then the tighter one counts.
    const [own, other] = [result[exclusive], result[limit]];
    const isTighter = typeof other !== "number" || (limit === "minimum" ? own >= other : own <= other);
    if (isTighter) Object.assign(result, { [limit]: own, [exclusive]: true });
    else delete result[exclusive];
  }
  return typeof result["$ref"] === "string" ? besideReference(result) : result;
}

function listedTypes(schema: JsonObject, types: readonly unknown[]): JsonObject {
  const others = types.filter((type) => type !== "null");
  const nullable = others.length < types.length ? { nullable: true } : {};
  if (others.length === 1) return { type: others[0], ...nullable };
  delete schema["type"];
  if (others.length === 0) return { type: "null" };
  const alternatives = { anyOf: others.map((type) => ({ type })) };
  // If there are other alternatives, both must apply.
  if (schema["anyOf"] !== undefined) return { allOf: [...listAt(schema, "allOf"), alternatives], ...nullable };
  return { ...alternatives, ...nullable };
}

/** In 3.0, keywords beside a `$ref` are ignored; in 3.1 they apply. */
function besideReference({ $ref, ...beside }: JsonObject): JsonObject {
  const applies = Object.keys(beside).filter((key) => key !== "description" && key !== "summary");
  return applies.length === 0 ? { $ref } : { allOf: [{ $ref }], ...beside };
}
