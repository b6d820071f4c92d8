/**
 * Looking into data whose shape nobody vouches for.
 */
import { check } from "./validate.js";

/** The fields of an object; none where it is something else. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** JSON as data; `undefined` where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The fields that are there: neither undefined nor null.
 * @throws {ConfigurationError} when it is a text, a list, a `Map` or `URLSearchParams`: all that they hold would be left out.
 */
export function presentIn(value: unknown): [name: string, value: unknown][] {
  check(!(Symbol.iterator in Object(value)), "query, header or form", "be an object");
  return Object.entries(fieldsOf(value)).filter(([, part]) => isPresent(part));
}

export function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}
