/**
 * Checks of what callers pass in. Every message holds the name as typed, and none the value: it may be a secret.
 */
import { ConfigurationError } from "../errors/index.js";

/** @throws {ConfigurationError} unless `isRight`. `problem` completes "`name` must …". */
export function check(isRight: boolean, name: string, problem: string): asserts isRight {
  if (!isRight) throw new ConfigurationError(`${name} must ${problem}.`);
}

/** Visible ASCII alone: every other character is refused by some runtime, whose error would quote the whole value. */
export function isHeaderSafe(value: unknown): value is string {
  return typeof value === "string" && /^[\x21-\x7e]+$/.test(value);
}

/** @throws {ConfigurationError} unless it is a string that is not empty. */
export function requireText(name: string, value: unknown): string {
  const text = typeof value === "string" ? value : "";
  check(text.trim() !== "", name, "be a string that is not empty");
  return text;
}

/** @throws {ConfigurationError} unless it is a credential that OAuth and HTTP can carry (RFC 6749, appendix A). */
export function requireSecret(name: string, value: unknown): string {
  const text = requireText(name, value);
  check(isHeaderSafe(text), name, "hold no spaces, line ends or other characters that no header can carry");
  return text;
}

/** @throws {ConfigurationError} unless it is a number of milliseconds from `min` on; `Infinity` is one. */
export function requireMs(name: string, value: unknown, min = 0): number {
  const ms = typeof value === "number" ? value : NaN;
  check(ms >= min, name, `be a number of milliseconds, ${min} or more`);
  return ms;
}

/** @throws {ConfigurationError} unless it is a whole number from `min` on. */
export function requireCount(name: string, value: unknown, min = 0): number {
  const count = Number.isInteger(value) ? Number(value) : NaN;
  check(count >= min, name, `be a whole number, ${min} or more`);
  return count;
}

/** @throws {ConfigurationError} unless it is an https URL (http on loopback) without credentials, query and fragment. */
export function requireUrl(name: string, value: unknown): URL {
  const text = value instanceof URL ? value.href : requireText(name, value).trim();
  check(URL.canParse(text) && /^https?:/i.test(text), name, "be a URL that starts with https://");
  const url = new URL(text);
  check(
    url.protocol === "https:" || isLoopback(url.hostname),
    name,
    "use https: http is for loopback addresses alone, since tokens travel on it",
  );
  check(url.username + url.password === "", name, "not hold a user name or password");
  // Also an empty one: whatever is put behind would become a part of it.
  check(!/[?#]/.test(text), name, "not hold a query or fragment");
  return url;
}

/** @throws {ConfigurationError} unless the URL has no path; returns its origin. */
export function requireOrigin(name: string, value: unknown): string {
  const url = requireUrl(name, value);
  check(url.pathname === "/", name, "be an origin, without a path");
  return url.origin;
}

function isLoopback(hostname: string): boolean {
  return /^(.+\.)?localhost$|^\[::1\]$|^127(\.\d+){3}$/.test(hostname);
}

/** @throws {ConfigurationError} unless it is a list of scope names, RFC 6749 section 3.3. */
export function requireScopes(name: string, value: unknown): readonly string[] {
  const scopes: readonly unknown[] = Array.isArray(value) ? value : [undefined];
  const texts = scopes.filter((scope) => typeof scope === "string" && /^[\x21\x23-\x5b\x5d-\x7e]+$/.test(scope)).map(String);
  check(texts.length === scopes.length, name, 'be a list of scope names, such as ["read:users"]');
  return texts;
}
