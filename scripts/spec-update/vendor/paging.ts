import type { ApiDocument } from "../../generate/shape/document.js";
import type { JsonObject } from "../../shared/json.js";
import { contentsOf } from "../../spec-diff/compare/contents.js";
import { responsesOf } from "../../spec-diff/compare/responses.js";
import type { Located } from "../../spec-diff/model/located.js";
import type { SpecOperation } from "../../spec-diff/model/operations.js";
import { fieldsOf, partsAt, type Schema, schemaOf } from "../../spec-diff/model/schema.js";
import { typesOf } from "../../spec-diff/model/types.js";

/** Recognises how an operation's pages follow each other; the styles are those of spec/README.md. */
export function recognisePaging(document: ApiDocument, operation: SpecOperation): JsonObject | undefined {
  const takes = new Set(operation.parameters.filter(({ in: place }) => place === "query").map(({ name }) => name));
  const result = resultOf(document, operation);
  if (!result) return undefined;
  const lists = listsOf(document, result, "");
  const more = has(document, result, "has_more") ? { more: "has_more" } : {};
  if (takes.has("next_token") && has(document, result, "next_token")) {
    return one(lists, (items) => ({ style: "token", items, param: "next_token", next: "next_token", ...more }));
  }
  if (takes.has("starting_after") && has(document, result, "metadata.next_page_starting_after")) {
    const data = at(document, result, "data");
    const hasMore = has(document, result, "metadata.has_more") ? { more: "metadata.has_more" } : {};
    const found = data ? listsOf(document, data, "data.") : [];
    return one(found, (items) => ({
      style: "token",
      items,
      param: "starting_after",
      next: "metadata.next_page_starting_after",
      ...hasMore,
    }));
  }
  if (takes.has("starting_after") && has(document, result, "has_more")) {
    const withId = lists.filter((items) => has(document, result, `${items}.id`));
    return one(withId, (items) => ({ style: "cursor", items, param: "starting_after", id: "id", ...more }));
  }
  if (takes.has("page") && takes.has("size") && lists.includes("content")) {
    return { style: "page", items: "content", param: "page", ...(has(document, result, "last") && { last: "last" }) };
  }
  return undefined;
}

/** Whether a page still has what an `x-paging` names. */
export function pagingFits(document: ApiDocument, operation: SpecOperation, paging: JsonObject): boolean {
  const result = resultOf(document, operation);
  const takes = operation.parameters.some(({ in: place, name }) => place === "query" && name === paging["param"]);
  const { items, id } = paging;
  const named = [items, paging["next"], paging["more"], paging["last"], typeof id === "string" ? `${String(items)}.${id}` : undefined];
  return takes && result !== undefined && named.every((path) => typeof path !== "string" || has(document, result, path));
}

export function resultOf(document: ApiDocument, operation: SpecOperation): Schema | undefined {
  for (const [status, { definition }] of responsesOf(document, operation)) {
    const [schema] = contentsOf(document, definition).values();
    if (status.startsWith("2") && schema) return schemaOf(document, { parts: [schema] });
  }
  return undefined;
}

/** The schema at a path of fields with dots, through lists and alternatives. */
export function at(document: ApiDocument, schema: Schema, path: string): Schema | undefined {
  let current: Schema | undefined = schema;
  // An empty name leads nowhere: the items of an answer that is the list itself.
  for (const name of path.split(".").filter((part) => part !== "")) {
    const parts: readonly Located[] = current === undefined ? [] : fieldParts(document, current, name, new Set());
    current = parts.length === 0 ? undefined : schemaOf(document, { parts });
  }
  return current;
}

export function has(document: ApiDocument, schema: Schema, path: string): boolean {
  return at(document, schema, path) !== undefined;
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

/** With two lists in a page, nobody knows which one is meant. */
function one(lists: readonly string[], paging: (items: string) => JsonObject): JsonObject | undefined {
  const [items] = lists;
  return items !== undefined && lists.length === 1 ? paging(items) : undefined;
}
