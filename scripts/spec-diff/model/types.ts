/**
 * The types and enums that schemas allow.
 */
import { isObject } from "../../shared/json.js";
import { fieldsOf, type Schema, valuesOf } from "./schema.js";

const ALL_TYPES = ["array", "binary", "boolean", "integer", "null", "number", "object", "string"] as const;

/** The types of the values that a schema allows. */
export function typesOf(schema: Schema): ReadonlySet<string> {
  // Nothing fits a schema that excludes everything.
  if (valuesOf(schema, "not").some((excluded) => isObject(excluded) && Object.keys(excluded).length === 0)) return new Set();
  const stated = valuesOf(schema, "type").flatMap((type) => (Array.isArray(type) ? [type] : [[type]]));
  const isBinary = valuesOf(schema, "format").includes("binary");
  const sets = stated.map((types) => new Set(types.flatMap((type) => meaning(String(type), isBinary))));
  const implied = impliedType(schema);
  if (sets.length === 0 && implied !== undefined) sets.push(new Set([implied]));
  if (sets.length === 0) return new Set(ALL_TYPES.filter((type) => type !== "null" || !schema.withoutNull));
  const common = ALL_TYPES.filter((type) => type !== "null" && sets.every((set) => set.has(type)));
  const isNullable = schema.nullable || (!schema.withoutNull && sets.every((set) => set.has("null")));
  return new Set(isNullable ? [...common, "null"] : common);
}

function meaning(type: string, isBinary: boolean): readonly string[] {
  if (type === "number") return ["number", "integer"];
  return type === "string" && isBinary ? ["binary"] : [type];
}

function impliedType(schema: Schema): string | undefined {
  if (fieldsOf(schema).size > 0 || valuesOf(schema, "additionalProperties").length > 0) return "object";
  const values = enumOf(schema);
  return values?.every((value) => value.startsWith('"')) ? "string" : undefined;
}

export function showTypes(types: ReadonlySet<string>): string {
  if (types.size === ALL_TYPES.length) return "any";
  const shown = [...types].filter((type) => type !== "integer" || !types.has("number"));
  return shown.length === 0 ? "nothing" : shown.sort().join(" or ");
}

/** The values that a schema lists, as JSON, or `undefined` if it has neither `enum` nor `const`. */
export function enumOf(schema: Schema): readonly string[] | undefined {
  // `const` is a list of one value. Documents of version 3.0 use it too.
  const fixed = valuesOf(schema, "const").map((value) => [value]);
  const lists = [...fixed, ...valuesOf(schema, "enum").filter((list): list is unknown[] => Array.isArray(list))];
  if (lists.length === 0) return undefined;
  const sets = lists.map((list) => list.filter((value) => value !== null).map((value) => JSON.stringify(value)));
  return (sets[0] ?? []).filter((value) => sets.every((set) => set.includes(value)));
}
