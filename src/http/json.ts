/**
 * Looking into data whose shape nobody vouches for.
 */

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

/** The fields that are there: neither undefined nor null. */
export function presentIn(value: unknown): [name: string, value: unknown][] {
  return Object.entries(fieldsOf(value)).filter(([, part]) => isPresent(part));
}

export function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}
