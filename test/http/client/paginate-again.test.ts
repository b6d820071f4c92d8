/**
 * Lists that are interrupted: by an error, a `break`, another process, or calls that overlap.
 */
import type { ListOperation } from "../../../src/operation.js";
import { withoutJitter } from "../../helpers/jitter.js";
import { mockKinde, USERS } from "../../helpers/kinde.js";
import { DELETE, LIST, mockKnetik } from "../../helpers/knetik.js";
import { empty, type Handler, json } from "../../helpers/mock-fetch.js";
import { collect, rejection } from "../../helpers/outcomes.js";
import { canSkipTime } from "../../helpers/skip-time.js";

withoutJitter();
const skip = canSkipTime();

type User = { readonly id: string };
type Users = ListOperation<{ query?: Record<string, unknown> }, unknown, User>;

const byToken: Users = {
  id: "getUsers",
  method: "GET",
  path: "/api/v1/users",
  paging: { style: "token", items: "users", param: "next_token", next: "next_token" },
};
const byCursor: Users = { ...byToken, paging: { style: "cursor", items: "users", param: "starting_after", id: "id", more: "has_more" } };
const byNumber: Users = { ...byToken, paging: { style: "page", items: "users", param: "page", last: "last" } };

const IDS = Array.from({ length: 23 }, (_, n) => `u${n + 1}`);
const PAGE_SIZE = 10;

/** 23 users on three pages, for all styles of paging. `fails` decides which requests, counted from 1, are refused. */
function users(fails: (n: number) => boolean = () => false): Handler {
  return ({ url }, n) => {
    if (fails(n)) return empty(429, { "ratelimit-reset": "60" });
    const { next_token: token, starting_after: after, page } = Object.fromEntries(url.searchParams);
    const start = token ? Number(token) : after ? IDS.indexOf(after) + 1 : (Number(page ?? 1) - 1) * PAGE_SIZE;
    const end = Math.min(start + PAGE_SIZE, IDS.length);
    const hasMore = end < IDS.length;
    const items = IDS.slice(start, end).map((id) => ({ id }));
    return json({ users: items, next_token: hasMore ? String(end) : null, has_more: hasMore, last: !hasMore });
  };
}

const styles: [string, Users][] = [
  ["token", byToken],
  ["cursor", byCursor],
  ["page number", byNumber],
];

const idsOf = (found: readonly User[]): string[] => found.map(({ id }) => id);

