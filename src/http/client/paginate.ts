/**
 * Iterates over the pages of a list operation, whichever paging style it has.
 */
import type { ItemOf, ListOperation, OperationArgs, Paging } from "../../operation.js";
import { definedEntries, fieldsOf, isRecord } from "../json.js";
import { throwIfAborted } from "../operation-error.js";
import type { CallOptions } from "../request.js";
import { contractError } from "../response/data.js";
import { check } from "../validate.js";
import type { CallArgs, SendOperation } from "./send.js";

/** The signature of `kinde.paginate` and `knetik.paginate`. */
export type PaginateOperation = <O extends ListOperation>(operation: O, ...args: CallArgs<O>) => AsyncIterableIterator<ItemOf<O>>;

/**
 * Yields the items of one page after the other. The next page is requested when the current one is used up. Iteration ends with the
 * last page, or with a page that points back to one already requested.
 */
export function createPaginate(send: SendOperation): PaginateOperation {
  return async function* paginate<O extends ListOperation>(operation: O, ...args: CallArgs<O>): AsyncIterableIterator<ItemOf<O>> {
    const [first = {}, options = {}]: [OperationArgs?, CallOptions?] = args;
    const paging = operation?.paging;
    check(paging, "operation", "be a list");
    let query: Readonly<Record<string, unknown>> = Object.fromEntries(definedEntries(first.query));
    const requested = new Set([query[paging.param]]);
    let last: string | undefined;
    for (;;) {
      // The caller's own arguments, with the page's parameter in the query.
      const { data: page, status } = await send<ListOperation>(operation, { ...first, query }, options);
      // A page without its list is an empty page.
      const items = at(page, paging.items) ?? [];
      if (!Array.isArray(items) || (items !== page && !isRecord(page))) {
        throw contractError(operation, status, `holds no list ${paging.items}`);
      }
      // A server that ignores page numbers sends the same page again and again.
      if (paging.style === "page" && last === (last = JSON.stringify(items))) return;
      for (const item of items) {
        throwIfAborted(options.signal, operation);
        yield item as ItemOf<O>;
      }
      const next = nextPage(page, items, paging, query[paging.param]);
      if (!next || requested.has(next)) return;
      requested.add(next);
      query = { ...query, [paging.param]: next };
    }
  };
}

/** The parameter of the next page; `undefined` after the last one. */
function nextPage(page: unknown, items: readonly unknown[], paging: Paging, current: unknown): unknown {
  if (paging.style === "page") return at(page, paging.last) === true || items.length === 0 ? undefined : Number(current ?? 1) + 1;
  if (at(page, paging.more) === false) return undefined;
  return paging.style === "token" ? at(page, paging.next) : at(items.at(-1), paging.id);
}

/** The value at a dotted path; without a path, the value itself. */
function at(value: unknown, path?: string): unknown {
  return path ? path.split(".").reduce((from, name) => fieldsOf(from)[name], value) : value;
}
