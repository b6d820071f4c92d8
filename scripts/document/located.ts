/**
 * Parts of a document together with their JSON pointers.
 */
import type { ApiDocument } from "./document.js";
import { isObject, type JsonObject, ownValue } from "../shared/json.js";
import { keysOf, pointerOf } from "../shared/json-pointer.js";

/** A part of a document and its JSON pointer. */
export interface Located {
  readonly pointer: string;
  readonly value: JsonObject;
}

/** The object at these keys, if there is one. */
export function childOf(parent: Located, ...keys: readonly (string | number)[]): Located | undefined {
  let value: unknown = parent.value;
  for (const key of keys) value = ownValue(value, String(key));
  return isObject(value) ? { pointer: parent.pointer + pointerOf(...keys), value } : undefined;
}

/** Follows `$ref`s to a definition. There always is one, because documents are checked when they are opened. */
export function follow(document: ApiDocument, start: Located): Located {
  let current = start;
  while (typeof current.value["$ref"] === "string") {
    current = at(document, pointerTo(current.value["$ref"]));
  }
  return current;
}

export function at(document: ApiDocument, pointer: string): Located {
  let value: unknown = document.root;
  for (const key of keysOf(pointer)) value = ownValue(value, key);
  return { pointer, value: isObject(value) ? value : {} };
}

/** The pointer in a `$ref`, however its characters were escaped. */
export function pointerTo(reference: string): string {
  if (/^#\/[^%~]*$/.test(reference)) return reference.slice(1);
  const keys = keysOf(reference.slice(1)).map((key) => {
    try {
      return decodeURIComponent(key);
    } catch {
      return key;
    }
  });
  return pointerOf(...keys);
}
