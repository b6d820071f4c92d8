/**
 * The `x-paging` extension of list operations.
 */
import { CommandError } from "../../shared/command-error.js";
import type { ApiDocument } from "../../document/document.js";
import { isObject, type JsonObject } from "../../shared/json.js";
import { type SpecOperation, label } from "../../document/operations.js";

const FIELDS: Readonly<Record<string, { required: readonly string[]; optional: readonly string[] }>> = {
  token: { required: ["items", "param", "next"], optional: ["more"] },
  cursor: { required: ["items", "param", "id"], optional: ["more"] },
  page: { required: ["items", "param"], optional: ["last"] },
};

/** The operation's `x-paging`, checked: with a misspelled field, a list would silently end after its first page. */
export function pagingOf(document: ApiDocument, operation: SpecOperation): JsonObject | undefined {
  const paging = operation.located.value["x-paging"];
  if (paging === undefined) return undefined;
  const fail = (what: string) => new CommandError(`${document.name}: ${label(operation)}: x-paging ${what}.`, "See spec/README.md.");

  if (!isObject(paging)) throw fail("is not an object");
  const style = typeof paging["style"] === "string" ? paging["style"] : "";
  const known = Object.hasOwn(FIELDS, style) ? FIELDS[style] : undefined;
  if (!known) throw fail(`has the unknown style "${style}"`);
  for (const name of known.required) {
    if (typeof paging[name] !== "string") throw fail(`lacks "${name}"`);
  }
  for (const name of Object.keys(paging)) {
    if (name !== "style" && !known.required.includes(name) && !known.optional.includes(name)) {
      throw fail(`has the unknown field "${name}"`);
    }
  }
  if (!operation.parameters.some(({ in: place, name }) => place === "query" && name === paging["param"])) {
    throw fail(`names "${String(paging["param"])}", which isn't a query parameter`);
  }
  return paging;
}

/** The type of one item of a page. If `items` is empty, the page itself is the list. */
export function itemType(result: string, paging: JsonObject): string {
  const list = String(paging["items"])
    .split(".")
    .filter((field) => field !== "")
    .reduce((type, field) => `NonNullable<${type}[${JSON.stringify(field)}]>`, result);
  return `${list}[number]`;
}
