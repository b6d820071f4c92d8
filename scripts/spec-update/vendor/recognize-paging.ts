/**
 * Detecting how an operation's pages follow each other.
 */
import type { ApiDocument } from "../../document/document.js";
import type { JsonObject } from "../../shared/json.js";
import { contentsOf } from "../../spec-diff/compare/contents.js";
import { responsesOf } from "../../spec-diff/compare/responses.js";
import type { Located } from "../../document/located.js";
import type { SpecOperation } from "../../document/operations.js";
import { fieldsOf, partsAt, type Schema, schemaOf } from "../../spec-diff/model/schema.js";
import { typesOf } from "../../spec-diff/model/types.js";

/** The `x-paging` of an operation, in one of the styles of spec/README.md. */
export function recognizePaging(document: ApiDocument, operation: SpecOperation): JsonObject | undefined {
  const takes = new Set(operation.parameters.filter(({ in: place }) => place === "query").map(({ name }) => name));
  const result = resultSchemaOf(document, operation);
  if (!result) return undefined;
  const lists = listsOf(document, result, "");
  const more = hasField(document, result, "has_more") ? { more: "has_more" } : {};
  if (takes.has("next_token") && hasField(document, result, "next_token")) {
    return ifSingle(lists, (items) => ({ style: "token", items, param: "next_token", next: "next_token", ...more }));
  }
  if (takes.has("starting_after") && hasField(document, result, "metadata.next_page_starting_after")) {
    const data = schemaAt(document, result, "data");
    const hasMore = hasField(document, result, "metadata.has_more") ? { more: "metadata.has_more" } : {};
    const found = data ? listsOf(document, data, "data.") : [];
    return ifSingle(found, (items) => ({
      style: "token",
      items,
      param: "starting_after",
      next: "metadata.next_page_starting_after",
      ...hasMore,
    }));
  }
  if (takes.has("starting_after") && hasField(document, result, "has_more")) {
    const withId = lists.filter((items) => hasField(document, result, `${items}.id`));
    return ifSingle(withId, (items) => ({ style: "cursor", items, param: "starting_after", id: "id", ...more }));
  }
  if (takes.has("page") && takes.has("size") && lists.includes("content")) {
    return { style: "page", items: "content", param: "page", ...(hasField(document, result, "last") && { last: "last" }) };
  }
  return undefined;
}

/** Whether an operation still has all that an `x-paging` names. */
export function pagingFits(document: ApiDocument, operation: SpecOperation, paging: JsonObject): boolean {
  const result = resultSchemaOf(document, operation);
  const takes = operation.parameters.some(({ in: place, name }) => place === "query" && name === paging["param"]);
  const { items, id } = paging;
  const named = [items, paging["next"], paging["more"], paging["last"], typeof id === "string" ? `${String(items)}.${id}` : undefined];
  return takes && result !== undefined && named.every((path) => typeof path !== "string" || hasField(document, result, path));
}

export function resultSchemaOf(document: ApiDocument, operation: SpecOperation): Schema | undefined {
  for (const [status, { definition }] of responsesOf(document, operation)) {
    const [schema] = contentsOf(document, definition).values();
    if (status.startsWith("2") && schema) return schemaOf(document, { parts: [schema] });
  }
  return undefined;
}

/** The schema at a dotted path of fields, through lists and alternatives. */
export function schemaAt(document: ApiDocument, schema: Schema, path: string): Schema | undefined {
  let current: Schema | undefined = schema;
  // An empty name stands for the answer itself, if that is the list.
  for (const name of path.split(".").filter((part) => part !== "")) {
    const parts: readonly Located[] = current === undefined ? [] : fieldParts(document, current, name, new Set());
    current = parts.length === 0 ? undefined : schemaOf(document, { parts });
  }
  return current;
}

export function hasField(document: ApiDocument, schema: Schema, path: string): boolean {
  return schemaAt(document, schema, path) !== undefined;
}

function fieldParts(document: ApiDocument, schema: Schema, name: string, passed: Set<string>): readonly Located[] {
  if (passed.has(schema.key)) return [];
  passed.add(schema.key);
  const own = fieldsOf(schema).get(name);
  if (own) return own;
  const inside = [...schema.choices.flat(), ...partsAt(schema, "items")];
  const found = inside.map((part) => fieldParts(document, schemaOf(document, { parts: [part] }), name, passed));
  return found.find((parts) => parts.length > 0) ?? [];
}

function listsOf(document: ApiDocument, schema: Schema, prefix: string): readonly string[] {
  return [...fieldsOf(schema)].flatMap(([name, parts]) =>
    typesOf(schemaOf(document, { parts })).has("array") ? [`${prefix}${name}`] : [],
  );
}

/** With two lists in a page, it isn't clear which one is meant. */
function ifSingle(lists: readonly string[], paging: (items: string) => JsonObject): JsonObject | undefined {
  const [items] = lists;
  return items !== undefined && lists.length === 1 ? paging(items) : undefined;
}
