import { CommandError } from "../../shared/command-error.js";
import type { ApiDocument } from "./document.js";
import { isObject, type JsonObject } from "../../shared/json.js";
import { type ApiOperation, label } from "./operations.js";

const fields: Readonly<Record<string, { required: readonly string[]; optional: readonly string[] }>> = {
  token: { required: ["items", "param", "next"], optional: ["more"] },
  cursor: { required: ["items", "param", "id"], optional: ["more"] },
  page: { required: ["items", "param"], optional: ["last"] },
};

/** The operation's `x-paging`, checked: a misspelt fact would end a list after its first page, in silence. */
export function pagingOf(document: ApiDocument, operation: ApiOperation): JsonObject | undefined {
  const paging = operation.definition["x-paging"];
  if (paging === undefined) return undefined;
  const fail = (what: string) =>
    new CommandError(`${document.name}: ${label(operation)}: x-paging ${what}.`, "Write it as spec/README.md tells.");

  if (!isObject(paging)) throw fail("is not an object");
  const style = typeof paging["style"] === "string" ? paging["style"] : "";
  const known = Object.hasOwn(fields, style) ? fields[style] : undefined;
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
    throw fail(`names "${String(paging["param"])}", which is no query parameter`);
  }
  return paging;
}

/** The type of one item of a page. Where `items` is empty, the page itself is the list. */
export function itemType(result: string, paging: JsonObject): string {
  const list = String(paging["items"])
    .split(".")
    .filter((field) => field !== "")
    .reduce((type, field) => `NonNullable<${type}[${JSON.stringify(field)}]>`, result);
  return `${list}[number]`;
}
