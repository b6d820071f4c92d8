import type { ApiDocument } from "../../generate/shape/document.js";
import type { Comparer } from "../../spec-diff/compare/comparer.js";
import { schemaComparer } from "../../spec-diff/compare/pair.js";
import { sharedComponents } from "./shared-forms.js";
import { type Comparison, findingsOf } from "../../spec-diff/model/change.js";

/** What merging two documents needs to know: ours, whose words and forms stay, and the vendor's, whose structure counts. */
export interface Merger {
  readonly ours: ApiDocument;
  readonly vendor: ApiDocument;
  readonly comparer: Comparer;
  /** The names of our shared components by what they are used for: a status, or the place and name of a parameter. */
  readonly shared: ReadonlyMap<string, readonly string[]>;
  /** Whether a part says the same in both, so that ours stays as it is written. */
  isSame(comparison: Comparison): boolean;
}

/** Where `keepsForms` is false, only words are taken from ours. */
export function createMerger(ours: ApiDocument, vendor: ApiDocument, keepsForms: boolean): Merger {
  return {
    ours,
    vendor,
    comparer: schemaComparer(ours, vendor),
    shared: keepsForms ? sharedComponents(ours) : new Map(),
    isSame: (comparison) => keepsForms && findingsOf(comparison).length === 0,
  };
}
