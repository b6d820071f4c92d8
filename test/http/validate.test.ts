import { ConfigurationError } from "../../src/errors/index.js";
import {
  isHeaderSafe,
  requireCount,
  requireMs,
  requireOrigin,
  requireScopes,
  requireSecret,
  requireText,
  requireUrl,
} from "../../src/http/validate.js";

/** The error holds the name and doesn't quote the value. */
function expectRefusal(check: (name: string, value: unknown) => unknown, value: unknown): void {
  expect(() => check("theName", value)).toThrow(ConfigurationError);
  expect(() => check("theName", value)).toThrow(/theName/);
  if (typeof value === "string" && value.trim() !== "") expect(() => check("theName", value)).not.toThrow(value);
}

test.each([undefined, null, "", "  ", "\n", 7, {}, []])("requireText() refuses %j", (value) => expectRefusal(requireText, value));

test.each([undefined, "", "a b", "a\n", "a\u00a0b", "ä", "\u0000", 5])("requireSecret() refuses %j", (value) =>
  expectRefusal(requireSecret, value),
);

test("requireSecret() and isHeaderSafe() accept visible ASCII only", () => {
  expect(requireSecret("name", "!#aZ~09:/+=")).toBe("!#aZ~09:/+=");
  expect([isHeaderSafe("abc"), isHeaderSafe(""), isHeaderSafe(undefined), isHeaderSafe("a b")]).toEqual([true, false, false, false]);
});

test.each([undefined, null, NaN, -1, "5", {}])("requireMs() refuses %p", (value) => expectRefusal(requireMs, value));
test("requireMs() accepts Infinity", () => expect(requireMs("name", Infinity)).toBe(Infinity));

test.each([undefined, NaN, Infinity, -1, 1.5, "2"])("requireCount() refuses %p", (value) => expectRefusal(requireCount, value));

test.each([
  "x.example",
  "ftp://x.example",
  "https://%",
  "https:// x.example",
  "javascript:alert(1)",
  "http://x.example",
  "http://127.0.0.1.evil.example",
  "http://127.evil.example",
  "http://localhost.evil.example",
  "http://evil.example/.localhost/",
  "http://evil.example/@localhost/",
  "http://user@localhost/",
  "https://user:pass@x.example",
  "https://user@x.example",
  "https://:pass@x.example",
  "https://x.example/?a=1",
  "https://x.example/#a",
  "https://x.example/?",
  "https://x.example/#",
  7,
  ["https://x.example"],
  Object.create(null) as unknown,
  undefined,
])("requireUrl() refuses %p", (value) => expectRefusal(requireUrl, value));

test.each([
  "https://x.example",
  "https://x.example:8443/base/",
  "https://x.example/@base/",
  "HTTPS://X.example",
  "http://localhost:3000",
  "http://app.localhost",
  "http://127.0.0.1:5",
  "http://127.9.9.9",
  "http://[::1]:80",
  " https://x.example ",
])("requireUrl() accepts %p", (value) => {
  expect(requireUrl("name", value).host).toBe(new URL(value).host);
});

test("requireOrigin() returns the origin, and refuses a path", () => {
  expect(requireOrigin("name", "https://X.example:443/")).toBe("https://x.example");
  expectRefusal(requireOrigin, "https://x.example/path");
});

test.each([undefined, "write:users", [""], ["a b"], ['a"b'], [7], { length: 0 }])("requireScopes() refuses %j", (value) =>
  expectRefusal(requireScopes, value),
);
test("requireScopes() accepts a list of scope names", () =>
  expect(requireScopes("name", ["read:users", "x"])).toEqual(["read:users", "x"]));
