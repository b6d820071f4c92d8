/**
 * The subtypes of a schema with a discriminator.
 */
import type { ApiDocument } from "../../document/document.js";
import { byCodeUnit, isObject, type JsonObject, objectAt } from "../../shared/json.js";
import { pointerOf } from "../../shared/json-pointer.js";
import { follow, type Located } from "../../document/located.js";
import { isNull, listed, type Schema, type SchemaParts } from "./schema.js";

/**
 * The schemas that the mapping names, and the schemas that extend this one. They may not be referenced anywhere else. A schema
 * that only extends one with a discriminator has no subtypes.
 */
export function subtypesOf(document: ApiDocument, schema: Schema): readonly SchemaParts[] {
  const entry = unwrapped(document, schema.entry);
  if (!isObject(entry.value["discriminator"])) return [];
  const schemas = objectAt(objectAt(document.root, "components"), "schemas");
  const mapped = Object.values(objectAt(entry.value["discriminator"], "mapping")).filter((name) => typeof name === "string");
  const names = new Set(mapped.map((name) => name.replace(/^#\/components\/schemas\//, "")));
  for (const [name, value] of Object.entries(schemas)) {
    const located = isObject(value) && value["allOf"] !== undefined ? component(schemas, name) : undefined;
    if (located && extendsBase(document, located, entry.pointer, new Set())) names.add(name);
  }
  const subtypes = [...names].sort(byCodeUnit).flatMap((name) => component(schemas, name) ?? []);
  return subtypes.filter(({ pointer }) => pointer !== entry.pointer).map(({ pointer }) => ({ parts: [reference(pointer)] }));
}

/** The model that a field's schema wraps only to add `nullable` or `deprecated`. (A model that wraps another is a subtype.) */
export function unwrapped(document: ApiDocument, entry: Located): Located {
  const [part, ...others] = ["allOf", "oneOf", "anyOf"].flatMap((keyword) => listed(entry, keyword)).filter(({ value }) => !isNull(value));
  if (!part || others.length > 0 || isModel(entry) || isObject(entry.value["properties"])) return entry;
  return typeof part.value["$ref"] === "string" ? follow(document, part) : entry;
}

function isModel({ pointer }: Located): boolean {
  return /^\/components\/schemas\/[^/]+$/.test(pointer);
}

function component(schemas: JsonObject, name: string): Located | undefined {
  const value = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  return isObject(value) ? { pointer: pointerOf("components", "schemas", name), value } : undefined;
}

/** A `$ref`, so that it is matched by name like an alternative. */
function reference(pointer: string): Located {
  return { pointer, value: { $ref: `#${pointer}` } };
}

function extendsBase(document: ApiDocument, located: Located, base: string, passed: Set<string>): boolean {
  if (passed.has(located.pointer)) return false;
  passed.add(located.pointer);
  return listed(located, "allOf").some((part) => {
    const parent = follow(document, part);
    return parent.pointer === base || extendsBase(document, parent, base, passed);
  });
}
