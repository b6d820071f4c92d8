import { argumentTypes } from "./arguments.js";
import type { ApiDocument } from "./document.js";
import { byCodeUnit, isObject, type JsonObject, listAt, objectAt } from "../../shared/json.js";
import { descriptorName } from "./names.js";
import { type ApiOperation, isIgnoredHeader, listOperations, methods } from "./operations.js";
import { itemType, pagingOf } from "./paging.js";
import { queryStyles } from "./query-styles.js";
import { resolve } from "./references.js";
import { resultTypes } from "./result.js";
import { scopesOf } from "./scopes.js";

/** For an operation without arguments: an empty type would let any argument pass. */
const nothing = "query?: never";

/**
 * A copy of the document for the generators: with the facts that openapi-generator's templates cannot see, without what
 * OpenAPI tells to ignore, and in an order of its own. The document itself stays as it is.
 */
export function prepare(document: ApiDocument): JsonObject {
  const facts = new Map(listOperations(document).map((operation) => [operation.definition, factsOf(document, operation)]));
  const paths = objectAt(document.root, "paths");
  const prepared: JsonObject = {};
  for (const path of Object.keys(paths).sort(byCodeUnit)) {
    prepared[path] = preparePath(document, resolve(document, paths[path]), facts);
  }
  return structuredClone({ ...document.root, tags: [], paths: prepared });
}

function preparePath(document: ApiDocument, item: JsonObject, facts: ReadonlyMap<JsonObject, JsonObject>): JsonObject {
  const prepared = withoutIgnoredHeaders(document, item);
  for (const method of methods) {
    const definition = item[method];
    // Written anew, so that the methods come in one order whatever the document's was.
    delete prepared[method];
    if (!isObject(definition)) continue;
    // One tag: an operation with several would be generated several times.
    prepared[method] = { ...withoutIgnoredHeaders(document, definition), ...facts.get(definition), tags: ["all"] };
  }
  return prepared;
}

function withoutIgnoredHeaders(document: ApiDocument, holder: JsonObject): JsonObject {
  if (holder["parameters"] === undefined) return { ...holder };
  return { ...holder, parameters: listAt(holder, "parameters").filter((given) => !isIgnoredHeader(document, given)) };
}

function factsOf(document: ApiDocument, operation: ApiOperation): JsonObject {
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
    // Names of their own: where one is absent, a template looks it up among the operation's.
    "x-descriptor": {
      descriptorName: descriptorName(id),
      argumentsType: `{ ${members.length === 0 ? nothing : members.join("; ")} }`,
      resultType: result,
      ...(paging && { itemType: itemType(page, paging), pagingFact: paging }),
      ...(summary !== "" && { oneLine: summary }),
      ...(consumes !== undefined && { bodyMediaType: consumes }),
      ...(success !== undefined && { successKind: success }),
      ...(styles.length > 0 && { queryFacts: { styles } }),
    },
  };
}

/** The summary as part of a one-line comment, which it must not end. */
function oneLine(summary: unknown): string {
  if (typeof summary !== "string") return "";
  const text = summary.replaceAll(/\s+/g, " ").trim().replaceAll("*/", "* /");
  return text === "" || /[.!?:]$/.test(text) ? text : `${text}.`;
}
