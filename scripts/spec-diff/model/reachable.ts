/**
 * Which schemas the operations of a document use.
 */
import type { ApiDocument } from "../../document/document.js";
import { isObject, objectAt } from "../../shared/json.js";
import { keysOf } from "../../shared/json-pointer.js";
import { subtypesOf } from "./subtypes.js";
import { at, pointerTo } from "../../document/located.js";
import { schemaOf } from "./schema.js";

export function reachableSchemas(document: ApiDocument): ReadonlySet<string> {
  const pointers = new Set<string>();
  visit(objectAt(document.root, "paths"));
  for (const pointer of pointers) {
    const located = at(document, pointer);
    visit(located.value);
    for (const { parts } of subtypesOf(document, schemaOf(document, { parts: [located] }))) {
      for (const part of parts) pointers.add(part.pointer);
    }
  }
  return new Set([...pointers].map(keysOf).flatMap(([, section, name]) => (section === "schemas" && name !== undefined ? [name] : [])));

  function visit(value: unknown): void {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isObject(value)) return;
    if (typeof value["$ref"] === "string") pointers.add(pointerTo(value["$ref"]));
    for (const child of Object.values(value)) visit(child);
  }
}
