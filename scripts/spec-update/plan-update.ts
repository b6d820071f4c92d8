/**
 * Planning an update of spec/ from a vendor's document.
 */
import { join } from "node:path";
import type { API_NAMES } from "../generate/apis.js";
import { CommandError } from "../shared/command-error.js";
import { readText } from "../shared/files.js";
import type { ApiDocument } from "../document/document.js";
import { shapeDocument } from "../generate/shape/shape-document.js";
import { compareDocuments } from "../spec-diff/compare/compare-documents.js";
import type { Report } from "../spec-diff/model/change.js";
import { documentOf } from "../document/read-document.js";
import { checkFacade } from "./check/check-facade.js";
import { mergeAndVerify } from "./merge/merge-and-verify.js";
import { applyOverlay } from "./overlay/apply-overlay.js";
import { readOverlay } from "./overlay/read-overlay.js";
import { structureOf } from "./vendor/structure.js";
import { updateYaml } from "./update-yaml.js";

/** The new text of a document in spec/, and what it changes. Nothing has been written yet. */
export interface UpdatePlan {
  readonly name: string;
  readonly oldText: string;
  readonly newText: string;
  readonly report: Report;
  /** Our corrections that the vendor's changes made unnecessary or impossible. */
  readonly remarks: readonly string[];
}

export async function planUpdate(root: string, api: (typeof API_NAMES)[number], vendor: ApiDocument): Promise<UpdatePlan> {
  const name = `spec/${api}.yaml`;
  const oldText = readText(join(root, name));
  if (oldText === undefined) throw new CommandError(`${name} was not found.`, "Restore it.");
  const ours = documentOf(name, oldText);
  const { document, remarks } = applyOverlay(structureOf(vendor), ours, readOverlay(root, api));
  const newText = await updateYaml(oldText, mergeAndVerify(ours, document));
  const after = documentOf(name, newText);
  const report = compareDocuments(ours, after);
  checkFacade(api, after);
  // The same checks as at generation, before anything slow starts.
  shapeDocument(vendor.name, newText);
  return { name, oldText, newText, report, remarks };
}
