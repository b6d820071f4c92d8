import { CancelledError, UnexpectedResponseError } from "../../../src/errors/index.js";
import type { Answer, SendOperation } from "../../../src/http/client/send.js";
import type { ListOperation, Paging } from "../../../src/operation.js";
import { createPaginate } from "../../../src/http/client/paginate.js";
import { collect, rejection } from "../../helpers/outcomes.js";

type Query = Record<string, unknown>;
type Things = ListOperation<{ query?: Query; path?: { org: string } }, unknown, { id: string }>;

const TOKEN: Paging = { style: "token", items: "users", param: "next_token", next: "next_token" };
const CURSOR: Paging = { style: "cursor", items: "roles", param: "starting_after", id: "id", more: "has_more" };
const ACCOUNT: Paging = {
  style: "token",
  items: "data.permissions",
  param: "starting_after",
  next: "metadata.next_page_starting_after",
  more: "metadata.has_more",
};
const PAGE: Paging = { style: "page", items: "content", param: "page", last: "last" };

interface PagedList {
  list(args?: { query?: Query; path?: { org: string } }, signal?: AbortSignal): AsyncIterableIterator<{ id: string }>;
  /** The query of each requested page. */
  readonly queries: Query[];
  /** The arguments of each requested page. */
  readonly args: unknown[];
}

/** A list operation whose API returns these pages, and repeats the last one. */
function pagedList(paging: Paging, pages: readonly unknown[]): PagedList {
  const queries: Query[] = [];
  const allArgs: unknown[] = [];
  async function send(_operation: unknown, args: { query: Query }): Promise<Answer<unknown>> {
    queries.push(args.query);
    allArgs.push(args);
    if (queries.length > 20) throw new Error("the iteration doesn't end");
    return { data: pages[Math.min(queries.length, pages.length) - 1], status: 200, headers: new Headers() };
  }
  const paginate = createPaginate(send as unknown as SendOperation);
  const operation: Things = { id: "listThings", method: "GET", path: "/things", paging };
  return { list: (args, signal) => paginate(operation, args, { signal }), queries, args: allArgs };
}

async function ids(list: AsyncIterable<{ id: string }>): Promise<string[]> {
  return (await collect(list)).map(({ id }) => id);
}

const items = (...names: string[]): { id: string }[] => names.map((id) => ({ id }));

describe("paginate() by token", () => {
  test.each([null, "", undefined])("ends when the next token is %p", async (end) => {
    const { list, queries } = pagedList(TOKEN, [
      { users: items("a", "b"), next_token: "t1" },
      { users: items("c"), next_token: end },
    ]);
    expect(await ids(list())).toEqual(["a", "b", "c"]);
    expect(queries).toEqual([{}, { next_token: "t1" }]);
  });

  test("sends the caller's arguments with every page", async () => {
    const { list, args } = pagedList(TOKEN, [{ users: items("a"), next_token: "t1" }, { users: [] }]);
    await ids(list({ query: { page_size: 1 }, path: { org: "org_1" } }));
    expect(args).toEqual([
      { query: { page_size: 1 }, path: { org: "org_1" } },
      { query: { page_size: 1, next_token: "t1" }, path: { org: "org_1" } },
    ]);
  });

  test("goes on after a page without items if there is a next token", async () => {
    const { list } = pagedList(TOKEN, [
      { users: [], next_token: "t1" },
      { users: null, next_token: "t2" },
      { next_token: "t3" },
      { users: items("a") },
    ]);
    expect(await ids(list())).toEqual(["a"]);
  });

  test("ends when a token repeats, even if it is the one that the caller passed", async () => {
    const loop = pagedList(TOKEN, [
      { users: items("a"), next_token: "t1" },
      { users: items("b"), next_token: "t2" },
      { users: items("c"), next_token: "t1" },
    ]);
    expect(await ids(loop.list())).toEqual(["a", "b", "c"]);
    const repeatedStart = pagedList(TOKEN, [{ users: items("a"), next_token: "t9" }]);
    expect(await ids(repeatedStart.list({ query: { next_token: "t9" } }))).toEqual(["a"]);
  });
});

describe("paginate() by cursor", () => {
  test("continues after the last item until the API says that there is no more", async () => {
    const { list, queries } = pagedList(CURSOR, [
      { roles: items("a", "b"), has_more: true },
      { roles: items("c"), has_more: false },
    ]);
    expect(await ids(list())).toEqual(["a", "b", "c"]);
    expect(queries).toEqual([{}, { starting_after: "b" }]);
  });

  test("ends with an empty page if the API doesn't say whether there is more", async () => {
    const { list, queries } = pagedList({ style: "cursor", items: "results", param: "starting_after", id: "id" }, [
      { results: items("a") },
      { results: [] },
    ]);
    expect(await ids(list())).toEqual(["a"]);
    expect(queries).toHaveLength(2);
  });

  test("ends when a page repeats", async () => {
    const { list, queries } = pagedList(CURSOR, [{ roles: items("a"), has_more: true }]);
    expect(await ids(list())).toEqual(["a", "a"]);
    expect(queries).toHaveLength(2);
  });
});

