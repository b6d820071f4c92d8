import { join } from "node:path";
import type { apiNames } from "../generate/apis.js";
import { CommandError } from "../shared/command-error.js";
import { readText } from "../shared/files.js";
import type { ApiDocument } from "../generate/shape/document.js";
import { shapeDocument } from "../generate/shape/shape.js";
import { compareDocuments } from "../spec-diff/compare/documents.js";
import type { Report } from "../spec-diff/model/change.js";
import { documentOf } from "../spec-diff/source/open-document.js";
import { checkFacadeNeeds } from "./check/facade-needs.js";
import { bringIn } from "./merge/bring-in.js";
import { applyOverlay } from "./overlay/apply-overlay.js";
import { readOverlay } from "./overlay/read-overlay.js";
import { structureOf } from "./vendor/structure.js";
import { withValues } from "./yaml-text.js";

/** What spec/ would hold after an update, and what that changes. Nothing is written yet. */
export interface Candidate {
  readonly name: string;
  readonly oldText: string;
  readonly newText: string;
  readonly report: Report;
  /** Corrections of ours that the vendor has made needless or impossible. */
  readonly remarks: readonly string[];
}

export async function makeCandidate(root: string, api: (typeof apiNames)[number], vendor: ApiDocument): Promise<Candidate> {
  const name = `spec/${api}.yaml`;
  const oldText = readText(join(root, name));
  if (oldText === undefined) throw new CommandError(`${name} is not there.`, "Restore it.");
  const ours = documentOf(name, oldText);
  const { document, remarks } = applyOverlay(structureOf(vendor), ours, readOverlay(root, api));
  const newText = await withValues(oldText, bringIn(ours, document));
  const after = documentOf(name, newText);
  const report = compareDocuments(ours, after);
  checkFacadeNeeds(api, after);
  // The checks of generation, before anything slow begins.
  shapeDocument(vendor.name, newText);
  return { name, oldText, newText, report, remarks };
}
