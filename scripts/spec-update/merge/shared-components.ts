/**
 * Reusing our shared parameters and responses.
 */
import type { ApiDocument } from "../../document/document.js";
import { byCodeUnit, isObject, type JsonObject, objectAt } from "../../shared/json.js";
import { type Comparison, findingsOf } from "../../spec-diff/model/change.js";
import type { Located } from "../../document/located.js";
import { pointerOf } from "../../shared/json-pointer.js";
import { specOperations } from "../../document/operations.js";

/** The shared components that our operations use, by use. */
export function sharedComponents(ours: ApiDocument): ReadonlyMap<string, readonly string[]> {
  const used = new Map<string, Map<string, number>>();
  for (const { located, parameters } of specOperations(ours)) {
    for (const [status, response] of Object.entries(objectAt(located.value, "responses"))) count(`responses ${status}`, response);
    for (const { in: place, name, given } of parameters) count(`parameters ${place} ${name}`, given.value);
  }
  // The most used component comes first.
  const inOrder = (names: Map<string, number>) => [...names].sort((left, right) => right[1] - left[1] || byCodeUnit(left[0], right[0]));
  return new Map([...used].map(([key, names]) => [key, inOrder(names).map(([name]) => name)]));

  function count(key: string, value: unknown): void {
    const reference = isObject(value) ? value["$ref"] : undefined;
    const name = typeof reference === "string" ? /^#\/components\/[^/]+\/([^/]+)$/.exec(reference)?.[1] : undefined;
    if (name === undefined) return;
    const names = used.get(key) ?? new Map<string, number>();
    names.set(name, (names.get(name) ?? 0) + 1);
    used.set(key, names);
  }
}

/** A reference to our shared component that means the same as the vendor's inline definition, if there is one. */
export function sharedReference(
  { ours, shared }: { readonly ours: ApiDocument; readonly shared: ReadonlyMap<string, readonly string[]> },
  section: "parameters" | "responses",
  use: string,
  compare: (form: Located) => Comparison,
): JsonObject | undefined {
  const forms = objectAt(objectAt(ours.root, "components"), section);
  const found = (shared.get(`${section} ${use}`) ?? []).find((name) => {
    const value = forms[name];
    return isObject(value) && findingsOf(compare({ pointer: pointerOf("components", section, name), value })).length === 0;
  });
  return found === undefined ? undefined : { $ref: `#/components/${section}/${found}` };
}
