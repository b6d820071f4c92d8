import { ApiError, ConfigurationError, PermissionError, UnexpectedResponseError } from "../../src/knetik/index.js";
import { getTokens } from "../../generated/knetik/operations.js";
import { withoutJitter } from "../helpers/jitter.js";
import { DELETE, LIST, mockKnetik, TOKEN_ENDPOINT } from "../helpers/knetik.js";
import { expectNoLeak } from "../helpers/leaks.js";
import { empty, type Handler, json } from "../helpers/mock-fetch.js";
import { collect, configurationErrorNaming, rejection } from "../helpers/outcomes.js";

withoutJitter();

const GET = "GET /auth/tokens/ada/game-client";
const entry = (username: string): object => ({ username, client_id: "game-client", token: `planted-${username}` });
const pages: Handler = ({ url }) =>
  url.searchParams.get("page") === "2"
    ? json({ content: [entry("c")], last: true })
    : json({ content: [entry("a"), entry("b")], last: false });

describe("authTokens.list()", () => {
  test("yields the entries of all pages in camelCase, and requests nothing after the last page", async () => {
    const { knetik, requestsTo } = mockKnetik({ [LIST]: pages });
    const found = await collect(knetik.authTokens.list());
    expect(found.map(({ username, clientId }) => [username, clientId])).toEqual([
      ["a", "game-client"],
      ["b", "game-client"],
      ["c", "game-client"],
    ]);
    expect(found[0]?.token?.value).toBe("planted-a");
    expect(requestsTo(LIST).map(({ url }) => url.search)).toEqual(["", "?page=2"]);
  });

  test("yields tokens that print as [redacted] and have no known expiry", async () => {
    const { knetik } = mockKnetik({ [LIST]: pages });
    const found = await collect(knetik.authTokens.list());
    expectNoLeak(found, ["planted"]);
    expect(found[0]?.token?.expiresAt).toBeUndefined();
  });

  test("requests a page only when it is needed", async () => {
    const { knetik, requestsTo } = mockKnetik({ [LIST]: pages });
    const list = knetik.authTokens.list();
    expect(requestsTo(LIST)).toHaveLength(0);
    await list.next();
    await list.next();
    expect(requestsTo(LIST)).toHaveLength(1);
    await list.next();
    expect(requestsTo(LIST)).toHaveLength(2);
    for await (const { username } of knetik.authTokens.list()) if (username === "a") break;
    expect(requestsTo(LIST)).toHaveLength(3);
  });

  test("sends filters, order and page size, and omits undefined ones", async () => {
    const { knetik, requestsTo } = mockKnetik({ [LIST]: () => json({ content: [], last: true }) });
    await collect(knetik.authTokens.list({ filterUsername: "ada", filterClientId: "game", order: "username:ASC", pageSize: 5 }));
    await collect(knetik.authTokens.list({ order: undefined, pageSize: undefined }));
    expect(Object.fromEntries(requestsTo(LIST)[0]?.url.searchParams ?? [])).toEqual({
      filter_username: "ada",
      filter_client_id: "game",
      order: "username:ASC",
      size: "5",
    });
    expect(requestsTo(LIST)[1]?.url.search).toBe("");
  });

  test.each([
    ["filterUsername", ""],
    ["filterClientId", 7],
    ["order", ""],
    ["pageSize", 0],
    ["pageSize", 1.5],
    ["pageSize", "5"],
    ["timeoutMs", -1],
  ])("rejects %s: %j with a ConfigurationError that names it, and sends nothing", async (name, value) => {
    const { knetik, requests } = mockKnetik();
    const list = knetik.authTokens.list({ [name]: value });
    expect(await rejection(list.next())).toMatchObject(configurationErrorNaming(name));
    expect(requests).toEqual([]);
  });

  test("rejects with CancelledError if it is aborted before the first or between two entries", async () => {
    const { knetik, requests } = mockKnetik({ [LIST]: pages });
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

  test("rejects with UnexpectedResponseError if the page is a list", async () => {
    const { knetik } = mockKnetik({ [LIST]: () => json([]) });
    expect(await rejection(collect(knetik.authTokens.list()))).toMatchObject({
      constructor: UnexpectedResponseError,
      operation: "getTokens",
    });
  });

  test("yields undefined for fields that are missing or null", async () => {
    const { knetik } = mockKnetik({
      [LIST]: () => json({ content: [{}, { username: null, client_id: null, token: null }, null], last: true }),
    });
    expect(await collect(knetik.authTokens.list())).toEqual(
      Array.from({ length: 3 }, () => ({ username: undefined, clientId: undefined, token: undefined })),
    );
  });
});

describe("authTokens.get()", () => {
  test("resolves to the entry; its token prints as [redacted]", async () => {
    const { knetik } = mockKnetik({ [GET]: () => json(entry("ada")) });
    const found = await knetik.authTokens.get("ada", "game-client");
    expect([found.username, found.clientId, found.token?.value]).toEqual(["ada", "game-client", "planted-ada"]);
    expectNoLeak(found, ["planted"]);
  });

  test("percent-encodes username and client ID", async () => {
    const { knetik, requests } = mockKnetik({ "GET /auth/tokens/a%2Fb%20c/%C3%BC": () => json({}) });
    await knetik.authTokens.get("a/b c", "ü");
    expect(requests).toHaveLength(2);
  });

  test.each([
    ["username", "", "c"],
    ["username", ".", "c"],
    ["username", undefined, "c"],
    ["client_id", "ada", ""],
    ["client_id", "ada", ".."],
    ["client_id", "ada", undefined],
  ])("rejects with a ConfigurationError about %s for the arguments (%j, %j), and sends nothing", async (name, username, clientId) => {
    const { knetik, requests } = mockKnetik();
    expect(await rejection(knetik.authTokens.get(username!, clientId!))).toMatchObject(configurationErrorNaming(name));
    expect(requests).toEqual([]);
  });

  test("rejects with an ApiError that holds Knetik's code and message if there is no such entry", async () => {
    const { knetik } = mockKnetik({ [GET]: () => json({ code: 1003, request_id: "r", result: [{ message: "no such token" }] }, 404) });
    const error = await rejection(knetik.authTokens.get("ada", "game-client"));
    expect(error).toMatchObject({ constructor: ApiError, status: 404, apiCode: "1003", operation: "getToken" });
    expect((error as Error).message).toContain("no such token");
  });

  test.each([[null], ["text"], [7]])("rejects with UnexpectedResponseError if the response is %j", async (body) => {
    const { knetik } = mockKnetik({ [GET]: () => json(body) });
    expect(await rejection(knetik.authTokens.get("ada", "game-client"))).toBeInstanceOf(UnexpectedResponseError);
  });
});

describe("authTokens.delete()", () => {
  test.each([
    [{ username: "ada" }, "?username=ada"],
    [{ clientId: "game" }, "?client_id=game"],
    [{ username: "ada", clientId: "game" }, "?username=ada&client_id=game"],
  ] as const)("sends %j as query %s", async (which, search) => {
    const { knetik, requestsTo } = mockKnetik({ [DELETE]: () => empty(204) });
    expect(await knetik.authTokens.delete(which)).toBeUndefined();
    expect(requestsTo(DELETE).map(({ url }) => url.search)).toEqual([search]);
  });

  test.each([
    undefined,
    null,
    {},
    { username: undefined, clientId: undefined },
    { username: undefined, clientId: "game-client" },
    { username: "ada", clientId: undefined },
    { username: "" },
    { clientId: "" },
    { username: "ada", clientId: "" },
    { username: "  " },
    { username: null },
    { user: "ada" },
    { username: "ada", client_id: "game-client" },
    "ada",
    5,
    true,
    [],
  ])("rejects %j with a ConfigurationError, and sends nothing", async (which) => {
    const { knetik, requests } = mockKnetik();
    expect(await rejection(knetik.authTokens.delete(which as { username: string }))).toMatchObject({
      constructor: ConfigurationError,
      message: expect.stringMatching(/username|clientId/),
    });
    expect(requests).toEqual([]);
  });

  test("rejects with PermissionError after an empty 403", async () => {
    const { knetik } = mockKnetik({ [DELETE]: () => empty(403) });
    expect(await rejection(knetik.authTokens.delete({ username: "ada" }))).toMatchObject({
      constructor: PermissionError,
      status: 403,
      operation: "deleteTokens",
    });
  });
});

test("knetik.call, send, paginate and api work with one token request", async () => {
  const { knetik, requestsTo } = mockKnetik({ [LIST]: pages });
  expect(await knetik.call(getTokens)).toMatchObject({ last: false });
  expect((await knetik.send(getTokens)).status).toBe(200);
  const entries = await collect(knetik.paginate(getTokens, { query: { size: 2 } }));
  expect(entries.map(({ username }) => username)).toEqual(["a", "b", "c"]);
  const { data, response } = await knetik.api.GET("/auth/tokens", { params: { query: { page: 2 } } });
  expect([data?.content?.[0]?.username, response.status]).toEqual(["c", 200]);
  expect(requestsTo(TOKEN_ENDPOINT)).toHaveLength(1);
});
