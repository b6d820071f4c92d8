/**
 * Walking through the pages of a list operation, whichever way they follow each other.
 */
import type { CallArgs, SendOperation } from "./call.js";
import { brokenContract } from "./decode.js";
import { throwIfAborted } from "./failure.js";
import { check } from "./inputs.js";
import { fieldsOf, isRecord } from "./json.js";
import type { ItemOf, ListOperation, OperationArgs, Paging } from "./operation.js";
import type { CallOptions } from "./request.js";

/** The signature of `kinde.paginate` and `knetik.paginate`. */
export type PaginateOperation = <O extends ListOperation>(operation: O, ...args: CallArgs<O>) => AsyncIterableIterator<ItemOf<O>>;

/**
 * Yields the items of one page after the other. A page is asked for when the one before is used up, and none is held beside
 * it. It ends with the last page, and on a page that leads back to one that was asked for.
 */
export function paginator(send: SendOperation): PaginateOperation {
  return async function* paginate<O extends ListOperation>(operation: O, ...args: CallArgs<O>): AsyncIterableIterator<ItemOf<O>> {
    const [first = {}, options = {}]: [OperationArgs?, CallOptions?] = args;
    const { paging } = operation;
    check(paging !== undefined, "operation", `be a list: ${operation.id} has no pages`);
    let query: Record<string, unknown> = { ...(first.query as Record<string, unknown> | undefined) };
    const asked = new Set([query[paging.param]]);
    let last: string | undefined;
    for (;;) {
      // A page's arguments are the caller's own, with the next page's parameter in the query.
      const { data: page, status } = await send<ListOperation>(operation, { ...first, query }, options);
      const items = itemsOf(page, paging);
      if (items === undefined) throw brokenContract({ operation }, { status }, `is no page: ${paging.items} is no list`);
      // A server that does not know of pages gives the same one for every number.
      if (paging.style === "page" && last === (last = JSON.stringify(items))) return;
      for (const item of items) {
        throwIfAborted(options.signal, operation);
        yield item as ItemOf<O>;
      }
      const next = nextPage(page, items, paging, query[paging.param]);
      if (next === undefined || asked.has(next)) return;
      asked.add(next);
      query = { ...query, [paging.param]: next };
    }
  };
}

/** A page without its list is an empty one; `undefined` where it is no page at all. */
function itemsOf(page: unknown, paging: Paging): readonly unknown[] | undefined {
  const items = at(page, paging.items) ?? [];
  return (isRecord(page) || paging.items === "") && Array.isArray(items) ? items : undefined;
}

/** The next page's parameter, or `undefined` after the last page. */
function nextPage(page: unknown, items: readonly unknown[], paging: Paging, asked: unknown): unknown {
  if (paging.style === "page") {
    const isLast = paging.last !== undefined && at(page, paging.last) === true;
    return isLast || items.length === 0 ? undefined : Number(asked ?? 1) + 1;
  }
  if (paging.more !== undefined && at(page, paging.more) === false) return undefined;
  const next = paging.style === "token" ? at(page, paging.next) : at(items.at(-1), paging.id);
  return next === null || next === "" ? undefined : next;
}

function at(value: unknown, path: string): unknown {
  return path === "" ? value : path.split(".").reduce((from, name) => fieldsOf(from)[name], value);
}
