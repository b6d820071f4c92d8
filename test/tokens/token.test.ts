/**
 * `Token`: its value can be read on purpose, but not by accident.
 */
import { format, inspect } from "node:util";
import { RedactedToken } from "../../src/tokens/token.js";

const SECRET = "gho_very-secret-value";
const token = new RedactedToken(SECRET, Date.UTC(2026, 0));

test("token.value is the secret", () => {
  expect(token.value).toBe(SECRET);
});

test("token.expiresAt is a new Date each time, or undefined if unknown", () => {
  token.expiresAt?.setFullYear(1970);
  expect(token.expiresAt).toEqual(new Date(Date.UTC(2026, 0)));
  expect(new RedactedToken(SECRET).expiresAt).toBeUndefined();
});

test("a token in a template says to write token.value instead", () => {
  expect(`Bearer ${token}`).toBe("Bearer [redacted: use token.value]");
});

test.each([
  ["util.inspect", inspect(token)],
  ["util.inspect with hidden fields and getters", inspect({ deep: [token] }, { showHidden: true, depth: null, getters: true })],
  ["console.log", format("%s %o %O %j", token, token, token, token)],
  ["JSON", JSON.stringify({ token })],
  ["string concatenation", token + ""],
])("%s shows a token as redacted", (_how, text) => {
  expect(text).not.toContain("secret");
  expect(text).toContain("[redacted");
});

test("a clone, a copy and the keys of a token don't contain its secret", () => {
  expect(structuredClone(token)).toEqual({});
  expect({ ...token }).toEqual({});
  expect(Reflect.ownKeys(token)).toEqual([]);
  expect(Object.entries(token)).toEqual([]);
});
