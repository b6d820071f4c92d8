/**
 * Comparing the models that no operation uses.
 */
import type { ApiDocument } from "../../document/document.js";
import { byCodeUnit, isObject, type JsonObject, objectAt } from "../../shared/json.js";
import { keysOf, pointerOf } from "../../shared/json-pointer.js";
import { type Change, type Finding, findingsOf } from "../model/change.js";
import { reachableSchemas } from "../model/reachable.js";
import type { Comparer } from "./comparer.js";

/** They affect no call, so each change is reported as one harmless line. */
export function compareModels(comparer: Comparer): readonly Change[] {
  const [before, after] = [unused(comparer.before), unused(comparer.after)];
  // A change in a used model is reported with the operations that use it.
  const isOwn = ({ at }: Finding) => {
    const [section, kind, name = ""] = keysOf(at);
    return section !== "components" || kind !== "schemas" || before.has(name) || after.has(name);
  };
  const changes: Change[] = [];
  const note = (what: string, name: string, message: string) =>
    changes.push({ level: "harmless", what, operations: [], at: pointerOf("components", "schemas", name), message, facade: [] });
  for (const name of before.keys()) {
    if (!has(comparer.after, name)) note("model-removed", name, `the model "${name}", which no operation uses, is gone`);
  }
  for (const [name, value] of after) {
    const old = before.get(name);
    const parts = (definition: JsonObject) => ({
      parts: [{ pointer: pointerOf("components", "schemas", name), value: definition }],
    });
    if (!has(comparer.before, name)) note("model-added", name, `the model "${name}", which no operation uses, is new`);
    else if (old && findingsOf(comparer.compare("response", "field", parts(old), parts(value))).some(isOwn)) {
      note("model-changed", name, `the model "${name}", which no operation uses, has changed`);
    }
  }
  return changes.sort((left, right) => byCodeUnit(left.what, right.what) || byCodeUnit(left.at, right.at));
}

function unused(document: ApiDocument): ReadonlyMap<string, JsonObject> {
  const reached = reachableSchemas(document);
  const schemas = objectAt(objectAt(document.root, "components"), "schemas");
  const found = new Map<string, JsonObject>();
  for (const [name, value] of Object.entries(schemas)) {
    if (isObject(value) && !reached.has(name)) found.set(name, value);
  }
  return found;
}

function has(document: ApiDocument, name: string): boolean {
  return Object.hasOwn(objectAt(objectAt(document.root, "components"), "schemas"), name);
}
