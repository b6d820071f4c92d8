import { CancelledError, UnexpectedResponseError } from "../../../src/errors/index.js";
import type { SendOperation } from "../../../src/http/client/send.js";
import type { ListOperation, Paging } from "../../../src/operation.js";
import { createPaginate } from "../../../src/http/client/paginate.js";
import { rejection } from "../../helpers/kinde-wire.js";

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

function over(
  paging: Paging,
  pages: readonly unknown[],
): {
  list: (args?: { query?: Query; path?: { org: string } }, signal?: AbortSignal) => AsyncIterableIterator<{ id: string }>;
  asked: Query[];
  args: unknown[];
} {
  const asked: Query[] = [];
  const seen: unknown[] = [];
  const send = (async (_operation: unknown, args: { query: Query }) => {
    asked.push(args.query);
    seen.push(args);
    if (asked.length > 20) throw new Error("it never ends");
    return { data: pages[Math.min(asked.length, pages.length) - 1], status: 200, headers: new Headers() };
  }) as unknown as SendOperation;
  const operation: Things = { id: "listThings", method: "GET", path: "/things", paging };
  return { list: (args, signal) => createPaginate(send)(operation, args, { signal }), asked, args: seen };
}

async function ids(list: AsyncIterable<{ id: string }>): Promise<string[]> {
  const found: string[] = [];
  for await (const { id } of list) found.push(id);
  return found;
}

const items = (...names: string[]): { id: string }[] => names.map((id) => ({ id }));

describe("by token", () => {
  test.each([null, "", undefined])("it ends when the next token is %p", async (end) => {
    const { list, asked } = over(TOKEN, [
      { users: items("a", "b"), next_token: "t1" },
      { users: items("c"), next_token: end },
    ]);
    expect(await ids(list())).toEqual(["a", "b", "c"]);
    expect(asked).toEqual([{}, { next_token: "t1" }]);
  });

  test("the caller's own arguments go with every page", async () => {
    const { list, args } = over(TOKEN, [{ users: items("a"), next_token: "t1" }, { users: [] }]);
    await ids(list({ query: { page_size: 1 }, path: { org: "org_1" } }));
    expect(args).toEqual([
      { query: { page_size: 1 }, path: { org: "org_1" } },
      { query: { page_size: 1, next_token: "t1" }, path: { org: "org_1" } },
    ]);
  });

  test("a page without items does not end it, as long as there is a next one", async () => {
    const { list } = over(TOKEN, [
      { users: [], next_token: "t1" },
      { users: null, next_token: "t2" },
      { next_token: "t3" },
      { users: items("a") },
    ]);
    expect(await ids(list())).toEqual(["a"]);
  });

  test("it ends on a token that was asked for, also on the one that it began with", async () => {
    const loop = over(TOKEN, [
      { users: items("a"), next_token: "t1" },
      { users: items("b"), next_token: "t2" },
      { users: items("c"), next_token: "t1" },
    ]);
    expect(await ids(loop.list())).toEqual(["a", "b", "c"]);
    const own = over(TOKEN, [{ users: items("a"), next_token: "t9" }]);
    expect(await ids(own.list({ query: { next_token: "t9" } }))).toEqual(["a"]);
  });
});

describe("by cursor", () => {
  test("it starts after the last item, while there is more", async () => {
    const { list, asked } = over(CURSOR, [
      { roles: items("a", "b"), has_more: true },
      { roles: items("c"), has_more: false },
    ]);
    expect(await ids(list())).toEqual(["a", "b", "c"]);
    expect(asked).toEqual([{}, { starting_after: "b" }]);
  });

  test("where the API does not say whether there is more, an empty page ends it", async () => {
    const { list, asked } = over({ style: "cursor", items: "results", param: "starting_after", id: "id" }, [
      { results: items("a") },
      { results: [] },
    ]);
    expect(await ids(list())).toEqual(["a"]);
    expect(asked).toHaveLength(2);
  });

  test("it ends on a page that repeats", async () => {
    const { list, asked } = over(CURSOR, [{ roles: items("a"), has_more: true }]);
    expect(await ids(list())).toEqual(["a", "a"]);
    expect(asked).toHaveLength(2);
  });
});

