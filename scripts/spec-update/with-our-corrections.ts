/**
 * A vendor's document as an update would bring it in.
 */
import type { API_NAMES } from "../generate/apis.js";
import type { ApiDocument } from "../document/document.js";
import { mergeAndVerify } from "./merge/merge-and-verify.js";
import { applyOverlay } from "./overlay/apply-overlay.js";
import { readOverlay } from "./overlay/read-overlay.js";
import { structureOf } from "./vendor/structure.js";

export function withOurCorrections(root: string, api: (typeof API_NAMES)[number], ours: ApiDocument, vendor: ApiDocument): ApiDocument {
  const { document } = applyOverlay(structureOf(vendor), ours, readOverlay(root, api));
  return { name: vendor.name, root: mergeAndVerify(ours, document) };
}
