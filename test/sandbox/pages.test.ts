/**
 * Every list operation can be paginated, whatever its paging style.
 */
import { createKinde, createKnetik } from "../../src/index.js";
import { getOrganizations, getProperties } from "../../generated/kinde-management/operations.js";
import { getLeaderboard } from "../../generated/knetik/operations.js";
import type { ListOperation } from "../../src/operation.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.js";
import { examplePage } from "../../src/sandbox/spec/paging.js";
import { descriptorNameOf, lists } from "../contract/specs.js";
import { argumentsOf } from "./arguments.js";

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox();
});

afterAll(() => sandbox.stop());

/** Lists with a route of their own, whose items are no examples. */
const STATEFUL_LISTS = ["kinde-management getApiKeys", "kinde-management getUsers", "knetik getTokens"];

test("every list that is made from a document paginates through five items and ends", async () => {
  const walked: string[] = [];
  for (const { api, operation, name } of lists) {
    if (STATEFUL_LISTS.includes(name)) continue;
    const { paginate } = { "kinde-management": kinde(), "kinde-account": account(), knetik: knetik() }[api.name];
    const descriptor = api.descriptors.get(descriptorNameOf(operation)) as ListOperation;
    const { path, query } = argumentsOf(api, operation, "required");
    const items: string[] = [];
    sandbox.clearRequests();
    for await (const item of paginate(descriptor, { path, query })) items.push(JSON.stringify(item));
    expect([name, items.length, new Set(items).size]).toEqual([name, 5, 5]);
    const pages = sandbox.count(api.name === "knetik" ? "knetik" : "kinde", descriptor.method);
    expect([name, pages >= 3 && pages <= 4]).toEqual([name, true]);
    walked.push(name);
  }
  expect(walked.length).toBe(28 + 160 - STATEFUL_LISTS.length);
}, 60_000);

test("paginate returns all organizations, and getOrganizations takes a page size and a cursor", async () => {
  const { organizations = [], next_token } = await kinde().call(getOrganizations, { query: { page_size: 1 } });
  expect([organizations.length, next_token]).toEqual([1, "after-1"]);
  const codes: unknown[] = [];
  for await (const { code } of kinde().paginate(getOrganizations)) codes.push(code);
  expect(codes).toEqual(["code-1", "code-2", "code-3", "code-4", "code-5"]);
  expect(await kinde().call(getOrganizations, { query: { next_token: "after-4" } })).toMatchObject({
    organizations: [{}],
    next_token: null,
  });
});

test("paginate returns all entries of a leaderboard, and a page past its end is empty", async () => {
  const path = { context_type: "activity", context_id: "1" };
  const ranks: unknown[] = [];
  for await (const { rank } of knetik().paginate(getLeaderboard, { path })) ranks.push(rank);
  expect(ranks).toEqual([1, 2, 3, 4, 5]);
  expect((await knetik().call(getLeaderboard, { path, query: { page: 9 } })).entries).toEqual([]);
});

test("a response that is the list itself has five items on three pages", () => {
  const paging = { style: "page", items: "", param: "page" };
  const page = (number: string) =>
    examplePage({ paging, schema: {}, example: [{ name: "name" }], query: new URLSearchParams({ page: number }) });
  expect([page("1"), page("3"), page("4")]).toEqual([[{ name: "name-1" }, { name: "name-2" }], [{ name: "name-5" }], []]);
});

test("the same request gets the same response, and an unknown cursor starts at the first page", async () => {
  const first = await kinde().call(getProperties);
  expect(await kinde().call(getProperties, { query: { starting_after: "elsewhere" } })).toEqual(first);
  expect(first).toMatchObject({ has_more: true, properties: [{ id: "id-1", name: "name-1" }, { id: "id-2" }] });
});

function kinde() {
  const { url: domain, clientId, clientSecret } = sandbox.kinde;
  return createKinde({ domain, clientId, clientSecret });
}

function account() {
  return createKinde({ domain: sandbox.kinde.url, accessToken: sandbox.kinde.userAccessToken });
}

function knetik() {
  const { url: baseUrl, clientId, clientSecret } = sandbox.knetik;
  return createKnetik({ baseUrl, clientId, clientSecret });
}
