/**
 * Checks of what callers pass in. Every message holds the name as typed, and none the value: it may be a secret.
 */
import { ConfigurationError } from "../errors/index.js";

/** Visible ASCII alone: every other character is refused by some runtime, whose error would quote the whole value. */
export function isHeaderSafe(value: unknown): value is string {
  return typeof value === "string" && /^[\x21-\x7e]+$/.test(value);
}

/** @throws {ConfigurationError} unless it is a string that is not empty. */
export function requireText(name: string, value: unknown): string {
  if (typeof value === "string" && value.trim() !== "") return value;
  throw new ConfigurationError(`${name} must be a string that is not empty.`);
}

/** @throws {ConfigurationError} unless it is a credential that OAuth and HTTP can carry (RFC 6749, appendix A). */
export function requireSecret(name: string, value: unknown): string {
  const text = requireText(name, value);
  if (isHeaderSafe(text)) return text;
  throw new ConfigurationError(`${name} has spaces, line breaks or other characters that no header can carry. Was it copied with its line end?`);
}

/** @throws {ConfigurationError} unless it is a number of milliseconds from `min` on; `Infinity` is one. */
export function requireMs(name: string, value: unknown, min = 0): number {
  if (typeof value === "number" && value >= min) return value;
  throw new ConfigurationError(`${name} must be a number of milliseconds, ${min} or more.`);
}

/** @throws {ConfigurationError} unless it is a whole number, 0 or more. */
export function requireCount(name: string, value: unknown): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= 0) return value;
  throw new ConfigurationError(`${name} must be a whole number, 0 or more.`);
}

/** @throws {ConfigurationError} unless it is an https URL (http on loopback) without credentials, query and fragment. */
export function requireUrl(name: string, value: unknown): URL {
  const text = String(value instanceof URL ? value : requireText(name, value)).trim();
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) throw new ConfigurationError(`${name} must be a URL that starts with https://.`);
  if (url.protocol === "http:" && !isLoopback(url.hostname)) {
    throw new ConfigurationError(`${name} must use https: http is for loopback addresses alone, since tokens travel on it.`);
  }
  if (url.username !== "" || url.password !== "") throw new ConfigurationError(`${name} must not hold a user name or password.`);
  // Also an empty one: whatever is put behind would become a part of it.
  if (/[?#]/.test(text)) throw new ConfigurationError(`${name} must not hold a query or fragment.`);
  return url;
}

/** @throws {ConfigurationError} unless the URL has no path; returns its origin. */
export function requireOrigin(name: string, value: unknown): string {
  const url = requireUrl(name, value);
  if (url.pathname === "/") return url.origin;
  throw new ConfigurationError(`${name} must be an origin, without a path.`);
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname.endsWith(".localhost") || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
}

/** @throws {ConfigurationError} unless it is a list of scope names, RFC 6749 section 3.3. */
export function requireScopes(name: string, value: unknown): readonly string[] {
  if (Array.isArray(value) && value.every((scope) => typeof scope === "string" && /^[\x21\x23-\x5b\x5d-\x7e]+$/.test(scope))) return value;
  throw new ConfigurationError(`${name} must be a list of scope names, such as ["read:users"].`);
}
