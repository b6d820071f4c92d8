/**
 * The two documents to compare, each as a vendor's or as ours.
 */
import { API_NAMES } from "../generate/apis.js";
import type { ApiDocument } from "../document/document.js";
import { withOurCorrections } from "../spec-update/with-our-corrections.js";
import type { DiffCommand } from "./command.js";
import { openDocument } from "./source/open-document.js";

export interface DocumentPair {
  readonly before: ApiDocument;
  readonly after: ApiDocument;
  /** What was done to one of them, for the reader. */
  readonly note: string | undefined;
}

/**
 * If only one side is one of our APIs, our corrections are applied to the other one too. Otherwise the comparison would report each
 * correction as a change of the vendor's.
 */
export async function openPair(root: string, cwd: string, command: DiffCommand): Promise<DocumentPair> {
  const before = await openDocument(root, cwd, command.before);
  const after = await openDocument(root, cwd, command.after);
  const [ofBefore, ofAfter] = [command.before, command.after].map((source) => API_NAMES.find((name) => name === source));
  const api = ofBefore ?? ofAfter;
  if (api === undefined || (ofBefore !== undefined && ofAfter !== undefined)) return { before, after, note: undefined };
  const [ours, theirs] = ofBefore === undefined ? [after, before] : [before, after];
  const note = `With our corrections (spec/overlays/${api}.yaml) in ${theirs.name}, as npm run spec:update -- ${api} would apply them.`;
  const corrected = withOurCorrections(root, api, ours, theirs);
  return ofBefore === undefined ? { before: corrected, after: ours, note } : { before: ours, after: corrected, note };
}
