/**
 * Comparing objects and lists: fields, items, additional properties and discriminators.
 */
import { isObject, objectAt } from "../../shared/json.js";
import type { Finding } from "../model/change.js";
import type { Located } from "../model/located.js";
import { fieldsOf, partsAt, requiredOf, type Schema, type SchemaParts, valuesOf } from "../model/schema.js";
import { note, type Pair, quoted } from "./comparer.js";
import { effectOf, levelOf } from "./levels.js";

export function compareObjects(pair: Pair): void {
  compareFields(pair);
  comparePart(pair, "items");
  compareOpenness(pair);
  compareDiscriminators(pair);
}

function compareFields(pair: Pair): void {
  const [before, after] = [fieldsOf(pair.before), fieldsOf(pair.after)];
  const [neededBefore, neededAfter] = [requiredOf(pair.before), requiredOf(pair.after)];
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [left, right] = [before.get(name), after.get(name)];
    if (!left || !right) compareOneSide(pair, left, right, neededAfter.has(name));
    else {
      if (neededBefore.has(name) !== neededAfter.has(name)) noteRequired(pair, right, neededAfter.has(name));
      pair.comparison.next.push(pair.comparer.compare(pair.direction, "field", specificFirst(left), specificFirst(right)));
    }
  }
}

function compareOneSide(
  pair: Pair,
  left: readonly Located[] | undefined,
  right: readonly Located[] | undefined,
  isRequired: boolean,
): void {
  if (left) {
    const at = placeOf(left);
    noteField(pair, { level: "breaking", kind: "removed", at, message: `${quoted(pair.comparer.before, at)} is gone` });
  } else if (right) {
    const at = placeOf(right);
    const level = pair.direction === "request" && isRequired ? "breaking" : "additive";
    noteField(pair, { level, kind: "added", at, message: `${quoted(pair.comparer.after, at)} is new${isRequired ? " and required" : ""}` });
  }
}

function noteRequired(pair: Pair, right: readonly Located[], isRequired: boolean): void {
  const at = placeOf(right);
  const level = levelOf(pair.direction, isRequired ? "narrower" : "wider");
  const message = `${quoted(pair.comparer.after, at)} is ${isRequired ? "required" : "optional"} now`;
  noteField(pair, { level, kind: isRequired ? "required" : "optional", at, message });
}

function noteField(pair: Pair, found: Omit<Finding, "role" | "direction">): void {
  pair.comparison.findings.push({ ...found, role: "field", direction: pair.direction });
}

/** The last definition is the most specific, so changes are reported there. */
function specificFirst(definitions: readonly Located[]): SchemaParts {
  return { parts: [...definitions].reverse() };
}

/** The place of the last definition: in an `allOf`, the most specific part. */
function placeOf(definitions: readonly Located[]): string {
  return definitions.at(-1)?.pointer ?? "";
}

function comparePart(pair: Pair, keyword: string): void {
  const [left, right] = [partsAt(pair.before, keyword), partsAt(pair.after, keyword)];
  if (left.length === 0 && right.length === 0) return;
  const nothing: Located = { pointer: `${pair.at}/${keyword}`, value: {} };
  const parts = (found: readonly Located[]) => ({ parts: found.length === 0 ? [nothing] : found });
  pair.comparison.next.push(pair.comparer.compare(pair.direction, pair.role, parts(left), parts(right)));
}

/** Compares whether other fields are allowed, and what they may contain. */
function compareOpenness(pair: Pair): void {
  const [left, right] = [isClosed(pair.before), isClosed(pair.after)];
  if (left !== right) {
    const level = pair.direction === "response" ? "harmless" : levelOf("request", right ? "narrower" : "wider");
    note(pair, { level, kind: "openness", message: right ? "{} takes no other fields any more" : "{} takes other fields too" });
  } else if (!left) comparePart(pair, "additionalProperties");
}

function isClosed(schema: Schema): boolean {
  return valuesOf(schema, "additionalProperties").includes(false);
}

function compareDiscriminators(pair: Pair): void {
  const [before, after] = [discriminatorOf(pair.before), discriminatorOf(pair.after)];
  if (before === undefined || after === undefined) return;
  if (before !== after)
    note(pair, { level: "breaking", kind: "discriminator", message: `{} has the discriminator "${after}" instead of "${before}"` });
  const [left, right] = [valuesByModel(pair.before), valuesByModel(pair.after)];
  for (const [model, old] of left) {
    const values = right.get(model);
    const effect = values === undefined ? "same" : effectOf(old, values);
    if (values === undefined || effect === "same") continue;
    const message = `{} identifies ${model} by ${show(values)} instead of ${show(old)}`;
    note(pair, { level: levelOf(pair.direction, effect), kind: "discriminator", message });
  }
}

function show(values: ReadonlySet<string>): string {
  return [...values].map((value) => `"${value}"`).join(", ");
}

/** The discriminator values of each model, from the mapping. */
function valuesByModel({ entry }: Schema): ReadonlyMap<string, ReadonlySet<string>> {
  const models = new Map<string, Set<string>>();
  const { discriminator } = entry.value;
  for (const [value, target] of Object.entries(isObject(discriminator) ? objectAt(discriminator, "mapping") : {})) {
    const model = String(target).replace(/^.*\//, "");
    models.set(model, (models.get(model) ?? new Set()).add(value));
  }
  return models;
}

function discriminatorOf({ entry }: Schema): string | undefined {
  const { discriminator } = entry.value;
  return isObject(discriminator) && typeof discriminator["propertyName"] === "string" ? discriminator["propertyName"] : undefined;
}
