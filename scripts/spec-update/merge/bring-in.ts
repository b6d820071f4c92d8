import { CommandError } from "../../shared/command-error.js";
import type { ApiDocument } from "../../generate/shape/document.js";
import type { JsonObject } from "../../shared/json.js";
import { compareDocuments } from "../../spec-diff/compare/documents.js";
import { specOperations } from "../../spec-diff/model/operations.js";
import { mergeDocument } from "./merge-document.js";

/** Facts of ours that a vendor's structure does not state. */
const ours = /^(scope|paging|permission|model)-/;

/** Merges, and proves that the result says what the vendor's structure says. */
export function bringIn(own: ApiDocument, vendor: ApiDocument): JsonObject {
  // A form of ours may lead to a component that the vendor has changed under the same name: then no form is kept.
  for (const keepsForms of [true, false]) {
    const root = mergeDocument(own, vendor, keepsForms);
    const { changes } = compareDocuments(vendor, { name: own.name, root });
    // Where a vendor names no operation, ours does.
    const isNamed = specOperations(vendor).every(({ id }) => id !== undefined);
    if (changes.every(({ what }) => ours.test(what) || (what === "operation-renamed" && !isNamed))) return root;
  }
  throw new CommandError(
    `${own.name}: the vendor's structure could not be brought in whole.`,
    "This is a defect of scripts/spec-update: nothing was changed.",
  );
}
