import type { ApiDocument } from "../../generate/shape/document.js";
import { type Comparer, createComparer, note, type Pair } from "./comparer.js";
import { compareOptions, optionsOf } from "./alternatives.js";
import { levelOf } from "./levels.js";
import { compareObjects } from "./objects.js";
import { subtypesOf } from "../model/subtypes.js";
import { compareValues } from "./values.js";

export function schemaComparer(before: ApiDocument, after: ApiDocument): Comparer {
  return createComparer(before, after, comparePair);
}

function comparePair(pair: Pair): void {
  const { before, after, comparer } = pair;
  if (before.choices.length > 0 || after.choices.length > 0) {
    compareNull(pair);
    compareOptions(pair, optionsOf(before), optionsOf(after));
    return;
  }
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
