/**
 * Comparing discriminators: the field that distinguishes alternatives or subtypes, and its values.
 */
import type { ApiDocument } from "../../document/document.js";
import { isObject, objectAt } from "../../shared/json.js";
import { keysOf } from "../../shared/json-pointer.js";
import { pointerTo } from "../../document/located.js";
import type { Schema } from "../model/schema.js";
import { subtypesOf, unwrapped } from "../model/subtypes.js";
import { note, type Pair } from "./comparer.js";
import { effectOf, levelOf } from "./levels.js";

interface Discriminator {
  readonly field: string;
  /** The values by which each model is recognized. */
  readonly values: ReadonlyMap<string, ReadonlySet<string>>;
}

export function compareDiscriminators(pair: Pair): void {
  const { comparer, direction } = pair;
  const [before, after] = [discriminatorOf(comparer.before, pair.before), discriminatorOf(comparer.after, pair.after)];
  const breaking = (message: string) => note(pair, { level: "breaking", kind: "discriminator", message });
  if (!before && !after) return;
  if (!before) return breaking(`{} has the discriminator "${after?.field ?? ""}" now`);
  if (!after) return breaking(`{} has no discriminator "${before.field}" any more`);
  if (before.field !== after.field) breaking(`{} has the discriminator "${after.field}" instead of "${before.field}"`);
  for (const [model, old] of before.values) {
    const values = after.values.get(model);
    const effect = values === undefined ? "same" : effectOf(old, values);
    if (values === undefined || effect === "same") continue;
    const message = `{} identifies ${model} by ${show(values)} instead of ${show(old)}`;
    note(pair, { level: levelOf(direction, effect), kind: "discriminator", message });
  }
  // A model that was renamed keeps its values only if the mapping says so.
  const [gone, fresh] = [onlyIn(before, after), onlyIn(after, before)];
  if (gone.size === 0 || fresh.size === 0 || effectOf(gone, fresh) === "same") return;
  breaking(`{} identifies its alternatives by ${show(fresh)} instead of ${show(gone)}`);
}

/** The values of the models that only the first one has. */
function onlyIn(first: Discriminator, other: Discriminator): ReadonlySet<string> {
  return new Set([...first.values].flatMap(([model, values]) => (other.values.has(model) ? [] : [...values])));
}

function show(values: ReadonlySet<string>): string {
  return [...values].map((value) => `"${value}"`).join(", ");
}

/** It stands beside the alternatives, or in the base of subtypes. */
function discriminatorOf(document: ApiDocument, schema: Schema): Discriminator | undefined {
  const { fragments, decided } = schema;
  const holders = fragments.filter(({ pointer, value }) =>
    ["oneOf", "anyOf"].some((keyword) => value[keyword] !== undefined && !decided.has(`${pointer}/${keyword}`)),
  );
  const holder = [unwrapped(document, schema.entry), ...holders].find(({ value }) => isObject(value["discriminator"]));
  if (!holder) return undefined;
  const { propertyName, mapping } = objectAt(holder.value, "discriminator");
  if (typeof propertyName !== "string") return undefined;
  const values = new Map<string, Set<string>>();
  for (const [value, target] of Object.entries(isObject(mapping) ? mapping : {})) {
    const model = modelIn(String(target));
    values.set(model, (values.get(model) ?? new Set()).add(value));
  }
  const references = [...schema.choices.flat(), ...subtypesOf(document, schema).flatMap(({ parts }) => parts)];
  for (const { value } of references) {
    const model = typeof value["$ref"] === "string" ? modelIn(value["$ref"]) : undefined;
    // Without a value in the mapping, a model is recognized by its name.
    if (model !== undefined && !values.has(model)) values.set(model, new Set([model]));
  }
  return { field: propertyName, values };
}

/** The name of a model, from a `$ref` or from the name alone. */
function modelIn(target: string): string {
  return target.startsWith("#") ? (keysOf(pointerTo(target)).at(-1) ?? target) : target;
}
