/**
 * Iterates over the pages of a list operation, whichever paging style it has.
 */
import type { CallArgs, SendOperation } from "./send.js";
import { brokenContract } from "../response/data.js";
import { throwIfAborted } from "../operation-error.js";
import { check } from "../validate.js";
import { fieldsOf, isRecord, presentIn } from "../json.js";
import type { ItemOf, ListOperation, OperationArgs, Paging } from "../../operation.js";
import type { CallOptions } from "../request.js";

/** The signature of `kinde.paginate` and `knetik.paginate`. */
export type PaginateOperation = <O extends ListOperation>(operation: O, ...args: CallArgs<O>) => AsyncIterableIterator<ItemOf<O>>;

/**
 * Yields the items of one page after the other. A page is asked for when the one before is used up, and none is held beside
 * it. It ends with the last page, and on a page that leads back to one that was asked for.
 */
export function paginator(send: SendOperation): PaginateOperation {
  return async function* paginate<O extends ListOperation>(operation: O, ...args: CallArgs<O>): AsyncIterableIterator<ItemOf<O>> {
    const [first = {}, options = {}]: [OperationArgs?, CallOptions?] = args;
    const paging = operation?.paging;
    check(paging, "operation", "be a list");
    let query: Readonly<Record<string, unknown>> = Object.fromEntries(presentIn(first.query));
    const asked = new Set([query[paging.param]]);
    let last: string | undefined;
    for (;;) {
      // A page's arguments are the caller's own, with the next page's parameter in the query.
      const { data: page, status } = await send<ListOperation>(operation, { ...first, query }, options);
      // A page without its list is an empty one.
      const items = at(page, paging.items) ?? [];
      if (!Array.isArray(items) || (items !== page && !isRecord(page))) {
        throw brokenContract(operation, status, `holds no list ${paging.items}`);
      }
      // A server that does not know of pages gives the same one for every number.
      if (paging.style === "page" && last === (last = JSON.stringify(items))) return;
      for (const item of items) {
        throwIfAborted(options.signal, operation);
        yield item as ItemOf<O>;
      }
      const next = nextPage(page, items, paging, query[paging.param]);
      if (!next || asked.has(next)) return;
      asked.add(next);
      query = { ...query, [paging.param]: next };
    }
  };
}

/** The next page's parameter; nothing after the last page. */
function nextPage(page: unknown, items: readonly unknown[], paging: Paging, asked: unknown): unknown {
  if (paging.style === "page") return at(page, paging.last) === true || items.length === 0 ? undefined : Number(asked ?? 1) + 1;
  if (at(page, paging.more) === false) return undefined;
  return paging.style === "token" ? at(page, paging.next) : at(items.at(-1), paging.id);
}

/** What a path with dots leads to; without one, the value itself. */
function at(value: unknown, path?: string): unknown {
  return path ? path.split(".").reduce((from, name) => fieldsOf(from)[name], value) : value;
}