describe.each(styles)("a list by %s", (_style, operation) => {
  test("goes on after an error: the same iterator yields the rest, once each", async () => {
    const { kinde, requestsTo } = mockKinde({ [USERS]: users((n) => n === 2 || n === 3) });
    const list = kinde.paginate(operation);
    const found: User[] = [];
    let errors = 0;
    for (let isDone = false; !isDone;) {
      try {
        for await (const user of list) found.push(user);
        isDone = true;
      } catch (error) {
        expect(error).toMatchObject({ name: "RateLimitError", retryAfterMs: 60_000 });
        errors++;
        skip(60_000);
      }
    }
    expect([errors, idsOf(found), requestsTo(USERS).length]).toEqual([2, IDS, 5]);
    expect(await list.next()).toEqual({ done: true, value: undefined });
  });

  test("goes on after a break, and after an error of the loop's own body", async () => {
    const { kinde, requestsTo } = mockKinde({ [USERS]: users() });
    const list = kinde.paginate(operation);
    const found: User[] = [];
    for await (const user of list) if (found.push(user) === 5) break;
    const failing = async (): Promise<void> => {
      for await (const user of list) if (found.push(user) === 12) throw new Error("the database is down");
    };
    await expect(failing()).rejects.toThrow("the database is down");
    found.push(...(await collect(list)));
    expect([idsOf(found), requestsTo(USERS).length]).toEqual([IDS, 3]);
  });

  test("yields its pages, and next takes another process to the rest", async () => {
    const { kinde, requestsTo } = mockKinde({ [USERS]: users() });
    const pages = kinde.paginate(operation, { query: { sort: "name" } }).pages();
    const first = await pages.next();
    const next: unknown = JSON.parse(JSON.stringify(first.value?.next));
    expect(idsOf(first.value?.items ?? [])).toEqual(IDS.slice(0, 10));
    expect(idsOf(await collect(kinde.paginate(operation, next as never)))).toEqual(IDS.slice(10));
    expect(requestsTo(USERS).map(({ url }) => url.searchParams.get("sort"))).toEqual(["name", "name", "name"]);
    const rest = await collect(pages);
    expect(rest.map(({ items }) => items.length)).toEqual([10, 3]);
    expect(rest.at(-1)?.next).toBeUndefined();
    expect(await pages.next()).toEqual({ done: true, value: undefined });
  });

  test("yields a page again after an error, through pages()", async () => {
    const { kinde } = mockKinde({ [USERS]: users((n) => n === 2) });
    const pages = kinde.paginate(operation).pages();
    expect((await pages.next()).value?.items).toHaveLength(10);
    await rejection(pages.next());
    skip(60_000);
    expect((await collect(pages)).flatMap(({ items }) => idsOf(items))).toEqual(IDS.slice(10));
  });

  test("that continues before the API's pause is over rejects again, without a request, and loses nothing", async () => {
    const { kinde, requestsTo } = mockKinde({ [USERS]: users((n) => n === 2) });
    const pages = kinde.paginate(operation).pages();
    await pages.next();
    await rejection(pages.next());
    expect(await rejection(pages.next())).toMatchObject({ name: "RateLimitError", message: expect.stringContaining("was not sent") });
    expect(requestsTo(USERS)).toHaveLength(2);
    skip(60_000);
    expect((await collect(pages)).flatMap(({ items }) => idsOf(items))).toEqual(IDS.slice(10));
  });

  test("loses no item between next() and pages()", async () => {
    const { kinde } = mockKinde({ [USERS]: users() });
    const list = kinde.paginate(operation);
    const found = [(await list.next()).value, (await list.next()).value] as User[];
    const pages = list.pages();
    const rest = (await pages.next()).value;
    expect(rest?.items).toHaveLength(8);
    found.push(...(rest?.items ?? []), (await list.next()).value as User);
    found.push(...(await collect(pages)).flatMap(({ items }) => items));
    expect(idsOf(found)).toEqual(IDS);
  });

  test("yields each item once to calls that overlap, in order", async () => {
    const { kinde, requestsTo } = mockKinde({ [USERS]: users() });
    const list = kinde.paginate(operation);
    const results = await Promise.all(Array.from({ length: 25 }, () => list.next()));
    expect(results.map(({ value }) => (value as User | undefined)?.id)).toEqual([...IDS, undefined, undefined]);
    expect(requestsTo(USERS)).toHaveLength(3);
  });

  test("requests no page twice for two iterators that overlap", async () => {
    const { kinde, requestsTo } = mockKinde({ [USERS]: users() });
    const list = kinde.paginate(operation);
    const [one, other] = await Promise.all([list.pages().next(), list.pages().next()]);
    expect([...(one.value?.items ?? []), ...(other.value?.items ?? [])].map(({ id }) => id)).toEqual(IDS.slice(0, 20));
    expect(requestsTo(USERS)).toHaveLength(2);
  });

  test("goes on after a page that broke the contract", async () => {
    const good = users();
    const { kinde } = mockKinde({ [USERS]: (request, n) => (n === 2 ? json({ users: "many" }) : good(request, n)) });
    const list = kinde.paginate(operation);
    const found: User[] = [];
    const readAll = async (): Promise<void> => {
      for await (const user of list) found.push(user);
    };
    await expect(readAll()).rejects.toMatchObject({ name: "UnexpectedResponseError" });
    await readAll();
    expect(idsOf(found)).toEqual(IDS);
  });
});

