/**
 * Checks of arguments and options. Every message holds the name as the caller typed it, and never the value: it may be a secret.
 */
import { ConfigurationError } from "../errors/index.js";
import { startStackAt } from "../errors/stack.js";

/** Visible ASCII only: some runtime refuses any other character, and its error quotes the whole value. */
const VISIBLE = /^[!-~]+$/;
/** Visible ASCII and spaces. */
export const PRINTABLE = /^[ -~]+$/;
/** The name of a scope, RFC 6749 section 3.3. */
const SCOPE = /^[!#-[\]-~]+$/;
/** No query or fragment, not even an empty one: a path appended later would become part of it. */
const SAFE_URL = /^(https:\/\/[^/@]+|http:\/\/(([^/@]+\.)?localhost|\[::1\]|127(\.\d+){3})(:\d+)?)\/[^?#]*$/;

/** @throws {ConfigurationError} if the value is undefined or null. `remedy` is the rest of the message. */
export function requireGiven(name: string, value: unknown, validator: Validator = requireGiven, remedy = ""): void {
  if (value === undefined || value === null) throw startStackAt(validator, new ConfigurationError(`${name} is missing${remedy}.`));
}

/** @throws {ConfigurationError} unless it is an object whose names are all known: another one is most likely misspelled. */
export function requireKnown(options: object, known: readonly string[]): void {
  requireGiven("options", options, requireKnown);
  check(Object(options) === options, "options", "be an object", requireKnown);
  for (const name of Object.keys(options))
    check(known.includes(name), name, "not be given: there is no such option (is it misspelled?)", requireKnown);
}

/** @throws {ConfigurationError} unless `isValid`. `rule` completes "`name` must …". The error's stack starts above `validator`. */
export function check(isValid: unknown, name: string, rule: string, validator: Validator = check): asserts isValid {
  if (!isValid) throw startStackAt(validator, new ConfigurationError(`${name} must ${rule}.`));
}

type Validator = (...args: never[]) => unknown;

export function isHeaderSafe(value: unknown, allowed = VISIBLE): value is string {
  return typeof value === "string" && allowed.test(value);
}

/** @throws {ConfigurationError} unless it is a string that is not empty. */
export function requireText(name: string, value: unknown): string {
  requireGiven(name, value, requireText);
  check(typeof value === "string" && value.trim() !== "", name, "be a string that is not empty", requireText);
  return value;
}

/** @throws {ConfigurationError} unless it is a string of `allowed` characters. By default those that OAuth and HTTP headers can carry (RFC 6749 appendix A). */
export function requireSecret(name: string, value: unknown, allowed = VISIBLE): string {
  requireGiven(name, value, requireSecret);
  check(isHeaderSafe(value, allowed), name, "be a string of visible ASCII characters", requireSecret);
  return value;
}

/** A primitive value as text, a `Date` as ISO 8601. @throws {ConfigurationError} for any other type, and for `NaN` and infinities. */
export function requirePrimitive(name: string, value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  const text = value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : value;
  requireGiven(name, value, requirePrimitive);
  const isPrimitive = /^(string|boolean|bigint)$/.test(typeof text);
  check(isPrimitive, name, "be a string, number, boolean, bigint or valid Date", requirePrimitive);
  return String(text);
}

/** @throws {ConfigurationError} unless it is a number of at least `min`; `Infinity` is allowed. */
export function requireMs(name: string, value: unknown, min = 0): number {
  requireGiven(name, value, requireMs);
  check(typeof value === "number" && value >= min, name, `be a number, ${min} or more`, requireMs);
  return value;
}

/** @throws {ConfigurationError} unless it is a whole number of at least `min`. */
export function requireCount(name: string, value: unknown, min = 0): number {
  check(Number.isInteger(value), name, "be a whole number", requireCount);
  return requireMs(name, value, min);
}

/** @throws {ConfigurationError} unless it is an https URL (http on loopback) without credentials, query and fragment. */
export function requireUrl(name: string, value: unknown): URL {
  const text = value instanceof URL ? value.href : requireText(name, value);
  const url = URL.canParse(text) && new URL(text);
  check(url && SAFE_URL.test(url.href), name, "be an https URL (or http on loopback) without credentials, query or fragment", requireUrl);
  return url;
}

/** Returns the URL's origin. @throws {ConfigurationError} if the URL has a path. */
export function requireOrigin(name: string, value: unknown): string {
  const { origin, pathname } = requireUrl(name, value);
  check(pathname === "/", name, "be an origin, without a path", requireOrigin);
  return origin;
}

/** @throws {ConfigurationError} unless it is a host or an https origin. */
export function domainOrigin(name: string, domain: unknown): string {
  const text = requireText(name, domain).trim();
  return requireOrigin(name, text.includes("://") ? text : `https://${text}`);
}

/** @throws {ConfigurationError} unless it is a list of scope names. */
export function requireScopes(name: string, value: unknown): readonly string[] {
  requireGiven(name, value, requireScopes);
  check(Array.isArray(value) && value.every((scope) => isHeaderSafe(scope, SCOPE)), name, "be a list of scope names", requireScopes);
  // Without a name, all scopes would be requested.
  check(value.length > 0, name, "name a scope, or be left out", requireScopes);
  return [...value];
}
