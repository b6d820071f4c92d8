/**
 * The state of one merge of two documents.
 */
import type { ApiDocument } from "../../document/document.js";
import { type JsonObject, objectAt } from "../../shared/json.js";
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

/**
 * If `reusesOurs` is false, only prose is taken from our document. The models that both have are merged first and by themselves, so
 * a `$ref` to one of them means the same in both. `models` are those of the result, by which all else is compared.
 */
export function createMerger(ours: ApiDocument, vendor: ApiDocument, reusesOurs: boolean, models: JsonObject = {}): Merger {
  return {
    ours,
    vendor,
    comparer: createSchemaComparer(withModels(ours, models), vendor, { trustsNames: true }),
    shared: reusesOurs ? sharedComponents(ours) : new Map(),
    isSame: (comparison) => reusesOurs && findingsOf(comparison).length === 0,
  };
}

/** Our document with other definitions of its models. */
function withModels({ name, root }: ApiDocument, models: JsonObject): ApiDocument {
  const components = objectAt(root, "components");
  return { name, root: { ...root, components: { ...components, schemas: { ...objectAt(components, "schemas"), ...models } } } };
}