describe("maxRetryWaitMs", () => {
  test.each([
    [undefined, 10, 2],
    [undefined, 11, 1],
    [60_000, 60, 2],
    [60_000, 61, 1],
    [0, 1, 1],
    [0, 0, 2],
    [Infinity, 86_400, 2],
  ])("= %p: after a rate limit of %i s there are %i attempts", async (maxRetryWaitMs, seconds, attempts) => {
    jest.useFakeTimers({ doNotFake: ["setImmediate"] });
    try {
      const { kinde, requestsTo } = mockKinde(
        { [USERS]: (_request, n) => (n === 1 ? empty(429, { "ratelimit-reset": String(seconds) }) : json({ users: [] })) },
        { maxRetryWaitMs, maxRetries: 1, timeoutMs: 2 ** 31 - 1 },
      );
      let outcome: unknown;
      kinde.call(byToken).then(
        () => (outcome = "resolved"),
        (error: unknown) => (outcome = Reflect.get(Object(error), "retryAfterMs")),
      );
      while (outcome === undefined) {
        await new Promise(setImmediate);
        if (requestsTo(USERS).length === 1) jest.advanceTimersByTime(seconds * 100);
      }
      expect(outcome).toBe(attempts === 2 ? "resolved" : seconds * 1000);
      expect(requestsTo(USERS)).toHaveLength(attempts);
    } finally {
      jest.useRealTimers();
    }
  });

  test.each([-1, NaN, "5"])("= %p is refused by name", (maxRetryWaitMs) => {
    expect(() => mockKinde({}, { maxRetryWaitMs: maxRetryWaitMs as number })).toThrow(/maxRetryWaitMs/);
  });
});

describe("authTokens.list()", () => {
  const pages: Handler = ({ url }, n) => {
    if (n === 2) return empty(429, { "retry-after": "60" });
    const isLast = url.searchParams.get("page") === "2";
    return json({ content: (isLast ? ["c"] : ["a", "b"]).map((username) => ({ username })), last: isLast });
  };

  test("goes on after an error and after a break", async () => {
    const { knetik, requestsTo } = mockKnetik({ [LIST]: pages });
    const list = knetik.authTokens.list();
    for await (const { username } of list) if (username === "a") break;
    expect((await list.next()).value?.username).toBe("b");
    expect(await rejection(list.next())).toMatchObject({ name: "RateLimitError" });
    skip(60_000);
    expect((await collect(list)).map(({ username }) => username)).toEqual(["c"]);
    expect(requestsTo(LIST)).toHaveLength(3);
  });

  test.each(["filterUsername", "filterClientId"])("refuses %s: undefined, again and again, and sends nothing", async (name) => {
    const { knetik, requests } = mockKnetik();
    const list = knetik.authTokens.list({ [name]: undefined });
    for (const _ of [1, 2])
      expect(await rejection(list.next())).toMatchObject({ code: "configuration", message: expect.stringContaining(name) });
    expect(requests).toEqual([]);
  });

  test.each(["username", "clientId", "filterUserName", "pagesize", "filter"])("refuses the unknown option %s", async (name) => {
    const { knetik, requests } = mockKnetik();
    const options = { [name]: "ada" };
    expect(await rejection(knetik.authTokens.list(options).next())).toMatchObject({ message: expect.stringContaining(name) });
    expect(requests).toEqual([]);
  });

  test("an entry without a client can't be passed on to delete() by mistake", async () => {
    const { knetik, requestsTo } = mockKnetik({ [LIST]: () => json({ content: [{ client_id: "game-client" }], last: true }) });
    const [entry] = await collect(knetik.authTokens.list());
    const which = { username: entry?.username, clientId: entry?.clientId };
    expect(await rejection(knetik.authTokens.delete(which as never))).toMatchObject({ message: expect.stringContaining("username") });
    expect(requestsTo(DELETE)).toEqual([]);
  });
});
