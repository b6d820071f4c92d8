import { plainWords } from "./plain-words.js";

/** What the verbs of operationIds say; what is none of them is what a request does by its method. */
const verbs: Readonly<Record<string, string>> = {
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

const byMethod: Readonly<Record<string, string>> = { get: "Get", put: "Replace", post: "Call", delete: "Delete", patch: "Update" };

/** A summary by rule, from the name of an operation alone: verb and object. */
export function summaryOf(operationId: string, method: string, isList: boolean): string {
  const [first = "", ...rest] = plainWords(operationId);
  const verb = Object.hasOwn(verbs, first.toLowerCase()) ? verbs[first.toLowerCase()] : undefined;
  const object = (verb === undefined ? [first, ...rest] : rest).join(" ");
  const start = verb ?? byMethod[method] ?? "Call";
  return `${isList && start === "Get" ? "List" : start} ${object}`.trim() + (isList ? ", page by page" : "");
}