test("names with dots lead into the response", async () => {
  const { list, asked } = over(ACCOUNT, [
    { data: { permissions: items("a") }, metadata: { has_more: true, next_page_starting_after: "p1" } },
    { data: { permissions: items("b") }, metadata: { has_more: false, next_page_starting_after: "p2" } },
  ]);
  expect(await ids(list())).toEqual(["a", "b"]);
  expect(asked).toEqual([{}, { starting_after: "p1" }]);
});

describe("by page number", () => {
  test("pages count from 1, and the last one says so: none is asked for after it", async () => {
    const { list, asked } = over(PAGE, [
      { content: items("a"), last: false },
      { content: items("b"), last: true },
    ]);
    expect(await ids(list({ query: { size: 1 } }))).toEqual(["a", "b"]);
    expect(asked).toEqual([{ size: 1 }, { size: 1, page: 2 }]);
  });

  test("it goes on from the page that the caller begins with", async () => {
    const { list, asked } = over(PAGE, [
      { content: items("a"), last: false },
      { content: items("b"), last: true },
    ]);
    await ids(list({ query: { page: 4 } }));
    expect(asked).toEqual([{ page: 4 }, { page: 5 }]);
  });

  test("where no page says that it is the last, an empty one is", async () => {
    const { list, asked } = over({ style: "page", items: "content", param: "page" }, [{ content: items("a") }, { content: [] }]);
    expect(await ids(list())).toEqual(["a"]);
    expect(asked).toHaveLength(2);
  });
});

test("where no page says that it is the last, one that repeats ends it", async () => {
  const { list, asked } = over({ style: "page", items: "", param: "page" }, [items("a"), items("b")]);
  expect(await ids(list())).toEqual(["a", "b"]);
  expect(asked).toEqual([{}, { page: 2 }, { page: 3 }]);
});

test("a page is asked for when the one before is used up, and not before", async () => {
  const { list, asked } = over(TOKEN, [{ users: items("a", "b"), next_token: "t1" }, { users: items("c") }]);
  const iterator = list();
  expect(asked).toHaveLength(0);
  await iterator.next();
  await iterator.next();
  expect(asked).toHaveLength(1);
  await iterator.next();
  expect(asked).toHaveLength(2);
});

test("who leaves early asks for no more", async () => {
  const { list, asked } = over(TOKEN, [{ users: items("a", "b"), next_token: "t1" }]);
  for await (const { id } of list()) if (id === "b") break;
  expect(asked).toHaveLength(1);
});

test("an abort ends it between items", async () => {
  const controller = new AbortController();
  const { list } = over(TOKEN, [{ users: items("a", "b") }]);
  const iterator = list({}, controller.signal);
  await iterator.next();
  controller.abort("enough");
  expect(await rejection(iterator.next())).toMatchObject({ constructor: CancelledError, cause: "enough" });
});

test.each([
  ["a list", []],
  ["null", null],
  ["a text", "users"],
  ["with another thing for its list", { users: { a: 1 } }],
])("a page that is %s is refused", async (_what, page) => {
  expect(await rejection(ids(over(TOKEN, [page]).list()))).toMatchObject({
    constructor: UnexpectedResponseError,
    status: 200,
    operation: "listThings",
  });
});

test("only operations that are lists can be paginated, and items are typed", () => {
  const paginate = createPaginate((async () => undefined) as unknown as SendOperation);
  // @ts-expect-error an operation without paging
  const wrong = (): unknown => paginate({ id: "one", method: "GET", path: "/one" });
  const right = async (operation: Things): Promise<string | undefined> => {
    for await (const thing of paginate(operation)) return thing.id;
    return undefined;
  };
  expect([wrong, right]).toHaveLength(2);
});

test("a query that is no object is refused before anything is sent, as in a call", async () => {
  const { list, asked } = over(TOKEN, [{ users: [] }]);
  expect(await rejection(list({ query: new URLSearchParams({ page_size: "5" }) as never }).next())).toMatchObject({
    code: "configuration",
  });
  expect(asked).toEqual([]);
});

test("an operation that has no pages is refused before anything is sent", async () => {
  const { list, asked } = over(undefined as unknown as Paging, []);
  expect(await rejection(ids(list()))).toMatchObject({ name: "ConfigurationError" });
  const misspelt = createPaginate(undefined as never)(undefined as never as Things);
  expect(await rejection(misspelt.next())).toMatchObject({ name: "ConfigurationError" });
  expect(asked).toEqual([]);
});
