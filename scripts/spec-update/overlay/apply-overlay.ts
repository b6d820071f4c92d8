import type { ApiDocument } from "../../generate/shape/document.js";
import { canonicalJson, isObject, type JsonObject, objectAt } from "../../shared/json.js";
import { compareOperations } from "../../spec-diff/compare/documents.js";
import { schemaComparer } from "../../spec-diff/compare/pair.js";
import { copyMissingComponents } from "../merge/components.js";
import { withoutWords } from "../vendor/words.js";
import { isSingle, type Place, placeOfSingle, select, valueAt } from "./json-path.js";
import type { OverlayAction } from "./read-overlay.js";

export interface Applied {
  readonly document: ApiDocument;
  /** Actions that the vendor has made needless or impossible, in words. */
  readonly remarks: readonly string[];
}

/** Lays what is ours over a vendor's structure. */
export function applyOverlay(vendor: ApiDocument, ours: ApiDocument, actions: readonly OverlayAction[]): Applied {
  const remarks: string[] = [];
  // What is kept of ours inherits our security, and the vendor's operations state their own.
  const root: JsonObject = structuredClone({
    ...vendor.root,
    security: ours.root["security"] ?? [],
    components: withOurSchemes(vendor, ours),
  });
  for (const action of actions) {
    const before = canProve(action) ? structuredClone(root) : undefined;
    const outcome = applyAction(root, ours, action);
    if (outcome === "applied" && bringsComponents(action)) copyMissingComponents(root, ours.root);
    const isDone = outcome === "applied" && before !== undefined && saysTheSame(vendor.name, before, root, action);
    const said = isDone ? "done" : outcome;
    if (said !== "applied") remarks.push(`${action.description} (${action.target}): ${words[said]}`);
  }
  return { document: { name: vendor.name, root }, remarks };
}

/** The vendor may call its security schemes otherwise. */
function withOurSchemes(vendor: ApiDocument, ours: ApiDocument): JsonObject {
  const [theirs, own] = [vendor, ours].map(({ root }) => objectAt(root, "components"));
  const securitySchemes = { ...objectAt(own ?? {}, "securitySchemes"), ...objectAt(theirs ?? {}, "securitySchemes") };
  return { ...theirs, securitySchemes };
}

const words = {
  done: "the vendor's document has this now, so the action can go.",
  missing: "it no longer applies: there is nothing at its target.",
  changed: "it no longer applies: the vendor has changed what it corrects, and the vendor's form is taken.",
} as const;

function applyAction(root: JsonObject, ours: ApiDocument, action: OverlayAction): "applied" | keyof typeof words {
  if (action.insteadOf !== undefined) {
    const found = canonicalJson(valueAt(root, placeOfSingle(action.target)));
    const own = valueAt(ours.root, placeOfSingle(action.target));
    if (found !== canonicalJson(action.insteadOf) && found !== canonicalJson(withoutWords(own))) return "changed";
  }
  if (action.keep) return select(ours.root, action.target).filter((place) => keep(root, ours, place)).length > 0 ? "applied" : "missing";
  let isNew = false;
  const places = select(root, action.target);
  // From the last on: removing an item of a list moves those behind it.
  for (const place of [...places].reverse()) {
    const value = valueAt(root, place);
    const next = action.remove ? undefined : merged(value, action.update);
    isNew ||= canonicalJson(value) !== canonicalJson(next);
    put(root, place, next);
  }
  if (places.length === 0) return "missing";
  return isNew ? "applied" : "done";
}

function keep(root: JsonObject, ours: ApiDocument, place: Place): boolean {
  if (!isObject(valueAt(root, place.slice(0, -1)))) return false;
  put(root, place, structuredClone(withoutWords(valueAt(ours.root, place))));
  return true;
}

/** An action on one place that brings a form of ours: the vendor may say the same in another form. */
function canProve(action: OverlayAction): boolean {
  return isSingle(action.target) && bringsComponents(action);
}

function bringsComponents({ keep: isKept, update }: OverlayAction): boolean {
  return isKept || canonicalJson(update).includes('"$ref"');
}

function saysTheSame(name: string, before: JsonObject, after: JsonObject, { target }: OverlayAction): boolean {
  const place = placeOfSingle(target);
  if (valueAt(before, place) === undefined) return false;
  // One path is compared alone: with all the others it would take seconds.
  const [left, right] = [before, after].map((root) => ({
    name,
    root: place[0] === "paths" ? { ...root, paths: pathAlone(root, place[1]) } : root,
  }));
  return left !== undefined && right !== undefined && compareOperations(schemaComparer(left, right)).length === 0;
}

function pathAlone(root: JsonObject, path = ""): JsonObject {
  return { [path]: objectAt(root, "paths")[path] };
}

function put(root: JsonObject, place: Place, value: unknown): void {
  const key = place.at(-1);
  const holder = valueAt(root, place.slice(0, -1));
  if (key === undefined) return;
  if (Array.isArray(holder)) holder.splice(Number(key), 1, ...(value === undefined ? [] : [value]));
  else if (isObject(holder)) {
    if (value === undefined) delete holder[key];
    else holder[key] = value;
  }
}

/** As the Overlay specification merges: objects key by key, a list gets one more item. A `$ref` replaces what it leads past. */
function merged(value: unknown, update: unknown): unknown {
  if (Array.isArray(value))
    return [...(value as readonly unknown[]), ...(Array.isArray(update) ? (update as readonly unknown[]) : [update])];
  if (!isObject(value) || !isObject(update) || typeof update["$ref"] === "string") return structuredClone(update);
  const result = { ...value };
  for (const [key, child] of Object.entries(update)) result[key] = key in value ? merged(value[key], child) : structuredClone(child);
  return result;
}
