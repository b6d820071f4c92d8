/**
 * Merging our document with a vendor's, and verifying the result.
 */
import { CommandError } from "../../shared/command-error.js";
import type { ApiDocument } from "../../document/document.js";
import type { JsonObject } from "../../shared/json.js";
import { compareDocuments } from "../../spec-diff/compare/compare-documents.js";
import { specOperations } from "../../document/operations.js";
import { mergeDocument } from "./merge-document.js";

/** Changes by what only our document states, and by what our document leaves out. */
const OUR_CHANGES = /^(scope|paging|permission|model|servers|callbacks|webhooks)-/;

/** The merged document, which is proven to mean the same as the vendor's. */
export function mergeAndVerify(ours: ApiDocument, vendor: ApiDocument): JsonObject {
  // Our notation may reference a component that the vendor changed under the same name. Then the vendor's notation is used.
  for (const keepsForms of [true, false]) {
    const root = mergeDocument(ours, vendor, keepsForms);
    const { changes } = compareDocuments(vendor, { name: ours.name, root });
    // If the vendor has no operationIds, ours are used.
    const isNamed = specOperations(vendor).every(({ id }) => id !== undefined);
    if (changes.every(({ what }) => OUR_CHANGES.test(what) || (what === "operation-renamed" && !isNamed))) return root;
  }
  throw new CommandError(
    `${ours.name}: the vendor's structure could not be merged completely.`,
    "This is a bug in scripts/spec-update: nothing was changed.",
  );
}
