import { ConfigurationError } from "../../../src/errors/index.js";
import { serializeRequest } from "../../../src/http/serialize/request.js";
import type { OperationArgs, OperationDescriptor } from "../../../src/operation.js";
import { expectNoLeak } from "../../helpers/leaks.js";
import { thrownBy } from "../../helpers/outcomes.js";

const BASE = "https://api.example";

function urlOf(operation: Partial<OperationDescriptor>, args: OperationArgs): string {
  return serializeRequest(BASE, { id: "op", method: "GET", path: "/things", ...operation }, args, {}, {}).url;
}

function searchOf(query: Record<string, unknown>, styles: OperationDescriptor["query"] = {}): string {
  return urlOf({ query: styles }, { query }).slice(`${BASE}/things`.length);
}

describe("path values", () => {
  const path = "/users/{user_id}/roles/{role}";

  test("are percent-encoded", () => {
    expect(urlOf({ path }, { path: { user_id: "kp/1 ä?#%", role: "a&b" } })).toBe(`${BASE}/users/kp%2F1%20%C3%A4%3F%23%25/roles/a%26b`);
  });

  test("may contain braces and dollar signs", () => {
    expect(urlOf({ path }, { path: { user_id: "{role}", role: "$&" } })).toBe(`${BASE}/users/%7Brole%7D/roles/%24%26`);
  });

  test("may be numbers and booleans", () => {
    expect(urlOf({ path }, { path: { user_id: 0, role: false } })).toBe(`${BASE}/users/0/roles/false`);
  });

  test("are written everywhere if the path repeats their name", () => {
    expect(urlOf({ path: "/{a}/{b}/{a}" }, { path: { a: 1, b: 2 } })).toBe(`${BASE}/1/2/1`);
  });

  test.each([
    ["empty", ""],
    ["a dot", "."],
    ["two dots", ".."],
    ["missing", undefined],
    ["null", null],
    ["a list", ["a"]],
    ["an object", {}],
  ])("that are %s are refused; the message names them", (_, role) => {
    expect(() => urlOf({ path }, { path: { user_id: "kp_1", role } })).toThrow(ConfigurationError);
    expect(() => urlOf({ path }, { path: { user_id: "kp_1", role } })).toThrow(/role/);
  });

  test("are required: without any, the message names the first", () => {
    expect(() => urlOf({ path }, {})).toThrow(/user_id/);
  });

  test("that can't be percent-encoded are refused and not quoted", () => {
    const lone = "planted-\ud800";
    const error = thrownBy(() => urlOf({ path }, { path: { user_id: lone, role: "r" } }));
    expect(error).toBeInstanceOf(ConfigurationError);
    expectNoLeak(error, ["planted"]);
  });
});

