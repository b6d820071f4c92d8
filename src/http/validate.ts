/**
 * Checks of what callers pass in. Every message holds the name as typed, and none the value: it may be a secret.
 */
import { ConfigurationError } from "../errors/index.js";

/** Visible ASCII alone: every other character is refused by some runtime, whose error would quote the whole value. */
const VISIBLE = /^[!-~]+$/;
/** As above, and spaces. */
export const PRINTABLE = /^[ -~]+$/;
/** The name of a scope, RFC 6749 section 3.3. */
const SCOPE = /^[!#-[\]-~]+$/;
/** Behind a query or fragment, also an empty one, whatever is added would become a part of it. */
const SAFE_URL = /^(https:\/\/[^/@]+|http:\/\/(([^/@]+\.)?localhost|\[::1\]|127(\.\d+){3})(:\d+)?)\/[^?#]*$/;

/** @throws {ConfigurationError} unless `isRight`. `problem` completes "`name` must …". */
export function check(isRight: unknown, name: string, problem: string): asserts isRight {
  if (!isRight) throw new ConfigurationError(`${name} must ${problem}.`);
}

export function isHeaderSafe(value: unknown, allowed = VISIBLE): value is string {
  return typeof value === "string" && allowed.test(value);
}

/** @throws {ConfigurationError} unless it is a string that is not empty. */
export function requireText(name: string, value: unknown): string {
  check(typeof value === "string" && value.trim() !== "", name, "be a string that is not empty");
  return value;
}

/** @throws {ConfigurationError} unless it is a credential that OAuth and HTTP can carry (RFC 6749, appendix A), or all is `allowed`. */
export function requireSecret(name: string, value: unknown, allowed = VISIBLE): string {
  check(isHeaderSafe(value, allowed), name, "be a string of visible ASCII characters");
  return value;
}

/** A value as text, moments as ISO. @throws {ConfigurationError} unless it can be written down as it is. */
export function requirePlain(name: string, value: unknown): string {
  const text = value instanceof Date ? value.toISOString() : value;
  check(typeof text === "string" || typeof text === "boolean" || Number.isFinite(text), name, "be a string, number, boolean or Date");
  return String(text);
}

/** @throws {ConfigurationError} unless it is a number from `min` on; `Infinity` is one. */
export function requireMs(name: string, value: unknown, min = 0): number {
  check(typeof value === "number" && value >= min, name, `be a number, ${min} or more`);
  return value;
}

/** @throws {ConfigurationError} unless it is a whole number from `min` on. */
export function requireCount(name: string, value: unknown, min = 0): number {
  check(Number.isInteger(value), name, "be a whole number");
  return requireMs(name, value, min);
}

/** @throws {ConfigurationError} unless it is an https URL (http on loopback) without credentials, query and fragment. */
export function requireUrl(name: string, value: unknown): URL {
  const text = value instanceof URL ? value.href : requireText(name, value);
  const url = URL.canParse(text) && new URL(text);
  check(url && SAFE_URL.test(url.href), name, "be an https URL (http on loopback alone) without user name, password, query and fragment");
  return url;
}

/** @throws {ConfigurationError} unless the URL has no path; returns its origin. */
export function requireOrigin(name: string, value: unknown): string {
  const { origin, pathname } = requireUrl(name, value);
  check(pathname === "/", name, "be an origin, without a path");
  return origin;
}

/** @throws {ConfigurationError} unless it is a list of scope names. */
export function requireScopes(name: string, value: unknown): readonly string[] {
  check(Array.isArray(value) && value.every((scope) => isHeaderSafe(scope, SCOPE)), name, "be a list of scope names");
  return [...value];
}
