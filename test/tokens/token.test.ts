import { format, inspect } from "node:util";
import { Token } from "../../src/tokens/token.js";

const SECRET = "gho_very-secret-value";
const token = new Token(SECRET, Date.UTC(2026, 0));

test("its value is read on purpose", () => {
  expect(token.value).toBe(SECRET);
});

test("its end is a Date of its own each time", () => {
  token.expiresAt?.setFullYear(1970);
  expect(token.expiresAt).toEqual(new Date(Date.UTC(2026, 0)));
  expect(new Token(SECRET).expiresAt).toBeUndefined();
});

test("in a template it tells what to write instead", () => {
  expect(`Bearer ${token}`).toBe("Bearer [redacted: use token.value]");
});

test.each([
  ["inspect", inspect(token)],
  ["inspect with all it has", inspect({ deep: [token] }, { showHidden: true, depth: null, getters: true })],
  ["console.log", format("%s %o %O %j", token, token, token, token)],
  ["JSON", JSON.stringify({ token })],
  ["a string", token + ""],
])("%s shows [redacted", (_how, text) => {
  expect(text).not.toContain("secret");
  expect(text).toContain("[redacted");
});

test("nothing secret can be reached by looking, copying or cloning", () => {
  expect(structuredClone(token)).toEqual({});
  expect({ ...token }).toEqual({});
  expect(Reflect.ownKeys(token)).toEqual([]);
  expect(Object.entries(token)).toEqual([]);
});
