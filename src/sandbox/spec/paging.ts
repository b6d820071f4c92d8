/**
 * Turns the example of a list into one of its pages: five items in all, at most two on a page.
 */
import { isJsonObject, type JsonObject, listAt, stringAt, valueAt } from "./json.js";

export interface PageOptions {
  /** The operation's `x-paging`. */
  readonly paging: JsonObject;
  /** The response's schema, unfolded. */
  readonly schema: JsonObject;
  /** An example of the schema with at least one item. It is modified. */
  readonly example: unknown;
  readonly query: URLSearchParams;
}

const TOTAL_ITEMS = 5;
const MAX_PAGE_SIZE = 2;

export function examplePage({ paging, schema, example, query }: PageOptions): unknown {
  const pathOf = (key: string): readonly string[] => (stringAt(paging, key) ?? "").split(".").filter((name) => name !== "");
  const requestedSize = Number(query.get("page_size") || query.get("size") || MAX_PAGE_SIZE);
  const size = Math.min(Math.max(requestedSize, 1), MAX_PAGE_SIZE);
  const style = stringAt(paging, "style");
  const position = query.get(stringAt(paging, "param") ?? "") ?? "";
  const start = style === "page" ? (Math.max(Number(position), 1) - 1) * size : offsetOf(position);
  const end = Math.min(start + size, TOTAL_ITEMS);
  const [item] = listAt(example, ...pathOf("items"));
  const id = style === "cursor" ? stringAt(paging, "id") : undefined;
  const items = Array.from({ length: Math.max(end - start, 0) }, (_, index) => numberedItem(item, start + index + 1, id));
  const isLast = end >= TOTAL_ITEMS;
  const setField = (key: string, value: unknown): void => {
    if (paging[key] !== undefined) setAt(example, pathOf(key), value);
  };
  if (paging["items"] === "") return items;
  setField("items", items);
  setField("more", !isLast);
  setField("last", isLast);
  // On the last page the field is null if the document allows null, and absent otherwise.
  const isNullable = valueAt(schema, ...pathOf("next").flatMap((name) => ["properties", name]), "nullable") === true;
  setField("next", isLast ? (isNullable ? null : undefined) : `after-${end}`);
  const counts = { first: start === 0, number: start / size + 1, number_of_elements: items.length, size };
  if (style === "page") setCounts(example, { ...counts, total_elements: TOTAL_ITEMS, total_pages: Math.ceil(TOTAL_ITEMS / size) });
  return example;
}

/** A cursor ends in the number of the last item before it. A cursor from elsewhere starts at the first page. */
function offsetOf(cursor: string): number {
  const offset = Number(/(\d{1,3})$/.exec(cursor)?.[1] ?? 0);
  return offset > TOTAL_ITEMS ? 0 : offset;
}

/** A copy of the item that differs by its number: in placeholder text, in numbers that are 0, and in its id. */
function numberedItem(item: unknown, number: number, id: string | undefined): unknown {
  if (typeof item === "string") return `${item}-${number}`;
  if (!isJsonObject(item)) return item;
  return Object.fromEntries(
    Object.entries(item).map(([name, value]) => {
      if (value === name || name === id) return [name, `${String(value)}-${number}`];
      return [name, value === 0 ? number : value];
    }),
  );
}

/** Sets the field at a path, or deletes it if the value is undefined. */
function setAt(target: unknown, path: readonly string[], value: unknown): void {
  const [name = "", ...rest] = path;
  if (typeof target !== "object" || target === null) return;
  if (rest.length > 0) setAt(Reflect.get(target, name), rest, value);
  else if (value === undefined) Reflect.deleteProperty(target, name);
  else Reflect.set(target, name, value);
}

/** Sets the counts for which the response has a field. */
function setCounts(target: unknown, counts: JsonObject): void {
  for (const [name, value] of Object.entries(counts)) if (valueAt(target, name) !== undefined) setAt(target, [name], value);
}
