/**
 * What can be changed in any schema.
 */
import type { Loose } from "../documents.js";

const text = { type: "string" };

/** Replaces the whole schema. */
function becomes(holder: Loose, value: object): void {
  const old = structuredClone(holder);
  for (const key of Object.keys(old)) delete holder[key];
  Object.assign(holder, JSON.parse(JSON.stringify(value, (_, child) => (child === "OLD" ? old : child))));
}

function adds(value: object): (holder: Loose) => void {
  return (holder) => void Object.assign(holder, value);
}

export const SCHEMA_CHANGES: Readonly<Record<string, (holder: Loose) => void>> = {
  "becomes a string": (holder) => becomes(holder, text),
  "becomes an integer": (holder) => becomes(holder, { type: "integer" }),
  "becomes a boolean": (holder) => becomes(holder, { type: "boolean" }),
  "becomes anything": (holder) => becomes(holder, {}),
  "becomes binary": (holder) => becomes(holder, { ...text, format: "binary" }),
  "becomes an object": (holder) => becomes(holder, { type: "object", properties: { x: text } }),
  "becomes an empty object": (holder) => becomes(holder, { type: "object" }),
  "becomes a closed object": (holder) => becomes(holder, { type: "object", properties: { x: text }, additionalProperties: false }),
  "becomes a map": (holder) => becomes(holder, { type: "object", additionalProperties: text }),
  "becomes a list of itself": (holder) => becomes(holder, { type: "array", items: "OLD" }),
  "becomes an alternative to a string": (holder) => becomes(holder, { oneOf: ["OLD", text] }),
  "becomes null": (holder) => becomes(holder, { oneOf: ["OLD", { type: "null" }] }),
  "is nullable": adds({ nullable: true }),
  "is listed": (holder) => becomes(holder, { type: "string", enum: ["a", "b"] }),
  "is listed with null": (holder) => becomes(holder, { type: "string", nullable: true, enum: ["a", null] }),
  "is one value": (holder) => becomes(holder, { const: "a" }),
  "is one value of its type": (holder) => becomes(holder, { type: "string", const: "a" }),
  "has a default": adds({ default: "a" }),
  "has a format": adds({ format: "date-time" }),
  "is read-only": adds({ readOnly: true }),
  "is write-only": adds({ writeOnly: true }),
  "is deprecated": adds({ deprecated: true }),
  "requires a field that isn't declared": (holder) => void Object.assign(holder, { required: [...(holder.required ?? []), "undeclared"] }),
  "has a discriminator": adds({ discriminator: { propertyName: "kind" } }),
  "has leading items": (holder) => becomes(holder, { type: "array", prefixItems: [text, { type: "integer" }] }),
  "has patterns of fields": (holder) => becomes(holder, { type: "object", patternProperties: { "^x": text } }),
  "has alternatives beside it": adds({ anyOf: [{ type: "object", properties: { one: text } }, { type: "object", properties: { two: text } }] }),
  "has a limit": adds({ maxLength: 3, minItems: 1, maxItems: 2 }),
  "has unevaluated fields": adds({ unevaluatedProperties: false }),
  "has content": adds({ contentMediaType: "application/json", contentEncoding: "base64" }),
  "excludes something": adds({ not: { type: "integer" } }),
};

/** In objects with fields. */
export const OBJECT_CHANGES: typeof SCHEMA_CHANGES = {
  "has one more field": (holder) => void Object.assign(holder, { properties: { ...holder.properties, added: text } }),
  "becomes a part": (holder) => becomes(holder, { allOf: ["OLD", { type: "object", properties: { part: text } }] }),
  "is closed": adds({ additionalProperties: false }),
  "is open": adds({ additionalProperties: true }),
};

/** In maps without fields of their own: TypeScript wants those to have the type of all others. */
export const MAP_CHANGES: typeof SCHEMA_CHANGES = {
  "has values of any type": adds({ additionalProperties: true }),
  "has values of one type": adds({ additionalProperties: { type: "boolean" } }),
};

/** In OpenAPI 3.1 only. */
export const CHANGES_31: typeof SCHEMA_CHANGES = {
  "lists a type and null": (holder) => becomes(holder, { type: ["string", "null"] }),
  "lists two types": (holder) => becomes(holder, { type: ["string", "integer"] }),
};
