/**
 * Comparing objects and lists: fields, items and additional properties.
 */
import type { Finding } from "../model/change.js";
import type { Located } from "../../document/located.js";
import { fieldsOf, partsAt, requiredOf, type SchemaParts } from "../model/schema.js";
import { type Pair, quoted } from "./comparer.js";
import { levelOf } from "./levels.js";
import { compareOpenness, isClosed } from "./openness.js";

export function compareObjects(pair: Pair): void {
  compareFields(pair);
  comparePart(pair, "items");
  compareOpenness(pair);
  if (![pair.before, pair.after].some(isClosed)) comparePart(pair, "additionalProperties");
}

function compareFields(pair: Pair): void {
  const [before, after] = [fieldsOf(pair.before), fieldsOf(pair.after)];
  const [neededBefore, neededAfter] = [requiredOf(pair.before), requiredOf(pair.after)];
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [left, right] = [before.get(name), after.get(name)];
    if (!left || !right) compareOneSide(pair, left, right, neededAfter.has(name));
    else {
      if (neededBefore.has(name) !== neededAfter.has(name)) noteRequired(pair, right, neededAfter.has(name));
      pair.comparison.next.push(
        pair.comparer.compare(
          pair.direction,
          "field",
          { ...specificFirst(left), isOptional: !neededBefore.has(name) },
          { ...specificFirst(right), isOptional: !neededAfter.has(name) },
        ),
      );
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
