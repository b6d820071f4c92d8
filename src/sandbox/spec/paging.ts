import { at, isJson, listAt, stringAt } from "./json.js";
import type { Json } from "./json.js";

/** What a page is made from. */
export interface PageParts {
  /** The operation's `x-paging`. */
  readonly paging: Json;
  /** The answer's schema, unfolded. */
  readonly schema: Json;
  /** An example of it, with at least one item. It is changed. */
  readonly example: unknown;
  readonly query: URLSearchParams;
}

const total = 5;
const longestPage = 2;

/** Makes an example of a list one of its pages: five items on pages of two, or of one where that is asked for. */
export function asPage({ paging, schema, example, query }: PageParts): unknown {
  const path = (key: string): readonly string[] => (stringAt(paging, key) ?? "").split(".").filter((name) => name !== "");
  const asked = Number(query.get("page_size") || query.get("size") || longestPage);
  const size = Math.min(Math.max(asked, 1), longestPage);
  const style = stringAt(paging, "style");
  const given = query.get(stringAt(paging, "param") ?? "") ?? "";
  const start = style === "page" ? (Math.max(Number(given), 1) - 1) * size : startOf(given);
  const end = Math.min(start + size, total);
  const [item] = listAt(example, ...path("items"));
  const id = style === "cursor" ? stringAt(paging, "id") : undefined;
  const items = Array.from({ length: Math.max(end - start, 0) }, (_, index) => numbered(item, start + index + 1, id));
  const isLast = end >= total;
  const put = (key: string, value: unknown): void => {
    if (paging[key] !== undefined) set(example, path(key), value);
  };
  if (paging["items"] === "") return items;
  put("items", items);
  put("more", !isLast);
  put("last", isLast);
  // null says the same as an absent field, where the document allows it.
  const isNullable = at(schema, ...path("next").flatMap((name) => ["properties", name]), "nullable") === true;
  put("next", isLast ? (isNullable ? null : undefined) : `after-${end}`);
  const counts = { first: start === 0, number: start / size + 1, number_of_elements: items.length, size };
  if (style === "page") count(example, { ...counts, total_elements: total, total_pages: Math.ceil(total / size) });
  return example;
}

/** Cursors end in the number of the item before; one that was not issued here is as good as none. */
function startOf(cursor: string): number {
  const after = Number(/(\d{1,3})$/.exec(cursor)?.[1] ?? 0);
  return after > total ? 0 : after;
}

/** The same item with another number in it: in texts that are example words, in whole numbers, and in its id. */
function numbered(item: unknown, number: number, id: string | undefined): unknown {
  if (typeof item === "string") return `${item}-${number}`;
  if (!isJson(item)) return item;
  return Object.fromEntries(
    Object.entries(item).map(([name, value]) => {
      if (value === name || name === id) return [name, `${String(value)}-${number}`];
      return [name, value === 0 ? number : value];
    }),
  );
}

function set(target: unknown, path: readonly string[], value: unknown): void {
  const [name = "", ...rest] = path;
  if (typeof target !== "object" || target === null) return;
  if (rest.length > 0) set(Reflect.get(target, name), rest, value);
  else if (value === undefined) Reflect.deleteProperty(target, name);
  else Reflect.set(target, name, value);
}

/** Tells what the page is of the whole, in the fields that the answer has for it. */
function count(target: unknown, counts: Json): void {
  for (const [name, value] of Object.entries(counts)) if (at(target, name) !== undefined) set(target, [name], value);
}