test.each([
  ["a token", TOKEN, (next: unknown) => ({ users: items("a"), next_token: next })],
  ["a cursor", CURSOR, (next: unknown) => ({ roles: [{ id: next }], has_more: true })],
])(
  "paginate() by %s rejects with UnexpectedResponseError if a page names the next one by an object or a list",
  async (_style, paging, page) => {
    for (const next of [{ a: 1 }, ["a"]]) {
      const { list, queries } = pagedList(paging, [page(next)]);
      const error = await rejection(collect(list()));
      expect(error).toMatchObject({ constructor: UnexpectedResponseError, message: expect.stringContaining(paging.param) });
      expect(queries).toHaveLength(1);
    }
  },
);

test("paginate() finds items and the next token at dotted paths in the response", async () => {
  const { list, queries } = pagedList(ACCOUNT, [
    { data: { permissions: items("a") }, metadata: { has_more: true, next_page_starting_after: "p1" } },
    { data: { permissions: items("b") }, metadata: { has_more: false, next_page_starting_after: "p2" } },
  ]);
  expect(await ids(list())).toEqual(["a", "b"]);
  expect(queries).toEqual([{}, { starting_after: "p1" }]);
});

describe("paginate() by page number", () => {
  test("counts pages from 1, and requests none after the page marked as last", async () => {
    const { list, queries } = pagedList(PAGE, [
      { content: items("a"), last: false },
      { content: items("b"), last: true },
    ]);
    expect(await ids(list({ query: { size: 1 } }))).toEqual(["a", "b"]);
    expect(queries).toEqual([{ size: 1 }, { size: 1, page: 2 }]);
  });

  test("continues from the page that the caller passed", async () => {
    const { list, queries } = pagedList(PAGE, [
      { content: items("a"), last: false },
      { content: items("b"), last: true },
    ]);
    await ids(list({ query: { page: 4 } }));
    expect(queries).toEqual([{ page: 4 }, { page: 5 }]);
  });

  test("ends with an empty page if no page is marked as last", async () => {
    const { list, queries } = pagedList({ style: "page", items: "content", param: "page" }, [{ content: items("a") }, { content: [] }]);
    expect(await ids(list())).toEqual(["a"]);
    expect(queries).toHaveLength(2);
  });
});

test("paginate() by page number ends when a page repeats if no page is marked as last", async () => {
  const { list, queries } = pagedList({ style: "page", items: "", param: "page" }, [items("a"), items("b")]);
  expect(await ids(list())).toEqual(["a", "b"]);
  expect(queries).toEqual([{}, { page: 2 }, { page: 3 }]);
});

test("paginate() requests a page only when the one before is used up", async () => {
  const { list, queries } = pagedList(TOKEN, [{ users: items("a", "b"), next_token: "t1" }, { users: items("c") }]);
  const iterator = list();
  expect(queries).toHaveLength(0);
  await iterator.next();
  await iterator.next();
  expect(queries).toHaveLength(1);
  await iterator.next();
  expect(queries).toHaveLength(2);
});

test("paginate() requests no further page after a break", async () => {
  const { list, queries } = pagedList(TOKEN, [{ users: items("a", "b"), next_token: "t1" }]);
  for await (const { id } of list()) if (id === "b") break;
  expect(queries).toHaveLength(1);
});

test("paginate() rejects with CancelledError if it is aborted between two items", async () => {
  const controller = new AbortController();
  const { list } = pagedList(TOKEN, [{ users: items("a", "b") }]);
  const iterator = list({}, controller.signal);
  await iterator.next();
  controller.abort("enough");
  expect(await rejection(iterator.next())).toMatchObject({ constructor: CancelledError, cause: "enough" });
});

test.each([
  ["a list", []],
  ["null", null],
  ["a string", "users"],
  ["an object whose list is an object", { users: { a: 1 } }],
])("paginate() rejects with UnexpectedResponseError if a page is %s", async (_, page) => {
  expect(await rejection(ids(pagedList(TOKEN, [page]).list()))).toMatchObject({
    constructor: UnexpectedResponseError,
    status: 200,
    operation: "listThings",
  });
});

test("paginate() takes list operations only, and its items are typed", () => {
  const paginate = createPaginate((async () => undefined) as unknown as SendOperation);
  // @ts-expect-error an operation without paging
  const wrong = (): unknown => paginate({ id: "one", method: "GET", path: "/one" });
  const right = async (operation: Things): Promise<string | undefined> => {
    for await (const thing of paginate(operation)) return thing.id;
    return undefined;
  };
  expect([wrong, right]).toHaveLength(2);
});

test("paginate() refuses a query that isn't a plain object, and sends nothing", async () => {
  const { list, queries } = pagedList(TOKEN, [{ users: [] }]);
  expect(await rejection(list({ query: new URLSearchParams({ page_size: "5" }) as never }).next())).toMatchObject({
    code: "configuration",
  });
  expect(queries).toEqual([]);
});

test("paginate() refuses an operation without paging, and sends nothing", async () => {
  const { list, queries } = pagedList(undefined as unknown as Paging, []);
  expect(await rejection(ids(list()))).toMatchObject({ name: "ConfigurationError" });
  const undefinedOperation = createPaginate(undefined as never)(undefined as never as Things);
  expect(await rejection(undefinedOperation.next())).toMatchObject({ name: "ConfigurationError" });
  expect(queries).toEqual([]);
});
