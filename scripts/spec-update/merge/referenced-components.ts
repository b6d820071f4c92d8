/**
 * The components that a document references.
 */
import { isObject, type JsonObject, objectAt } from "../../shared/json.js";
import { unescapeKey } from "../../shared/json-pointer.js";

type ComponentKey = readonly [section: string, name: string];

/** Copies every referenced component that only the other document has. */
export function copyMissingComponents(root: JsonObject, from: JsonObject): void {
  const components = isObject(root["components"]) ? root["components"] : {};
  root["components"] = components;
  for (const [section, name] of referencedComponents(root, from)) {
    const target = isObject(components[section]) ? components[section] : {};
    components[section] = target;
    if (Object.hasOwn(target, name)) continue;
    const source = objectAt(objectAt(from, "components"), section)[name];
    if (source !== undefined) target[name] = structuredClone(source);
  }
}

/** All components that a document references, also through components that only the other document has. */
export function referencedComponents(root: JsonObject, fallback: JsonObject): readonly ComponentKey[] {
  const found = new Map<string, ComponentKey>();
  visit({ ...root, info: undefined });
  // Iterating over a map includes the items that are added meanwhile.
  for (const [section, name] of found.values()) {
    const own = objectAt(objectAt(root, "components"), section)[name];
    visit(own ?? objectAt(objectAt(fallback, "components"), section)[name]);
  }
  return [...found.values()];

  function visit(value: unknown): void {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isObject(value)) return;
    const [, section, name] = typeof value["$ref"] === "string" ? (/^#\/components\/([^/]+)\/([^/]+)$/.exec(value["$ref"]) ?? []) : [];
    if (section !== undefined && name !== undefined) found.set(`${section}/${name}`, [section, unescapeKey(name)]);
    for (const [key, child] of Object.entries(value)) if (key !== "example" && key !== "default") visit(child);
  }
}
