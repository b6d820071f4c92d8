/**
 * The state of one merge of two documents.
 */
import type { ApiDocument } from "../../generate/shape/document.js";
import type { Comparer } from "../../spec-diff/compare/comparer.js";
import { createSchemaComparer } from "../../spec-diff/compare/schema-comparer.js";
import { type Comparison, findingsOf } from "../../spec-diff/model/change.js";
import { sharedComponents } from "./shared-components.js";

/** Our document, whose prose and notation are kept, and the vendor's, whose structure counts. */
export interface Merger {
  readonly ours: ApiDocument;
  readonly vendor: ApiDocument;
  readonly comparer: Comparer;
  /** The names of our shared components by their use: a status, or a parameter's location and name. */
  readonly shared: ReadonlyMap<string, readonly string[]>;
  /** Whether a part means the same in both, so that ours is kept as it is written. */
  isSame(comparison: Comparison): boolean;
}

/** If `reusesOurs` is false, only prose is taken from our document. */
export function createMerger(ours: ApiDocument, vendor: ApiDocument, reusesOurs: boolean): Merger {
  return {
    ours,
    vendor,
    comparer: createSchemaComparer(ours, vendor),
    shared: reusesOurs ? sharedComponents(ours) : new Map(),
    isSame: (comparison) => reusesOurs && findingsOf(comparison).length === 0,
  };
}
