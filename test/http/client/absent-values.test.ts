/**
 * An absent value must not widen what is done: a variable that happens to be empty is not the wish to delete everything.
 */
import { deleteTokens } from "../../../generated/knetik/operations.js";
import { createKinde } from "../../../src/index.js";
import { mockKnetik } from "../../helpers/knetik.js";
import { CREDENTIALS, mockKinde, TOKEN_ENDPOINT } from "../../helpers/kinde.js";
import { empty, formOf, json } from "../../helpers/mock-fetch.js";
import { configurationErrorNaming, rejection } from "../../helpers/outcomes.js";

const EMPTY: [string, unknown][] = [
  ["undefined", undefined],
  ["null", null],
  ["an empty string", ""],
  ["an empty list", []],
  ["a list of undefined", [undefined, null]],
  ["a list of empty strings", ["", ""]],
];

describe.each(EMPTY)("a DELETE whose query value is %s is refused by name, and nothing is sent", (_, value) => {
  test("by call(), also if another value is given", async () => {
    const { knetik, requests } = mockKnetik();
    for (const query of [{ username: value }, { username: value, client_id: "game-client" }]) {
      expect(await rejection(knetik.call(deleteTokens, { query } as never))).toMatchObject(configurationErrorNaming("username"));
    }
    expect(requests).toEqual([]);
  });

  test("by a raw client, whatever its serializer", async () => {
    const { knetik, requests } = mockKnetik();
    const params = { query: { username: value, client_id: "game-client" } };
    for (const init of [{ params }, { params, querySerializer: () => "client_id=game-client" }]) {
      expect(await rejection(knetik.api.DELETE("/auth/tokens", init as never))).toMatchObject(configurationErrorNaming("username"));
      const request = knetik.api.request("delete", "/auth/tokens" as never, init as never);
      expect(await rejection(request)).toMatchObject(configurationErrorNaming("username"));
    }
    expect(requests).toEqual([]);
  });
});

test.each([
  ["0", 0],
  ["false", false],
  ["a string", "ada"],
  ["a list", ["", "ada"]],
])("a DELETE whose query value is %s is sent", async (_, value) => {
  const { knetik, requestsTo } = mockKnetik({ "DELETE /auth/tokens": () => empty(204) });
  await knetik.call(deleteTokens, { query: { username: value } } as never);
  expect(requestsTo("DELETE /auth/tokens")).toHaveLength(1);
});

test("a GET leaves absent query values out", async () => {
  const { kinde, requests } = mockKinde({ "GET /things": () => json({}) });
  await kinde.call({ id: "getThings", method: "GET", path: "/things" }, { query: { a: undefined, b: null, c: [] } } as never);
  expect(requests.at(-1)?.url.search).toBe("");
});

test("an empty list of scopes is refused, since all scopes would be requested; without the option they are", async () => {
  expect(() => createKinde({ ...CREDENTIALS, scopes: [] })).toThrow(/scopes/);
  expect(() => mockKnetik({}, { clientId: "c", clientSecret: "s", scopes: [] })).toThrow(/scopes/);
  const { kinde, requestsTo } = mockKinde({}, { scopes: undefined });
  await kinde.tokens.get();
  expect(formOf(requestsTo(TOKEN_ENDPOINT)[0])).not.toHaveProperty("scope");
});
