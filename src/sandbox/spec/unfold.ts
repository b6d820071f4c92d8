import { subtypesOf } from "./document.js";
import type { SpecDocument } from "./document.js";
import { isJson, listAt, objectAt, stringAt } from "./json.js";
import type { Json } from "./json.js";

/**
 * A schema without references, parts, alternatives and discriminators, so that an example of it is one of the schema that it
 * came from. Where a model leads back to itself an optional field is left out and a list is empty; undefined where neither
 * can be. `above` holds the references on the way here; in `isPart` a model stands for itself, and not for its subtypes.
 */
export function unfold(document: SpecDocument, schema: unknown, above: readonly string[] = [], isPart = false): Json | undefined {
  const reference = stringAt(schema, "$ref");
  if (reference !== undefined) return followed(document, reference, above, isPart);
  if (!isJson(schema)) return {};
  const { allOf: _all, oneOf: _one, anyOf: _any, properties: _properties, items, additionalProperties, ...plain } = schema;
  const parts = listAt(schema, "allOf").map((part) => unfold(document, part, above, true));
  for (const kind of ["oneOf", "anyOf"]) {
    if (schema[kind] !== undefined) parts.push(firstOf(document, listAt(schema, kind), above));
  }
  parts.push(withFields(document, schema, plain, above));
  const found = parts.filter((part) => part !== undefined);
  if (found.length < parts.length) return undefined;
  const whole = found.reduce(merged);
  const item = items === undefined ? undefined : unfold(document, items, above);
  const other = isJson(additionalProperties) ? unfold(document, additionalProperties, above) : undefined;
  return {
    ...whole,
    ...(items !== undefined && (item === undefined ? { items: {}, maxItems: 0 } : { items: item })),
    ...(other !== undefined && { additionalProperties: other }),
  };
}

function followed(document: SpecDocument, reference: string, above: readonly string[], isPart: boolean): Json | undefined {
  if (above.includes(reference)) return undefined;
  const target = document.resolve({ $ref: reference });
  const [subtype] = isPart ? [] : subtypesOf(target);
  if (subtype !== undefined) return followed(document, subtype.reference, above, false);
  const found = unfold(document, target, [...above, reference], isPart);
  const literal = isPart ? undefined : document.literals.get(reference);
  if (found === undefined || literal === undefined) return found;
  return merged(found, { properties: { [literal.property]: { type: "string", enum: [literal.value] } } });
}

function firstOf(document: SpecDocument, schemas: readonly unknown[], above: readonly string[]): Json | undefined {
  for (const schema of schemas) {
    const found = unfold(document, schema, above);
    if (found !== undefined) return found;
  }
  return undefined;
}

function withFields(document: SpecDocument, schema: Json, plain: Json, above: readonly string[]): Json | undefined {
  if (schema["properties"] === undefined) return plain;
  const properties: Record<string, Json> = {};
  for (const [name, property] of Object.entries(objectAt(schema, "properties"))) {
    const found = unfold(document, property, above);
    if (found !== undefined) properties[name] = isAnyText(found) ? { ...found, example: name } : found;
    else if (listAt(schema, "required").includes(name)) return undefined;
  }
  return { type: "object", ...plain, properties };
}

/** Text that nothing is told of: the field's own name tells more than one word for all. */
function isAnyText(schema: Json): boolean {
  return schema["type"] === "string" && ["enum", "format", "default", "example", "pattern", "minLength", "maxLength"].every((key) => !(key in schema));
}

function merged(left: Json, right: Json): Json {
  if (left["properties"] === undefined && right["properties"] === undefined) return { ...left, ...right };
  return { ...left, ...right, properties: { ...objectAt(left, "properties"), ...objectAt(right, "properties") } };
}
