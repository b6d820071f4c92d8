/**
 * Comparing schemas.
 */
import type { ApiDocument } from "../../document/document.js";
import { type Schema, schemaOf } from "../model/schema.js";
import { subtypesOf } from "../model/subtypes.js";
import { withTypeLists } from "../model/type-lists.js";
import { type Comparer, type ComparerOptions, createComparer, note, type Pair } from "./comparer.js";
import { compareOptions, optionsOf } from "./alternatives.js";
import { levelOf } from "./levels.js";
import { compareDiscriminators } from "./discriminators.js";
import { compareObjects } from "./objects.js";
import { compareValues } from "./values.js";

export function createSchemaComparer(before: ApiDocument, after: ApiDocument, options: ComparerOptions = {}): Comparer {
  return createComparer(before, after, comparePair, options);
}

function comparePair(given: Pair): void {
  const [before, after] = [withTypeLists(given.before), withTypeLists(given.after)];
  if (!before || !after) {
    compareNull(given);
    compareDiscriminators(given);
    compareOptions(given, optionsOf(given.before), optionsOf(given.after));
    return;
  }
  const pair = { ...given, before, after };
  const { comparer } = pair;
  if (!compareValues(pair)) return;
  compareObjects(pair);
  compareDiscriminators(pair);
  compareOptions(pair, subtypesOf(comparer.before, before), subtypesOf(comparer.after, after));
}

function compareNull(pair: Pair): void {
  const { comparer } = pair;
  const [before, after] = [allowsNull(comparer.before, pair.before), allowsNull(comparer.after, pair.after)];
  if (before === after) return;
  const level = levelOf(pair.direction, after ? "wider" : "narrower");
  note(pair, { level, kind: "type", message: after ? "{} may be null now" : "{} is not null any more" });
}

/** Also if only one of the alternatives allows it. */
function allowsNull(document: ApiDocument, schema: Schema, passed: ReadonlySet<string> = new Set()): boolean {
  if (schema.nullable || passed.has(schema.key)) return schema.nullable;
  const further = new Set([...passed, schema.key]);
  return schema.choices.flat().some((alternative) => allowsNull(document, schemaOf(document, { parts: [alternative] }), further));
}
