import { ApiError, type AuthToken, ConfigurationError, PermissionError, UnexpectedResponseError } from "../../src/knetik/index.js";
import { getTokens } from "../../generated/knetik/operations.js";
import { rejection, withoutJitter } from "../helpers/kinde-wire.js";
import { DELETE, knetikWire, LIST } from "../helpers/knetik-wire.js";
import { empty, type Handler, json } from "../helpers/observed-fetch.js";
import { expectHidden } from "../helpers/shown.js";

withoutJitter();

const ENTRY = "GET /auth/tokens/ada/game-client";
const entry = (username: string): object => ({ username, client_id: "game-client", token: `planted-${username}` });
const pages: Handler = ({ url }) =>
  url.searchParams.get("page") === "2"
    ? json({ content: [entry("c")], last: true })
    : json({ content: [entry("a"), entry("b")], last: false });

async function all(list: AsyncIterable<AuthToken>): Promise<AuthToken[]> {
  const found: AuthToken[] = [];
  for await (const each of list) found.push(each);
  return found;
}

describe("list()", () => {
  test("yields the entries of all pages, in camelCase, and ends at the last without an empty page", async () => {
    const { knetik, to } = knetikWire({ [LIST]: pages });
    const found = await all(knetik.authTokens.list());
    expect(found.map(({ username, clientId }) => [username, clientId])).toEqual([
      ["a", "game-client"],
      ["b", "game-client"],
      ["c", "game-client"],
    ]);
    expect(found[0]?.token?.value).toBe("planted-a");
    expect(to(LIST).map(({ url }) => url.search)).toEqual(["", "?page=2"]);
  });

  test("tokens show nowhere", async () => {
    const { knetik } = knetikWire({ [LIST]: pages });
    const found = await all(knetik.authTokens.list());
    expectHidden(found, ["planted"]);
    expect(found[0]?.token?.expiresAt).toBeUndefined();
  });

  test("never reads ahead", async () => {
    const { knetik, to } = knetikWire({ [LIST]: pages });
    const list = knetik.authTokens.list();
    expect(to(LIST)).toHaveLength(0);
    await list.next();
    await list.next();
    expect(to(LIST)).toHaveLength(1);
    await list.next();
    expect(to(LIST)).toHaveLength(2);
    for await (const each of knetik.authTokens.list()) if (each.username === "a") break;
    expect(to(LIST)).toHaveLength(3);
  });

  test("sends filters, order and page size, and leaves absent ones out", async () => {
    const { knetik, to } = knetikWire({ [LIST]: () => json({ content: [], last: true }) });
    await all(knetik.authTokens.list({ filterUsername: "ada", filterClientId: "game", order: "username:ASC", pageSize: 5 }));
    await all(knetik.authTokens.list({ filterUsername: undefined, pageSize: undefined }));
    expect(Object.fromEntries(to(LIST)[0]?.url.searchParams ?? [])).toEqual({
      filter_username: "ada",
      filter_client_id: "game",
      order: "username:ASC",
      size: "5",
    });
    expect(to(LIST)[1]?.url.search).toBe("");
  });

  test.each([
    ["filterUsername", ""],
    ["filterClientId", 7],
    ["order", ""],
    ["pageSize", 0],
    ["pageSize", 1.5],
    ["pageSize", "5"],
    ["timeoutMs", -1],
  ])("rejects %s: %j by name, and sends nothing", async (name, value) => {
    const { knetik, requests } = knetikWire();
    const list = knetik.authTokens.list({ [name]: value });
    expect(await rejection(list.next())).toMatchObject({ constructor: ConfigurationError, message: expect.stringContaining(name) });
    expect(requests).toEqual([]);
  });

  test("an abort ends it, before and between entries", async () => {
    const { knetik, requests } = knetikWire({ [LIST]: pages });
    expect(await rejection(knetik.authTokens.list({ signal: AbortSignal.abort("no") }).next())).toMatchObject({
      name: "CancelledError",
      cause: "no",
    });
    expect(requests).toEqual([]);
    const controller = new AbortController();
    const list = knetik.authTokens.list({ signal: controller.signal });
    await list.next();
    controller.abort("enough");
    expect(await rejection(list.next())).toMatchObject({ name: "CancelledError", cause: "enough" });
  });

  test("a page that is none is refused", async () => {
    const { knetik } = knetikWire({ [LIST]: () => json([]) });
    expect(await rejection(all(knetik.authTokens.list()))).toMatchObject({ constructor: UnexpectedResponseError, operation: "getTokens" });
  });

  test("entries with gaps are handed out with gaps", async () => {
    const { knetik } = knetikWire({
      [LIST]: () => json({ content: [{}, { username: null, client_id: null, token: null }, null], last: true }),
    });
    expect(await all(knetik.authTokens.list())).toEqual(
      Array.from({ length: 3 }, () => ({ username: undefined, clientId: undefined, token: undefined })),
    );
  });
});

