/**
 * Preparing a document for the generators.
 */
import { argumentTypes } from "./argument-types.js";
import type { ApiDocument } from "./document.js";
import { byCodeUnit, isObject, type JsonObject, listAt, objectAt } from "../../shared/json.js";
import { descriptorName } from "./descriptor-names.js";
import { type ApiOperation, isIgnoredHeader, listOperations, METHODS } from "./operations.js";
import { itemType, pagingOf } from "./paging.js";
import { queryStyles } from "./query-styles.js";
import { resolve } from "./references.js";
import { resultTypes } from "./result-types.js";
import { scopesOf } from "./scopes.js";

/** For an operation without arguments: an empty type would accept any argument. */
const NO_ARGUMENTS = "query?: never";

/**
 * A copy of the document with additional extensions for the templates, without the headers that OpenAPI says to ignore, and in
 * a fixed order. The document itself isn't changed.
 */
export function prepare(document: ApiDocument): JsonObject {
  const extensions = new Map(listOperations(document).map((operation) => [operation.definition, extensionsOf(document, operation)]));
  const paths = objectAt(document.root, "paths");
  const prepared: JsonObject = {};
  for (const path of Object.keys(paths).sort(byCodeUnit)) {
    prepared[path] = preparePath(document, resolve(document, paths[path]), extensions);
  }
  return structuredClone({ ...document.root, tags: [], paths: prepared });
}

function preparePath(document: ApiDocument, item: JsonObject, extensions: ReadonlyMap<JsonObject, JsonObject>): JsonObject {
  const prepared = withoutIgnoredHeaders(document, item);
  for (const method of METHODS) {
    const definition = item[method];
    // Deleted and added again, so that the methods have a fixed order.
    delete prepared[method];
    if (!isObject(definition)) continue;
    // An operation with several tags would be generated several times.
    prepared[method] = { ...withoutIgnoredHeaders(document, definition), ...extensions.get(definition), tags: ["all"] };
  }
  return prepared;
}

function withoutIgnoredHeaders(document: ApiDocument, holder: JsonObject): JsonObject {
  if (holder["parameters"] === undefined) return { ...holder };
  return { ...holder, parameters: listAt(holder, "parameters").filter((given) => !isIgnoredHeader(document, given)) };
}

function extensionsOf(document: ApiDocument, operation: ApiOperation): JsonObject {
  const id = operation.id ?? "";
  const type = `operations[${JSON.stringify(id)}]`;
  const { members, consumes } = argumentTypes(document, operation, type);
  const { contents, success } = resultTypes(document, operation, type);
  const paging = pagingOf(document, operation);
  const result = contents.join(" | ");
  const page = contents.length === 1 ? result : `NonNullable<${result}>`;
  const styles = queryStyles(operation);
  const summary = oneLine(operation.definition["summary"]);
  return {
    "x-scopes": scopesOf(document, operation),
    // Names that occur nowhere else: a template looks up an absent one in the operation itself.
    "x-descriptor": {
      descriptorName: descriptorName(id),
      argumentsType: `{ ${members.length === 0 ? NO_ARGUMENTS : members.join("; ")} }`,
      resultType: result,
      ...(paging && { itemType: itemType(page, paging), pagingFact: paging }),
      ...(summary !== "" && { oneLine: summary }),
      ...(consumes !== undefined && { bodyMediaType: consumes }),
      ...(success !== undefined && { successKind: success }),
      ...(styles.length > 0 && { queryFacts: { styles } }),
    },
  };
}

/** The summary for a one-line comment, without the characters that would end it. */
function oneLine(summary: unknown): string {
  if (typeof summary !== "string") return "";
  const text = summary.replaceAll(/\s+/g, " ").trim().replaceAll("*/", "* /");
  return text === "" || /[.!?:]$/.test(text) ? text : `${text}.`;
}