describe("query values", () => {
  test("that are undefined, null or an empty list are omitted", () => {
    expect(searchOf({ a: undefined, b: null, c: [] })).toBe("");
    expect(searchOf({ a: undefined, b: "1", c: null, d: 2, e: false })).toBe("?b=1&d=2&e=false");
  });

  test("that are empty strings are sent", () => {
    expect(searchOf({ a: "" })).toBe("?a=");
  });

  test("are percent-encoded, and so are their names", () => {
    expect(searchOf({ "a b": "c&d=e+f ü" })).toBe("?a%20b=c%26d%3De%2Bf%20%C3%BC");
  });

  test("that are dates are sent as ISO 8601, in lists and objects too", () => {
    const at = new Date("2026-01-02T03:04:05Z");
    const iso = "2026-01-02T03%3A04%3A05.000Z";
    expect(searchOf({ at, all: [at, at] })).toBe(`?at=${iso}&all=${iso}&all=${iso}`);
    expect(searchOf({ range: { from: at } }, { range: { style: "deepObject", explode: true } })).toBe(`?range[from]=${iso}`);
  });

  test("that are lists repeat the parameter name, without undefined and null", () => {
    expect(searchOf({ id: ["a b", undefined, null, 2] })).toBe("?id=a%20b&id=2");
    expect(searchOf({ id: [undefined], other: 1 })).toBe("?other=1");
  });

  test.each([
    ["form", false, "?id=a%20b,c"],
    ["spaceDelimited", false, "?id=a%20b%20c"],
    ["pipeDelimited", false, "?id=a%20b|c"],
    ["spaceDelimited", true, "?id=a%20b&id=c"],
    ["pipeDelimited", true, "?id=a%20b&id=c"],
  ] as const)("that are lists in the style %s (explode: %s) are joined", (style, explode, expected) => {
    expect(searchOf({ id: ["a b", undefined, "c"] }, { id: { style, explode } })).toBe(expected);
  });

  test("in the style deepObject have bracketed names; a list inside repeats its name", () => {
    const properties = { kp_usr_city: "Sydney & co", tags: ["a", "b"], gone: undefined, none: null, no: [] };
    expect(searchOf({ properties }, { properties: { style: "deepObject", explode: true } })).toBe(
      "?properties[kp_usr_city]=Sydney%20%26%20co&properties[tags]=a&properties[tags]=b",
    );
  });

  test("that are objects without fields or lists without items are omitted", () => {
    const deep = { style: "deepObject", explode: true } as const;
    const joined = { style: "form", explode: false } as const;
    expect(searchOf({ a: {}, b: { gone: undefined }, c: 1, d: [] }, { a: deep, b: deep, d: joined })).toBe("?c=1");
  });

  test.each([
    ["an object", { a: { b: 1 } }],
    ["a list in a list", { a: [[1]] }],
    ["a function", { a: () => 1 }],
    ["a symbol", { a: Symbol("s") }],
    ["an invalid Date", { a: new Date(NaN) }],
    ["a lone surrogate", { a: "\ud800" }],
    ["a symbol", { a: Symbol("a") }],
    ["NaN", { a: NaN }],
    ["infinite", { a: -Infinity }],
  ])("that are %s are refused", (_, query) => {
    expect(() => searchOf(query)).toThrow(ConfigurationError);
  });

  test.each([
    ["an object", { a: { b: { c: 1 } } }],
    ["a list in a list", { a: { b: [[1]] } }],
  ])("in the style deepObject are refused if they contain %s, or aren't an object", (_, query) => {
    const styles = { a: { style: "deepObject", explode: true } } as const;
    expect(() => searchOf(query, styles)).toThrow(ConfigurationError);
    expect(() => searchOf({ a: "text" }, styles)).toThrow(/a must be an object/);
  });
});

describe("headers", () => {
  const headersOf = (header: Record<string, unknown>): Record<string, string> => ({
    ...serializeRequest(BASE, { id: "op", method: "GET", path: "/" }, { header }, {}, { accept: "application/json" }).headers,
  });

  test("are sent with names in lower case, without undefined and null", () => {
    expect(headersOf({ "X-Trace": "abc", gone: undefined, none: null, count: 3 })).toEqual({
      accept: "application/json",
      "x-trace": "abc",
      count: "3",
    });
  });

  test.each([
    ["a line break", "a\r\nb"],
    ["text beyond ASCII", "naïve"],
  ])("with %s are refused and not quoted", (_, value) => {
    expect(() => headersOf({ "x-trace": value })).toThrow(/x-trace/);
    expect(() => headersOf({ "x-trace": value })).not.toThrow(value);
  });

  test("with an invalid name are refused", () => {
    expect(() => headersOf({ "no name": "value" })).toThrow(ConfigurationError);
  });
});

test("options in place of the arguments are refused; the message names them", () => {
  const args = { timeoutMs: 300 } as never;
  expect(() => serializeRequest("https://x.example", { id: "getThings", method: "GET", path: "/things" }, args, {}, {})).toThrow(
    /timeoutMs/,
  );
});

describe("arguments without enumerable fields are refused, not sent as empty:", () => {
  test.each([
    ["query", "username=ada"],
    ["query", new URLSearchParams({ username: "ada" })],
    ["query", new Map([["username", "ada"]])],
    ["header", new Headers({ "x-trace": "abc" })],
    ["body", new URLSearchParams({ username: "ada" })],
    ["body", "username=ada"],
  ])("%s = %p", (part, given) => {
    const operation = { id: "deleteThings", method: "DELETE", path: "/things", consumes: "application/x-www-form-urlencoded" } as const;
    const serialize = () => serializeRequest(BASE, operation, { [part]: given }, {}, {});
    expect(serialize).toThrow(/query, header or form must be an object/);
    expect(serialize).not.toThrow(/ada|abc/);
  });
});
