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
import { coveredForms } from "./overlay/covered-forms.js";
import { type OverlayAction, readOverlay } from "./overlay/read-overlay.js";
import { movedForms, rememberedText } from "./overlay/remembered-forms.js";
import { structureOf } from "./vendor/structure.js";
import { formatYaml, updateYaml } from "./update-yaml.js";

/** The new texts of files in spec/, and what they change. Nothing has been written yet. */
export interface UpdatePlan {
  readonly name: string;
  readonly oldText: string;
  readonly newText: string;
  /** The vendor's forms that our overlay covers. */
  readonly forms: { readonly name: string; readonly oldText: string | undefined; readonly newText: string };
  readonly report: Report;
  /** Our corrections that the vendor's changes made unnecessary or impossible, or that hide a change. */
  readonly remarks: readonly string[];
}

export async function planUpdate(root: string, api: (typeof API_NAMES)[number], vendor: ApiDocument): Promise<UpdatePlan> {
  const name = `spec/${api}.yaml`;
  const oldText = readText(join(root, name));
  if (oldText === undefined) throw new CommandError(`${name} was not found.`, "Restore it.");
  const ours = documentOf(name, oldText);
  const [structure, actions] = [structureOf(vendor), readOverlay(root, api)];
  const { document, remarks } = applyOverlay(structure, ours, actions);
  const formsName = `spec/overlays/${api}.vendor.yaml`;
  const [formsOf, remembered] = [(action: OverlayAction) => coveredForms(structure, ours, action), readText(join(root, formsName))];
  const forms = { name: formsName, oldText: remembered, newText: await formatYaml(rememberedText(actions, formsOf)) };
  const newText = await updateYaml(oldText, mergeAndVerify(ours, document));
  const after = documentOf(name, newText);
  const report = compareDocuments(ours, after);
  checkFacade(api, after);
  // The same checks as at generation, before anything slow starts.
  shapeDocument(vendor.name, newText);
  return { name, oldText, newText, forms, report, remarks: [...remarks, ...movedForms(remembered, ours, actions, formsOf)] };
}
