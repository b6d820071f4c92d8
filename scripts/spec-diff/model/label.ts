/**
 * The readable name of a place in a document.
 */
import type { ApiDocument } from "../../document/document.js";
import { keysOf } from "../../shared/json-pointer.js";
import { ownValue } from "../../shared/json.js";

/** Such as `user.identities[].id`, `request.name` or `200.users[]`. */
export function labelOf(document: ApiDocument, pointer: string): string {
  let label = "";
  let value: unknown = document.root;
  const keys = keysOf(pointer);
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] ?? "";
    const next = keys[index + 1] ?? "";
    value = ownValue(value, key);
    if (index === 0 && key === "components") {
      label = keys[2] ?? "";
      value = ownValue(ownValue(value, next), label);
      if (next === "responses") label = `response ${label}`;
      else if (next === "requestBodies") label = `body ${label}`;
      else if (next === "parameters") label = String(ownValue(value, "name") ?? label);
      index += 2;
    } else if (key === "requestBody") label = "request";
    else if (key === "responses" || key === "headers") label = next;
    else if (key === "parameters") label = String(ownValue(ownValue(value, next), "name") ?? next);
    else if (key === "properties") label += label === "" ? next : `.${next}`;
    else if (key === "items") label += "[]";
    else if (key === "additionalProperties") label += ".*";
    else if (key === "content" || key === "oneOf" || key === "anyOf" || key === "allOf") {
      if (key !== "content" && key !== "allOf") label += `(${Number(next) + 1})`;
    } else continue;
    if (["responses", "headers", "parameters", "properties", "content", "oneOf", "anyOf", "allOf"].includes(key)) {
      value = ownValue(value, next);
      index += 1;
    }
  }
  return label;
}
