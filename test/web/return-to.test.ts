/**
 * Where the browser may go after the callback: paths of the app's origin, and nothing else in any encoding.
 */
import fc from "fast-check";
import { safeReturnTo } from "../../src/web/return-to.js";

const ORIGIN = "https://app.example.com";
const EXCLUDED = ["/connect/callback", "/connect"];
const returnTo = (given: string | null): string => safeReturnTo(given, ORIGIN, EXCLUDED);

test.each([
  ["/settings", "/settings"],
  ["/settings?tab=apps&name=a%20b#drive", "/settings?tab=apps&name=a%20b#drive"],
  ["/a/../b/./c", "/b/c"],
  ["/search?q=https://other.example/", "/search?q=https://other.example/"],
  ["/search?q=100%25&next=%2F%2Fother.example", "/search?q=100%25&next=%2F%2Fother.example"],
  ["/sale/100%25", "/sale/100%25"],
  ["/caf\u00e9/%C3%A9", "/caf%C3%A9/%C3%A9"],
  ["/connected", "/connected"],
  ["/connect/other", "/connect/other"],
  [`/${"a".repeat(511)}`, `/${"a".repeat(511)}`],
])("returnTo %s leads to %s", (given, expected) => {
  expect(returnTo(given)).toBe(expected);
});

const hostile = [
  ...[
    "//evil.example",
    "///evil.example",
    "////evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "\\/evil.example",
    "/\\/evil.example",
  ],
  ...[
    "https:evil.example",
    "https:/evil.example",
    "https://evil.example",
    "HTTPS://evil.example",
    "http://evil.example",
    "//evil.example/..",
  ],
  ...["javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", "data:text/html,hi", "vbscript:x", "mailto:a@evil.example"],
  ...["/\t/evil.example", "/\n/evil.example", "/\r/evil.example", "\t//evil.example", "\n/settings", " //evil.example", "\u0000/settings"],
  ...["/%2Fevil.example", "/%2fevil.example", "/%5Cevil.example", "/%5cevil.example", "%2F%2Fevil.example", "%5C%5Cevil.example"],
  ...["/%252Fevil.example", "/%25252Fevil.example", "/%09/evil.example", "/%0a/evil.example", "/%00", "/%0d%0aSet-Cookie:%20a=b"],
  ...[
    "/.//evil.example",
    "/..//evil.example",
    "/%2e//evil.example",
    "/%2e%2e//evil.example",
    "/a/..//evil.example",
    "/a/%2e%2e%2f%2fevil.example",
  ],
  ...[
    "/%252e%252e%252f%252fevil.example",
    "/%2Fevil.example%",
    "/%252Fevil.example%25",
    "@evil.example",
    ".evil.example",
    ":443",
    "evil.example",
  ],
  ...[
    "https://app.example.com@evil.example",
    "https://app.example.com.evil.example",
    "//app.example.com@evil.example",
    "?a",
    "#a",
    "",
    "settings",
  ],
  ...["\u2028//evil.example", "\ufeff//evil.example", "\uff0f\uff0fevil.example", "blob:https://app.example.com/1"],
];

test.each(hostile)("returnTo %j leads to the start page", (given) => {
  expect(returnTo(given)).toBe("/");
});

test("a missing returnTo leads to the start page", () => {
  expect(returnTo(null)).toBe("/");
});

test.each(["/connect", "/connect/", "/CONNECT", "/connec%74", "/connect?returnTo=/a", "/x/../connect", "//connect", "/connect/callback#a"])(
  "returnTo %s, a path of the handlers, leads to the start page",
  (given) => {
    expect(returnTo(given)).toBe("/");
  },
);

test.each([`/${"a".repeat(512)}`, `/${"\u00e9".repeat(200)}`, `/${"a/../".repeat(200)}`])(
  "a returnTo of more than 512 characters, as given or as a URL has it, leads to the start page",
  (given) => {
    expect(returnTo(given)).toBe("/");
  },
);

const part = fc.constantFrom(
  ...["/", "//", "\\", "%2f", "%2F", "%5c", "%252f", "%25", "%", ".", "..", "%2e", "%2E", ":", "@", "?", "#", " ", "\t", "\n", "\r", "\0"],
  ...[
    "https:",
    "javascript:",
    "evil.example",
    "app.example.com",
    "a",
    "\u00e9",
    "\u2028",
    "\ud800",
    "%09",
    "%0a",
    "%c0%af",
    "%u002f",
    "%00",
  ],
);
const anyReturnTo = fc.oneof(
  fc.array(part, { maxLength: 12 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 40 }),
);

test("no returnTo leaves the origin, however a browser or a server behind it decodes the path", () => {
  fc.assert(
    fc.property(anyReturnTo, (given) => {
      const result = returnTo(given);
      return result.length <= 512 && new URL(result, ORIGIN).href === ORIGIN + result && decodings(result).every(staysOnOrigin);
    }),
    { numRuns: 5000 },
  );
});

function decodings(result: string): readonly string[] {
  const all = [result.split(/[?#]/)[0] ?? ""];
  for (let round = 0; round < 8; round++) {
    all.push((all.at(-1) ?? "").replaceAll(/%([0-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))));
  }
  return all;
}

/** Both as a Location header has it, absolute, and relative. */
function staysOnOrigin(path: string): boolean {
  return /^\/(?![/\\])/.test(path) && [new URL(ORIGIN + path), new URL(path, ORIGIN)].every(({ origin }) => origin === ORIGIN);
}

test("a returnTo that was sanitized stays as it is", () => {
  fc.assert(
    fc.property(anyReturnTo, (given) => returnTo(returnTo(given)) === returnTo(given)),
    { numRuns: 2000 },
  );
});

test("every plain path of the app is kept", () => {
  const segment = fc.stringMatching(/^[a-z][\w.~-]{0,8}$/);
  fc.assert(
    fc.property(fc.array(segment, { minLength: 1, maxLength: 5 }), fc.webQueryParameters(), (segments, query) => {
      const path = `/app/${segments.join("/")}${query === "" ? "" : `?${query}`}`;
      fc.pre(path.length <= 512);
      expect(returnTo(path)).toBe(new URL(path, ORIGIN).href.slice(ORIGIN.length));
    }),
  );
});
