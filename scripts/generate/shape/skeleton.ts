/**
 * What openapi-generator gets: a document of operations alone, each with the facts of its descriptor.
 */
import { argumentTypes } from "./argument-types.js";
import type { ApiDocument } from "../../document/document.js";
import { isObject, type JsonObject, listAt } from "../../shared/json.js";
import { descriptorName } from "./descriptor-names.js";
import { isIdempotent } from "./idempotence.js";
import { type NamedOperation, typeKey } from "./named-operations.js";
import { itemType, pagingOf } from "./paging.js";
import { isPublic } from "./public-access.js";
import { queryStyles } from "./query-styles.js";
import { resultTypes } from "./result-types.js";
import { scopesOf } from "./scopes.js";

/** For an operation without arguments: an empty type would accept any argument. */
const NO_ARGUMENTS = "query?: never";

/**
 * The generator reads every model of a document before it starts, which takes minutes for a large one, and the template needs
 * none of them. So each operation stands alone, at a path that only counts.
 */
export function skeleton(document: ApiDocument, operations: readonly NamedOperation[]): JsonObject {
  const paths = operations.map((operation, index) => {
    const skeletonOperation = {
      operationId: descriptorName(operation.id),
      tags: ["all"],
      responses: { 200: { description: "OK" } },
      "x-descriptor": factsOf(document, operation),
    };
    return [`/${index}`, { get: skeletonOperation }] as const;
  });
  return { openapi: "3.0.3", info: { title: "operations", version: "1" }, paths: Object.fromEntries(paths) };
}

/** The names occur nowhere else, because a template looks up an absent one in the operation itself. Texts are TypeScript literals. */
function factsOf(document: ApiDocument, operation: NamedOperation): JsonObject {
  const { id, located, method, path } = operation;
  const type = `operations[${quoted(typeKey(operation))}]`;
  const { members, consumes } = argumentTypes(document, operation, type);
  const { contents, success } = resultTypes(document, operation, type);
  const paging = pagingOf(document, operation);
  const result = contents.join(" | ");
  const page = contents.length === 1 ? result : `NonNullable<${result}>`;
  const styles = queryStyles(operation);
  const summary = oneLine(located.value["summary"]);
  const scopes = scopesOf(document, operation);
  const name = descriptorName(id);
  const permissions = listAt(located.value, "x-permissions").map((together) => (Array.isArray(together) ? together.map(quoted) : []));
  return {
    descriptorName: name,
    ...(name !== lowerFirst(typeKey(operation)) && { otherName: { key: quoted(typeKey(operation)), value: quoted(name) } }),
    idText: quoted(id),
    methodText: quoted(method.toUpperCase()),
    pathText: quoted(path),
    route: inComment(`${method.toUpperCase()} ${path}`),
    argumentsType: `{ ${members.length === 0 ? NO_ARGUMENTS : members.join("; ")} }`,
    resultType: result,
    ...(scopes.length > 0 && { scopeTexts: scopes.map(quoted) }),
    ...(permissions.length > 0 && { permissionTexts: permissions }),
    ...(isIdempotent(document, operation) && { idempotentFact: true }),
    ...(isPublic(document, operation) && { publicFact: true }),
    ...(paging && { itemType: itemType(page, paging), pagingFact: textsOf(paging) }),
    ...(summary !== "" && { oneLine: summary }),
    ...(consumes !== undefined && { bodyMediaType: quoted(consumes) }),
    ...(success !== undefined && { successKind: success }),
    ...(styles.length > 0 && { queryFacts: { styles: styles.map((style) => ({ ...style, name: quoted(style.name) })) } }),
  };
}

/** The name that an operation has unless otherName says something else. */
function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

function quoted(text: unknown): string {
  return JSON.stringify(text);
}

function textsOf(values: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, isObject(value) ? value : quoted(value)]));
}

/** The summary for a one-line comment. */
function oneLine(summary: unknown): string {
  if (typeof summary !== "string") return "";
  const text = inComment(summary.replaceAll(/\s+/g, " ").trim());
  return text === "" || /[.!?:]$/.test(text) ? text : `${text}.`;
}

/** Without the characters that would end a comment. */
function inComment(text: string): string {
  return text.replaceAll("*/", "* /");
}
