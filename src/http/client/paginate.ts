/**
 * Iterates over the pages of a list operation, whichever paging style it has.
 */
import type { ArgsOf, ItemOf, ListOperation, OperationArgs, Paging } from "../../operation.js";
import { definedEntries, fieldsOf, isRecord } from "../json.js";
import { throwIfAborted } from "../operation-error.js";
import type { CallOptions } from "../request.js";
import { contractError } from "../response/data.js";
import { check, requireGiven } from "../validate.js";
import type { CallArgs, SendOperation, WithoutArgs } from "./send.js";

/** One page of a list operation. */
export interface Page<O extends ListOperation> {
  readonly items: readonly ItemOf<O>[];
  /** The arguments of the next page, for `paginate` in another process; `undefined` after the last page. */
  readonly next: ArgsOf<O> | undefined;
}

/** The items of a list operation. After an error, the same iterator goes on with the page that failed; after a `break`, with the next item. */
export interface Pagination<O extends ListOperation> extends AsyncIterableIterator<ItemOf<O>> {
  /** Iterates page by page from where the iterator stands: the first page holds what is left of the current one. */
  pages(): AsyncIterableIterator<Page<O>>;
}

/** The signature of `kinde.paginate` and `knetik.paginate`. */
export interface PaginateOperation {
  <O extends ListOperation>(operation: WithoutArgs<O>): Pagination<O>;
  <O extends ListOperation>(operation: O, ...args: CallArgs<O>): Pagination<O>;
}

/**
 * Yields the items of one page after the other. The next page is requested when the current one is used up. Iteration ends with the
 * last page, or with a page that points back to one already requested.
 */
export function createPaginate(send: SendOperation): PaginateOperation {
  return function paginate<O extends ListOperation>(operation: O, ...args: CallArgs<O>): Pagination<O> {
    const [givenArgs, givenOptions]: [OperationArgs?, CallOptions?] = args;
    const first = givenArgs ?? {};
    const options = givenOptions ?? {};
    const inTurn = createTurns();
    const readPage = createPageReader<O>(send, operation, first, options);
    let items: Iterator<ItemOf<O>> & Iterable<ItemOf<O>> = [].values();
    let next: Page<O>["next"];

    async function readItem(): Promise<{ readonly value: ItemOf<O> } | undefined> {
      for (;;) {
        throwIfAborted(options.signal, operation);
        const item = items.next();
        if (!item.done) return item;
        const page = await readPage();
        if (page === undefined) return undefined;
        items = page.value.items.values();
        ({ next } = page.value);
      }
    }

    /** The rest of a page whose first items were read one by one, or the next page. */
    async function readRest(): Promise<{ readonly value: Page<O> } | undefined> {
      const rest = [...items];
      return rest.length > 0 ? { value: { items: rest, next } } : readPage();
    }

    return Object.assign(iteratorOf(inTurn, readItem), { pages: () => iteratorOf(inTurn, readRest) });
  };
}

/** Reads one page after the other; `undefined` after the last one. After an error the next call asks for the same page. */
function createPageReader<O extends ListOperation>(
  send: SendOperation,
  operation: O,
  first: OperationArgs,
  options: CallOptions,
): () => Promise<{ readonly value: Page<O> } | undefined> {
  let next: OperationArgs | undefined = first;
  const requested = new Set<unknown>();
  let last: string | undefined;

  return async function readPage() {
    requireGiven("operation", operation);
    const { paging } = operation;
    check(paging, "operation", "be a list");
    if (next === undefined) return undefined;
    const query = Object.fromEntries(definedEntries(next.query));
    const current = query[paging.param];
    const { data: page, status } = await send<ListOperation>(operation, { ...next, query }, options);
    // A page without its list is an empty page.
    const items = at(page, paging.items) ?? [];
    if (!Array.isArray(items) || (items !== page && !isRecord(page))) {
      throw contractError(operation, status, `holds no list ${paging.items}`);
    }
    requested.add(current);
    const param = nextParam(page, items, paging, current);
    if (Object(param) === param) throw contractError(operation, status, `holds no usable ${paging.param}`);
    next = !param || requested.has(param) ? undefined : { ...next, query: { ...query, [paging.param]: param } };
    // A server that ignores page numbers sends the same page again and again.
    if (paging.style === "page" && last === (last = JSON.stringify(items))) {
      next = undefined;
      return undefined;
    }
    // The spec's types say what is in the list, and that the arguments are those of this operation.
    return { value: { items: items as ItemOf<O>[], next: next } };
  };
}

/** An iterator over converted items. `start` is called at the first use, so that its errors reject. */
export function mapItems<T, U>(start: () => AsyncIterator<T>, convert: (item: T) => U): AsyncIterableIterator<U> {
  let source: AsyncIterator<T> | undefined;
  return iteratorOf(createTurns(), async () => {
    const { done, value } = await (source ??= start()).next();
    return done ? undefined : { value: convert(value) };
  });
}

type Turns = <T>(step: () => Promise<T>) => Promise<T>;

/** Runs one step after the other: calls that overlap would request the same page twice. */
function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return function inTurn<T>(step: () => Promise<T>) {
    const result = last.then(step);
    last = result.catch(() => undefined);
    return result;
  };
}

/** Unlike a generator, it can be used again after an error or a `break`, and then goes on with what is left. */
function iteratorOf<T>(inTurn: Turns, read: () => Promise<{ readonly value: T } | undefined>): AsyncIterableIterator<T> {
  return {
    next: () =>
      inTurn(async () => {
        const result = await read();
        return result === undefined ? { done: true, value: undefined } : { done: false, value: result.value };
      }),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** The parameter of the next page; `undefined` after the last one. */
function nextParam(page: unknown, items: readonly unknown[], paging: Paging, current: unknown): unknown {
  if (paging.style === "page") return at(page, paging.last) === true || items.length === 0 ? undefined : Number(current ?? 1) + 1;
  if (at(page, paging.more) === false) return undefined;
  return paging.style === "token" ? at(page, paging.next) : at(items.at(-1), paging.id);
}

/** The value at a dotted path; without a path, the value itself. */
function at(value: unknown, path?: string): unknown {
  return path ? path.split(".").reduce((from, name) => fieldsOf(from)[name], value) : value;
}
