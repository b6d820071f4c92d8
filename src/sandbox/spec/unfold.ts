/**
 * Rewrites a schema so that openapi-sampler can make a valid example of it: references are followed, `allOf` is merged, and one
 * alternative is chosen.
 */
import { type SpecDocument, subtypesOf } from "./document.js";
import { isJsonObject, type JsonObject, listAt, objectAt, stringAt } from "./json.js";

/** Keywords that say more about a string than that it is one. */
const STRING_KEYWORDS = ["enum", "format", "default", "example", "pattern", "minLength", "maxLength"];

/**
 * The schema without `$ref`, `allOf`, `oneOf`, `anyOf` and discriminators; every example of it is also an example of the original.
 *
 * `ancestors` are the references already followed. If a model contains itself, an optional field is left out and a list stays
 * empty; if neither is possible, the result is undefined. If `isPart`, the schema is a part of an `allOf`: a model then stands
 * for itself and not for one of its subtypes.
 */
export function unfold(
  document: SpecDocument,
  schema: unknown,
  ancestors: readonly string[] = [],
  isPart = false,
): JsonObject | undefined {
  const reference = stringAt(schema, "$ref");
  if (reference !== undefined) return unfoldReference(document, reference, ancestors, isPart);
  if (!isJsonObject(schema)) return {};
  const { allOf: _all, oneOf: _one, anyOf: _any, properties: _properties, items, additionalProperties, ...keywords } = schema;
  const parts = listAt(schema, "allOf").map((part) => unfold(document, part, ancestors, true));
  for (const keyword of ["oneOf", "anyOf"]) {
    if (schema[keyword] !== undefined) parts.push(unfoldFirst(document, listAt(schema, keyword), ancestors));
  }
  parts.push(unfoldProperties(document, schema, keywords, ancestors));
  const possible = parts.filter((part) => part !== undefined);
  if (possible.length < parts.length) return undefined;
  const merged = possible.reduce(mergeSchemas);
  const item = items === undefined ? undefined : unfold(document, items, ancestors);
  const additional = isJsonObject(additionalProperties) ? unfold(document, additionalProperties, ancestors) : undefined;
  return {
    ...merged,
    ...(items !== undefined && (item === undefined ? { items: {}, maxItems: 0 } : { items: item })),
    ...(additional !== undefined && { additionalProperties: additional }),
  };
}

function unfoldReference(
  document: SpecDocument,
  reference: string,
  ancestors: readonly string[],
  isPart: boolean,
): JsonObject | undefined {
  if (ancestors.includes(reference)) return undefined;
  const target = document.resolve({ $ref: reference });
  const [subtype] = isPart ? [] : subtypesOf(target);
  if (subtype !== undefined) return unfoldReference(document, subtype.reference, ancestors, false);
  const unfolded = unfold(document, target, [...ancestors, reference], isPart);
  const discriminator = isPart ? undefined : document.discriminatorValues.get(reference);
  if (unfolded === undefined || discriminator === undefined) return unfolded;
  return mergeSchemas(unfolded, { properties: { [discriminator.property]: { type: "string", enum: [discriminator.value] } } });
}

/** The first alternative that can be unfolded. */
function unfoldFirst(document: SpecDocument, schemas: readonly unknown[], ancestors: readonly string[]): JsonObject | undefined {
  for (const schema of schemas) {
    const unfolded = unfold(document, schema, ancestors);
    if (unfolded !== undefined) return unfolded;
  }
  return undefined;
}

function unfoldProperties(
  document: SpecDocument,
  schema: JsonObject,
  keywords: JsonObject,
  ancestors: readonly string[],
): JsonObject | undefined {
  if (schema["properties"] === undefined) return keywords;
  const properties: Record<string, JsonObject> = {};
  for (const [name, property] of Object.entries(objectAt(schema, "properties"))) {
    const unfolded = unfold(document, property, ancestors);
    // The name of the field makes a better example than the same word for every string.
    if (unfolded !== undefined) properties[name] = isPlainString(unfolded) ? { ...unfolded, example: name } : unfolded;
    else if (listAt(schema, "required").includes(name)) return undefined;
  }
  return { type: "object", ...keywords, properties };
}

function isPlainString(schema: JsonObject): boolean {
  return schema["type"] === "string" && STRING_KEYWORDS.every((keyword) => !(keyword in schema));
}

function mergeSchemas(left: JsonObject, right: JsonObject): JsonObject {
  if (left["properties"] === undefined && right["properties"] === undefined) return { ...left, ...right };
  return { ...left, ...right, properties: { ...objectAt(left, "properties"), ...objectAt(right, "properties") } };
}
