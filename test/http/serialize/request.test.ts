import { ConfigurationError } from "../../../src/errors/index.js";
import { serializeRequest } from "../../../src/http/serialize/request.js";
import type { OperationArgs, OperationDescriptor } from "../../../src/operation.js";
import { shown } from "../../helpers/shown.js";

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

  test("may hold braces and dollars", () => {
    expect(urlOf({ path }, { path: { user_id: "{role}", role: "$&" } })).toBe(`${BASE}/users/%7Brole%7D/roles/%24%26`);
  });

  test("may be numbers and booleans", () => {
    expect(urlOf({ path }, { path: { user_id: 0, role: false } })).toBe(`${BASE}/users/0/roles/false`);
  });

  test("that name a place more than once are written everywhere", () => {
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
  ])("that are %s are refused by name", (_what, role) => {
    expect(() => urlOf({ path }, { path: { user_id: "kp_1", role } })).toThrow(ConfigurationError);
    expect(() => urlOf({ path }, { path: { user_id: "kp_1", role } })).toThrow(/role/);
  });

  test("are refused where there are none at all", () => {
    expect(() => urlOf({ path }, {})).toThrow(/user_id/);
  });

  test("that cannot be encoded are refused without being quoted", () => {
    const lone = "planted-\ud800";
    let error: unknown;
    try {
      urlOf({ path }, { path: { user_id: lone, role: "r" } });
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(shown(error)).not.toContain("planted");
  });
});

describe("query values", () => {
  test("are left out where they are absent", () => {
    expect(searchOf({ a: undefined, b: null, c: [] })).toBe("");
    expect(searchOf({ a: undefined, b: "1", c: null, d: 2, e: false })).toBe("?b=1&d=2&e=false");
  });

  test("that are empty texts are sent", () => {
    expect(searchOf({ a: "" })).toBe("?a=");
  });

  test("are percent-encoded, and so are their names", () => {
    expect(searchOf({ "a b": "c&d=e+f ü" })).toBe("?a%20b=c%26d%3De%2Bf%20%C3%BC");
  });

  test("that are dates are sent as ISO, also in lists and objects", () => {
    const at = new Date("2026-01-02T03:04:05Z");
    const iso = "2026-01-02T03%3A04%3A05.000Z";
    expect(searchOf({ at, all: [at, at] })).toBe(`?at=${iso}&all=${iso}&all=${iso}`);
    expect(searchOf({ range: { from: at } }, { range: { style: "deepObject", explode: true } })).toBe(`?range[from]=${iso}`);
  });

  test("that are lists repeat their name, without the absent ones", () => {
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

  test("that are objects in the style deepObject name their fields in brackets, and lists repeat them", () => {
    const properties = { kp_usr_city: "Sydney & co", tags: ["a", "b"], gone: undefined, none: null, no: [] };
    expect(searchOf({ properties }, { properties: { style: "deepObject", explode: true } })).toBe(
      "?properties[kp_usr_city]=Sydney%20%26%20co&properties[tags]=a&properties[tags]=b",
    );
  });

  test("that are objects without fields, or lists without items, are left out", () => {
    const deep = { style: "deepObject", explode: true } as const;
    const joined = { style: "form", explode: false } as const;
    expect(searchOf({ a: {}, b: { gone: undefined }, c: 1, d: [] }, { a: deep, b: deep, d: joined })).toBe("?c=1");
  });

  test.each([
    ["an object", { a: { b: 1 } }],
    ["a list in a list", { a: [[1]] }],
    ["a function", { a: () => 1 }],
    ["a symbol", { a: Symbol("s") }],
    ["no moment", { a: new Date(NaN) }],
    ["a lone surrogate", { a: "\ud800" }],
    ["a BigInt", { a: 1n }],
    ["no number", { a: NaN }],
    ["without end", { a: -Infinity }],
  ])("that are %s are refused", (_what, query) => {
    expect(() => searchOf(query)).toThrow(ConfigurationError);
  });

  test.each([
    ["an object", { a: { b: { c: 1 } } }],
    ["a list in a list", { a: { b: [[1]] } }],
  ])("that are %s in a deep object are refused, and so is what is none", (_what, query) => {
    const styles = { a: { style: "deepObject", explode: true } } as const;
    expect(() => searchOf(query, styles)).toThrow(ConfigurationError);
    expect(() => searchOf({ a: "text" }, styles)).toThrow(/a must be an object/);
  });
});

describe("headers", () => {
  const headersOf = (header: Record<string, unknown>): Record<string, string> => ({
    ...serializeRequest(BASE, { id: "op", method: "GET", path: "/" }, { header }, {}, { accept: "application/json" }).headers,
  });

  test("are added, names in lower case, absent ones left out", () => {
    expect(headersOf({ "X-Trace": "abc", gone: undefined, none: null, count: 3 })).toEqual({
      accept: "application/json",
      "x-trace": "abc",
      count: "3",
    });
  });

  test.each([
    ["a line break", "a\r\nb"],
    ["text beyond ASCII", "naïve"],
  ])("with %s are refused, and not quoted", (_what, value) => {
    expect(() => headersOf({ "x-trace": value })).toThrow(/x-trace/);
    expect(() => headersOf({ "x-trace": value })).not.toThrow(value);
  });

  test("with an impossible name are refused", () => {
    expect(() => headersOf({ "no name": "value" })).toThrow(ConfigurationError);
  });
});

test("options that stand where the arguments belong are refused, by name", () => {
  const args = { timeoutMs: 300 } as never;
  expect(() => serializeRequest("https://x.example", { id: "getThings", method: "GET", path: "/things" }, args, {}, {})).toThrow(
    /timeoutMs/,
  );
});

describe("arguments that hold their names and values elsewhere than in fields are refused instead of left out", () => {
  test.each([
    ["query", "username=ada"],
    ["query", new URLSearchParams({ username: "ada" })],
    ["query", new Map([["username", "ada"]])],
    ["header", new Headers({ "x-trace": "abc" })],
    ["body", new URLSearchParams({ username: "ada" })],
    ["body", "username=ada"],
  ])("%s: %p", (part, given) => {
    const operation = { id: "deleteThings", method: "DELETE", path: "/things", consumes: "application/x-www-form-urlencoded" } as const;
    const encoded = () => serializeRequest(BASE, operation, { [part]: given }, {}, {});
    expect(encoded).toThrow(/query, header or form must be an object/);
    expect(encoded).not.toThrow(/ada|abc/);
  });
});
