/**
 * Merging schemas.
 */
import { isObject, type JsonObject } from "../../shared/json.js";
import { childOf, follow, type Located } from "../../document/located.js";
import { fieldsOf, listed, schemaOf } from "../../spec-diff/model/schema.js";
import type { Merger } from "./merger.js";

/** Our schema if both mean the same, otherwise the vendor's with our prose. */
export function mergeSchema(merger: Merger, ours: Located | undefined, vendor: Located): JsonObject {
  if (!ours) return vendor.value;
  if (merger.isSame(merger.comparer.compare("response", "field", { parts: [ours] }, { parts: [vendor] }))) return ours.value;
  if (typeof vendor.value["$ref"] === "string") return vendor.value;
  const own = follow(merger.ours, ours);
  const result: JsonObject = { ...ourProse(own.value), ...vendor.value };
  mergeFields(merger, own, vendor, result);
  for (const keyword of ["items", "additionalProperties"]) {
    const part = childOf(vendor, keyword);
    if (part) result[keyword] = mergeSchema(merger, childOf(own, keyword), part);
  }
  for (const keyword of ["allOf", "oneOf", "anyOf"]) mergeList(merger, keyword, own, vendor, result);
  return result;
}

/** If alternatives overlap, we write `anyOf` for a vendor's `oneOf`, which would reject a value that fits two of them. */
function mergeList(merger: Merger, keyword: string, own: Located, vendor: Located, result: JsonObject): void {
  const parts = listed(vendor, keyword);
  if (parts.length === 0) return;
  const isOverlap = keyword === "oneOf" && own.value["anyOf"] !== undefined;
  const known = listed(own, isOverlap ? "anyOf" : keyword);
  delete result[keyword];
  result[isOverlap ? "anyOf" : keyword] = parts.map((part, index) => mergeSchema(merger, known[index], part));
}

/** Fields in our order, then the vendor's new fields. */
function mergeFields(merger: Merger, own: Located, vendor: Located, result: JsonObject): void {
  const { properties } = vendor.value;
  if (!isObject(properties)) return;
  const known = fieldsOf(schemaOf(merger.ours, { parts: [own] }));
  const names = new Set([...[...known.keys()].filter((name) => Object.hasOwn(properties, name)), ...Object.keys(properties)]);
  const merged = [...names].flatMap((name) => {
    const part = childOf(vendor, "properties", name);
    return part ? [[name, mergeSchema(merger, known.get(name)?.[0], part)] as const] : [];
  });
  result["properties"] = Object.fromEntries(merged);
}

/** Our prose and extensions on any node. */
export function ourProse(value: JsonObject): JsonObject {
  const isOurs = (key: string) => key === "description" || key === "summary" || key.startsWith("x-");
  return Object.fromEntries(Object.entries(value).filter(([key]) => isOurs(key)));
}
