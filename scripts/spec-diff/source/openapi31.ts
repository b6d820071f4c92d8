import { isObject, type JsonObject, listAt } from "../../shared/json.js";

/** Under these keys stands data, which is nobody's schema. */
const data = new Set(["default", "enum", "example", "examples", "mapping"]);

/**
 * Writes a document of OpenAPI 3.1 as 3.0 says the same: lists of types, null, const, exclusive limits, and what stands beside a
 * `$ref`. In a document of 3.0 there is nothing of that to find, so it comes out as it was.
 */
export function as30(root: JsonObject): JsonObject {
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
    if (namesAreKeywords && (data.has(key) || key.startsWith("x-"))) converted[key] = child;
    else if (typeof child === "boolean" && schemaKeys.has(key) && namesAreKeywords) converted[key] = child ? {} : { not: {} };
    else converted[key] = convert(child, !(namesAreKeywords && maps.has(key)));
  }
  return namesAreKeywords ? asSchema30(converted) : converted;
}

/** Keys whose value may be `true` or `false` for a schema (additionalProperties may be so in 3.0, too). */
const schemaKeys = new Set(["items", "not", "schema"]);
/** Keys whose value maps names of the author's choice. */
const maps = new Set(["properties", "schemas", "$defs"]);

function asSchema30(schema: JsonObject): JsonObject {
  const { const: only, ...rest } = schema;
  const result: JsonObject = only === undefined ? rest : { ...rest, enum: [only] };
  if (Array.isArray(result["type"])) Object.assign(result, listedTypes(result, result["type"]));
  for (const [exclusive, limit] of [
    ["exclusiveMinimum", "minimum"],
    ["exclusiveMaximum", "maximum"],
  ] as const) {
    if (typeof result[exclusive] === "number") Object.assign(result, { [limit]: result[exclusive], [exclusive]: true });
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
  // Beside other alternatives, both must hold.
  if (schema["anyOf"] !== undefined) return { allOf: [...listAt(schema, "allOf"), alternatives], ...nullable };
  return { ...alternatives, ...nullable };
}

/** In 3.0, whatever stands beside a `$ref` is ignored; here it applies too. */
function besideReference({ $ref, ...beside }: JsonObject): JsonObject {
  const applies = Object.keys(beside).filter((key) => key !== "description" && key !== "summary");
  return applies.length === 0 ? { $ref } : { allOf: [{ $ref }], ...beside };
}
