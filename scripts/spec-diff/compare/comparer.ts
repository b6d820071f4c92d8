/**
 * The state of one comparison of two documents.
 */
import type { ApiDocument } from "../../document/document.js";
import type { Comparison, Direction, Finding } from "../model/change.js";
import { labelOf } from "../model/label.js";
import { pointerTo } from "../../document/located.js";
import { type Schema, schemaOf, type SchemaParts } from "../model/schema.js";

/** Two documents, and the results of comparing their parts so far. */
export interface Comparer {
  readonly before: ApiDocument;
  readonly after: ApiDocument;
  /** Compares the values that two schemas allow. Each pair is compared once, however many operations use it. */
  compare(direction: Direction, role: string, before: SchemaParts, after: SchemaParts): Comparison;
}

/** A pair of schemas that is being compared. */
export interface Pair {
  readonly comparer: Comparer;
  readonly direction: Direction;
  /** The kind of place: a field, a parameter, a whole body. */
  readonly role: string;
  readonly before: Schema;
  readonly after: Schema;
  /** The place of changes of the pair itself: the shared definition, else where the schema is used. */
  readonly at: string;
  readonly comparison: Comparison;
}

export interface ComparerOptions {
  /** A `$ref` to a model counts as the same as a `$ref` to the model with that name in the other document, whatever both hold. */
  readonly trustsNames?: boolean;
}

export function createComparer(
  before: ApiDocument,
  after: ApiDocument,
  comparePair: (pair: Pair) => void,
  { trustsNames = false }: ComparerOptions = {},
): Comparer {
  const known = new Map<string, Comparison>();
  const comparer: Comparer = {
    before,
    after,
    compare: (direction, role, givenBefore, givenAfter) => {
      const [partsBefore, partsAfter] = trustsNames ? withoutSameModel(givenBefore, givenAfter) : [givenBefore, givenAfter];
      if (partsBefore.parts.length + partsAfter.parts.length === 0) return { findings: [], next: [] };
      const left = schemaOf(before, partsBefore);
      const right = schemaOf(after, partsAfter);
      const at = left.entry.pointer === right.entry.pointer ? right.entry.pointer : right.given.pointer;
      const key = JSON.stringify([direction, role, left.key, right.key, at]);
      const found = known.get(key);
      if (found) return found;
      const comparison: Comparison = { findings: [], next: [] };
      // Registered before it is filled, because a schema that contains itself comes back here.
      known.set(key, comparison);
      comparePair({ comparer, direction, role, before: left, after: right, at, comparison });
      return comparison;
    },
  };
  return comparer;
}

/** Without the first parts, if both are a `$ref` to the model with the same name. */
function withoutSameModel(before: SchemaParts, after: SchemaParts): readonly [SchemaParts, SchemaParts] {
  const [left, right] = [modelOf(before), modelOf(after)];
  if (left === undefined || left !== right) return [before, after];
  return [
    { ...before, parts: before.parts.slice(1) },
    { ...after, parts: after.parts.slice(1) },
  ];
}

function modelOf({ parts: [first] }: SchemaParts): string | undefined {
  const reference = first?.value["$ref"];
  if (typeof reference !== "string") return undefined;
  const pointer = pointerTo(reference);
  return pointer.startsWith("/components/schemas/") ? pointer : undefined;
}

/** Adds a finding about the pair itself. `{}` in the message stands for its place. */
export function note(pair: Pair, found: Pick<Finding, "level" | "kind" | "message"> & Partial<Pick<Finding, "role">>): void {
  const message = found.message.replace("{}", quoted(pair.comparer.after, pair.at));
  pair.comparison.findings.push({ role: pair.role, ...found, at: pair.at, message, direction: pair.direction });
}

export function quoted(document: ApiDocument, pointer: string): string {
  return `"${labelOf(document, pointer)}"`;
}
