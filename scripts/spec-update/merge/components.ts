import { isObject, type JsonObject, objectAt } from "../../shared/json.js";
import { unescapeKey } from "../../shared/json-pointer.js";

type Key = readonly [section: string, name: string];

/** Brings over every component that something refers to and only the other document has. */
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

/** Every component that a document's own parts lead to, through the other document where the first has none. */
export function referencedComponents(root: JsonObject, fallback: JsonObject): readonly Key[] {
  const found = new Map<string, Key>();
  visit({ ...root, info: undefined });
  // A map hands out what is added while it is read.
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
