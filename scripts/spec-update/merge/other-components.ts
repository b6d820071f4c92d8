/**
 * Merging all components other than schemas.
 */
import { canonicalJson, isObject, type JsonObject, listAt, objectAt } from "../../shared/json.js";
import { kindOfScheme } from "../../spec-diff/model/operation-metadata.js";
import { pointerOf } from "../../shared/json-pointer.js";
import { withoutProse } from "../vendor/without-prose.js";
import { copyMissingComponents, referencedComponents } from "./referenced-components.js";
import type { Merger } from "./merger.js";
import { mergeResponse } from "./merge-responses.js";

/** Adds the components that the result references: the vendor's with our prose, else ours. */
export function mergeOtherComponents(merger: Merger, result: JsonObject): void {
  const components = objectAt(result, "components");
  const [own, theirs] = [merger.ours, merger.vendor].map(({ root }) => objectAt(root, "components"));
  components["securitySchemes"] = mergeSecuritySchemes(merger, result);
  for (const [section, name] of referencedComponents(result, { components: mergedSections(own, theirs) })) {
    const value = objectAt(theirs ?? {}, section)[name];
    if (section === "schemas" || !isObject(value)) continue;
    const target = isObject(components[section]) ? components[section] : {};
    components[section] = target;
    const pointer = pointerOf("components", section, name);
    const ours = objectAt(own ?? {}, section)[name];
    const left = isObject(ours) ? { pointer, value: ours } : undefined;
    if (section === "responses") target[name] = mergeResponse(merger, left, { pointer, value }, statusNamed(name));
    else target[name] = canonicalJson(withoutProse(ours)) === canonicalJson(withoutProse(value)) ? ours : value;
  }
  copyMissingComponents(result, merger.ours.root);
}

/** Our security schemes, and those of the vendor's that differ in kind and are used. */
function mergeSecuritySchemes({ ours, vendor }: Merger, result: JsonObject): JsonObject {
  const [own, theirs] = [ours, vendor].map(({ root }) => objectAt(objectAt(root, "components"), "securitySchemes"));
  const merged: JsonObject = { ...own };
  const used = usedSchemes(result);
  for (const [name, scheme] of Object.entries(theirs ?? {})) {
    if (!isObject(scheme)) continue;
    const known = own?.[name];
    const isSame = isObject(known) && kindOfScheme(known) === kindOfScheme(scheme);
    if (!isSame && (known !== undefined || used.has(name))) merged[name] = scheme;
  }
  return merged;
}

function usedSchemes(root: JsonObject): ReadonlySet<string> {
  const items = Object.values(objectAt(root, "paths")).filter(isObject);
  const holders = [root, ...items.flatMap((item) => Object.values(item).filter(isObject))];
  return new Set(holders.flatMap((holder) => listAt(holder, "security").filter(isObject).flatMap(Object.keys)));
}

function mergedSections(own: JsonObject | undefined, theirs: JsonObject | undefined): JsonObject {
  const sections = new Set([...Object.keys(own ?? {}), ...Object.keys(theirs ?? {})]);
  return Object.fromEntries(
    [...sections].map((section) => [section, { ...objectAt(own ?? {}, section), ...objectAt(theirs ?? {}, section) }]),
  );
}

/** The status that a shared response is named after, if any. */
function statusNamed(name: string): string {
  const names: Readonly<Record<string, string>> = {
    bad_request: "400",
    unauthorized: "401",
    forbidden: "403",
    not_found: "404",
    too_many_requests: "429",
  };
  return names[name] ?? "";
}