describe("get()", () => {
  test("resolves to one entry", async () => {
    const { knetik } = knetikWire({ [ENTRY]: () => json(entry("ada")) });
    const found = await knetik.authTokens.get("ada", "game-client");
    expect([found.username, found.clientId, found.token?.value]).toEqual(["ada", "game-client", "planted-ada"]);
    expectHidden(found, ["planted"]);
  });

  test("percent-encodes", async () => {
    const { knetik, requests } = knetikWire({ "GET /auth/tokens/a%2Fb%20c/%C3%BC": () => json({}) });
    await knetik.authTokens.get("a/b c", "ü");
    expect(requests).toHaveLength(2);
  });

  test.each([
    ["username", "", "c"],
    ["username", ".", "c"],
    ["username", undefined, "c"],
    ["client_?[iI]d", "ada", ""],
    ["client_?[iI]d", "ada", ".."],
    ["client_?[iI]d", "ada", undefined],
  ])("refuses %s in (%j, %j), and sends nothing", async (name, username, clientId) => {
    const { knetik, requests } = knetikWire();
    expect(await rejection(knetik.authTokens.get(username!, clientId!))).toMatchObject({
      constructor: ConfigurationError,
      message: expect.stringMatching(new RegExp(name)),
    });
    expect(requests).toEqual([]);
  });

  test("an entry that is not there is an ApiError with Knetik's code and message", async () => {
    const { knetik } = knetikWire({ [ENTRY]: () => json({ code: 1003, request_id: "r", result: [{ message: "no such token" }] }, 404) });
    const error = await rejection(knetik.authTokens.get("ada", "game-client"));
    expect(error).toMatchObject({ constructor: ApiError, status: 404, apiCode: "1003", operation: "getToken" });
    expect((error as Error).message).toContain("no such token");
  });

  test.each([[null], ["text"], [7]])("%j is no entry", async (body) => {
    const { knetik } = knetikWire({ [ENTRY]: () => json(body) });
    expect(await rejection(knetik.authTokens.get("ada", "game-client"))).toBeInstanceOf(UnexpectedResponseError);
  });
});

describe("delete()", () => {
  test.each([
    [{ username: "ada" }, "?username=ada"],
    [{ clientId: "game" }, "?client_id=game"],
    [{ username: "ada", clientId: "game" }, "?username=ada&client_id=game"],
    [{ username: "ada", clientId: undefined }, "?username=ada"],
  ] as const)("%j deletes", async (which, search) => {
    const { knetik, to } = knetikWire({ [DELETE]: () => empty(204) });
    expect(await knetik.authTokens.delete(which)).toBeUndefined();
    expect(to(DELETE).map(({ url }) => url.search)).toEqual([search]);
  });

  test.each([
    undefined,
    null,
    {},
    { username: undefined, clientId: undefined },
    { username: "" },
    { clientId: "" },
    { username: "ada", clientId: "" },
    { username: "  " },
    { username: null },
    { user: "ada" },
    { username: "ada", client_id: "game-client" },
    "ada",
  ])("refuses %j, and sends nothing", async (which) => {
    const { knetik, requests } = knetikWire();
    expect(await rejection(knetik.authTokens.delete(which as { username: string }))).toMatchObject({
      constructor: ConfigurationError,
      message: expect.stringMatching(/username|clientId/),
    });
    expect(requests).toEqual([]);
  });

  test("an empty 403 is a PermissionError", async () => {
    const { knetik } = knetikWire({ [DELETE]: () => empty(403) });
    expect(await rejection(knetik.authTokens.delete({ username: "ada" }))).toMatchObject({
      constructor: PermissionError,
      status: 403,
      operation: "deleteTokens",
    });
  });
});

test("call, send, paginate and api mirror Kinde's", async () => {
  const { knetik, to } = knetikWire({ [LIST]: pages });
  expect(await knetik.call(getTokens)).toMatchObject({ last: false });
  expect((await knetik.send(getTokens)).status).toBe(200);
  const names: (string | undefined)[] = [];
  for await (const { username } of knetik.paginate(getTokens, { query: { size: 2 } })) names.push(username);
  expect(names).toEqual(["a", "b", "c"]);
  const { data, response } = await knetik.api.GET("/auth/tokens", { params: { query: { page: 2 } } });
  expect([data?.content?.[0]?.username, response.status]).toEqual(["c", 200]);
  expect(to("POST /oauth/token")).toHaveLength(1);
});
