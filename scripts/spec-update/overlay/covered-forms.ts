/**
 * What the vendor has at the places that our overlay changes.
 */
import type { ApiDocument } from "../../document/document.js";
import { pointerOf } from "../../shared/json-pointer.js";
import { isObject, ownValue } from "../../shared/json.js";
import { follow } from "../../document/located.js";
import { type NodePath, select, valueAt } from "./json-path.js";
import type { OverlayAction } from "./read-overlay.js";

/** The vendor's value at each place, `undefined` if it has none. A place is a JSON pointer, with names for items that have one. */
export type CoveredForms = ReadonlyMap<string, unknown>;

export function coveredForms(vendor: ApiDocument, ours: ApiDocument, action: OverlayAction): CoveredForms {
  // What we keep has its places in our document.
  const places = select(action.keep ? ours.root : vendor.root, action.target);
  const covered = action.update === undefined ? places : places.flatMap((place) => replacedBy(vendor.root, place, action.update));
  return new Map(covered.map((place) => [nameOf(vendor.root, place), definitionOf(vendor, valueAt(vendor.root, place))]));
}

/** The places that an update replaces: an object is merged key by key, and a list only gets longer. */
function replacedBy(root: unknown, place: NodePath, update: unknown): readonly NodePath[] {
  const value = valueAt(root, place);
  if (Array.isArray(value)) return [];
  if (!isObject(value) || !isObject(update) || typeof update["$ref"] === "string") return [place];
  return Object.entries(update).flatMap(([key, child]) => replacedBy(root, [...place, key], child));
}

/** With all `$ref`s followed, but for models: an update reports their changes anyway. */
function definitionOf(document: ApiDocument, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => definitionOf(document, item));
  if (!isObject(value)) return value;
  const reference = value["$ref"];
  if (typeof reference === "string" && !reference.startsWith("#/components/schemas/")) {
    return definitionOf(document, follow(document, { pointer: "", value }).value);
  }
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, definitionOf(document, child)]));
}

/** Parameters are called by their names, because their order may change. */
function nameOf(root: unknown, place: NodePath): string {
  let value = root;
  const keys = place.map((key) => {
    const isItem = Array.isArray(value);
    value = ownValue(value, key);
    const name = ownValue(value, "name");
    return isItem && typeof name === "string" ? name : key;
  });
  return pointerOf(...keys);
}
