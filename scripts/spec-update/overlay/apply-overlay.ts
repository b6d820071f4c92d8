/**
 * Applying our overlay to a vendor's document.
 */
import type { ApiDocument } from "../../document/document.js";
import { canonicalJson, isObject, type JsonObject, objectAt } from "../../shared/json.js";
import { compareOperations } from "../../spec-diff/compare/compare-documents.js";
import { createSchemaComparer } from "../../spec-diff/compare/schema-comparer.js";
import { copyMissingComponents } from "../merge/referenced-components.js";
import { withoutProse } from "../vendor/without-prose.js";
import { isSingle, type NodePath, singlePath, select, valueAt } from "./json-path.js";
import type { OverlayAction } from "./read-overlay.js";

/** What an update reports about an action. */
const REMARKS = {
  done: "the vendor's document has this now, so the action can go.",
  missing: "it no longer applies: there is nothing at its target.",
  changed: "it no longer applies: the vendor has changed what it corrects, and the vendor's form is taken.",
} as const;

export interface OverlayResult {
  readonly document: ApiDocument;
  /** A remark for each action that the vendor's changes made unnecessary or impossible. */
  readonly remarks: readonly string[];
}

export function applyOverlay(vendor: ApiDocument, ours: ApiDocument, actions: readonly OverlayAction[]): OverlayResult {
  const remarks: string[] = [];
  // Our operations inherit the security of our document; the vendor's operations state their own.
  const root: JsonObject = structuredClone({
    ...vendor.root,
    security: ours.root["security"] ?? [],
    components: withOurSchemes(vendor, ours),
  });
  for (const action of actions) {
    const before = canCompare(action) ? structuredClone(root) : undefined;
    const outcome = applyAction(root, ours, action);
    if (outcome === "applied" && bringsComponents(action)) copyMissingComponents(root, ours.root);
    const isDone = outcome === "applied" && before !== undefined && meansTheSame(vendor.name, before, root, action);
    const status = isDone ? "done" : outcome;
    if (status !== "applied") remarks.push(`${action.description} (${action.target}): ${REMARKS[status]}`);
  }
  return { document: { name: vendor.name, root }, remarks };
}

/** The vendor may use other names for its security schemes. */
function withOurSchemes(vendor: ApiDocument, ours: ApiDocument): JsonObject {
  const [theirs, own] = [vendor, ours].map(({ root }) => objectAt(root, "components"));
  const securitySchemes = { ...objectAt(own ?? {}, "securitySchemes"), ...objectAt(theirs ?? {}, "securitySchemes") };
  return { ...theirs, securitySchemes };
}

function applyAction(root: JsonObject, ours: ApiDocument, action: OverlayAction): "applied" | keyof typeof REMARKS {
  if (action.insteadOf !== undefined) {
    const found = canonicalJson(valueAt(root, singlePath(action.target)));
    const own = valueAt(ours.root, singlePath(action.target));
    if (found !== canonicalJson(action.insteadOf) && found !== canonicalJson(withoutProse(own))) return "changed";
  }
  if (action.keep)
    return select(ours.root, action.target).filter((place) => keepOurs(root, ours, place)).length > 0 ? "applied" : "missing";
  let isNew = false;
  const places = select(root, action.target);
  // In reverse order, because removing an item of a list moves the items after it.
  for (const place of [...places].reverse()) {
    const value = valueAt(root, place);
    const next = action.remove ? undefined : merged(value, action.update);
    isNew ||= canonicalJson(value) !== canonicalJson(next);
    replaceAt(root, place, next);
  }
  if (places.length === 0) return "missing";
  return isNew ? "applied" : "done";
}

function keepOurs(root: JsonObject, ours: ApiDocument, path: NodePath): boolean {
  if (!isObject(valueAt(root, path.slice(0, -1)))) return false;
  replaceAt(root, path, structuredClone(withoutProse(valueAt(ours.root, path))));
  return true;
}

/** For an action on one place that brings our notation: the vendor may mean the same with another notation. */
function canCompare(action: OverlayAction): boolean {
  return isSingle(action.target) && bringsComponents(action);
}

function bringsComponents({ keep: isKept, update }: OverlayAction): boolean {
  return isKept || canonicalJson(update).includes('"$ref"');
}

function meansTheSame(name: string, before: JsonObject, after: JsonObject, { target }: OverlayAction): boolean {
  const place = singlePath(target);
  if (valueAt(before, place) === undefined) return false;
  // Only this path is compared. Comparing all of them would take seconds.
  const [left, right] = [before, after].map((root) => ({
    name,
    root: place[0] === "paths" ? { ...root, paths: pathAlone(root, place[1]) } : root,
  }));
  return left !== undefined && right !== undefined && compareOperations(createSchemaComparer(left, right)).length === 0;
}

function pathAlone(root: JsonObject, path = ""): JsonObject {
  return { [path]: objectAt(root, "paths")[path] };
}

function replaceAt(root: JsonObject, path: NodePath, value: unknown): void {
  const key = path.at(-1);
  const holder = valueAt(root, path.slice(0, -1));
  if (key === undefined) return;
  if (Array.isArray(holder)) holder.splice(Number(key), 1, ...(value === undefined ? [] : [value]));
  else if (isObject(holder)) {
    if (value === undefined) delete holder[key];
    else holder[key] = value;
  }
}

/** Merges as the Overlay specification says: objects key by key, a list gets one more item. A `$ref` replaces the value. */
function merged(value: unknown, update: unknown): unknown {
  if (Array.isArray(value))
    return [...(value as readonly unknown[]), ...(Array.isArray(update) ? (update as readonly unknown[]) : [update])];
  if (!isObject(value) || !isObject(update) || typeof update["$ref"] === "string") return structuredClone(update);
  const result = { ...value };
  for (const [key, child] of Object.entries(update)) result[key] = key in value ? merged(value[key], child) : structuredClone(child);
  return result;
}
