/**
 * Comparing schemas.
 */
import type { ApiDocument } from "../../generate/shape/document.js";
import { subtypesOf } from "../model/subtypes.js";
import { withTypeLists } from "../model/type-lists.js";
import { type Comparer, createComparer, note, type Pair } from "./comparer.js";
import { compareOptions, optionsOf } from "./alternatives.js";
import { levelOf } from "./levels.js";
import { compareObjects } from "./objects.js";
import { compareValues } from "./values.js";

export function createSchemaComparer(before: ApiDocument, after: ApiDocument): Comparer {
  return createComparer(before, after, comparePair);
}

function comparePair(given: Pair): void {
  const [before, after] = [withTypeLists(given.before), withTypeLists(given.after)];
  if (!before || !after) {
    compareNull(given);
    compareOptions(given, optionsOf(given.before), optionsOf(given.after));
    return;
  }
  const pair = { ...given, before, after };
  const { comparer } = pair;
  if (!compareValues(pair)) return;
  compareObjects(pair);
  compareOptions(pair, subtypesOf(comparer.before, before), subtypesOf(comparer.after, after));
}

function compareNull(pair: Pair): void {
  const { before, after } = pair;
  if (before.nullable === after.nullable) return;
  const level = levelOf(pair.direction, after.nullable ? "wider" : "narrower");
  note(pair, { level, kind: "type", message: after.nullable ? "{} may be null now" : "{} is not null any more" });
}
