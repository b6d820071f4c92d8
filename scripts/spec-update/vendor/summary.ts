/**
 * Summaries for new operations.
 */
import { wordsOfName } from "./words-of-name.js";

/** The verbs at the beginning of operationIds. Without one of these, the method decides. */
const VERBS: Readonly<Record<string, string>> = {
  add: "Add",
  assign: "Assign",
  cancel: "Cancel",
  create: "Create",
  delete: "Delete",
  disable: "Disable",
  enable: "Enable",
  get: "Get",
  list: "List",
  patch: "Update",
  post: "Create",
  put: "Replace",
  refresh: "Refresh",
  remove: "Remove",
  replace: "Replace",
  reset: "Reset",
  revoke: "Revoke",
  rotate: "Rotate",
  search: "Search",
  send: "Send",
  set: "Set",
  start: "Start",
  stop: "Stop",
  unassign: "Unassign",
  update: "Update",
  upload: "Upload",
  validate: "Validate",
  verify: "Verify",
};

const VERB_OF_METHOD: Readonly<Record<string, string>> = { get: "Get", put: "Replace", post: "Call", delete: "Delete", patch: "Update" };

/** A summary of verb and object, derived from the operationId. */
export function summaryOf(operationId: string, method: string, isList: boolean): string {
  const [first = "", ...rest] = wordsOfName(operationId);
  const verb = Object.hasOwn(VERBS, first.toLowerCase()) ? VERBS[first.toLowerCase()] : undefined;
  const object = (verb === undefined ? [first, ...rest] : rest).join(" ");
  const start = verb ?? VERB_OF_METHOD[method] ?? "Call";
  return `${isList && start === "Get" ? "List" : start} ${object}`.trim() + (isList ? ", page by page" : "");
}
