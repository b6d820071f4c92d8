/**
 * Reading parsed JSON whose shape isn't known. Every helper returns an empty value instead of throwing.
 */

/** A JSON object. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value at the end of a path of keys; undefined if the path breaks off. */
export function valueAt(parent: unknown, ...keys: readonly string[]): unknown {
  let value = parent;
  for (const key of keys) value = isJsonObject(value) ? value[key] : undefined;
  return value;
}

export function objectAt(parent: unknown, ...keys: readonly string[]): JsonObject {
  const value = valueAt(parent, ...keys);
  return isJsonObject(value) ? value : {};
}

export function listAt(parent: unknown, ...keys: readonly string[]): readonly unknown[] {
  const value = valueAt(parent, ...keys);
  return Array.isArray(value) ? value : [];
}

export function stringAt(parent: unknown, ...keys: readonly string[]): string | undefined {
  const value = valueAt(parent, ...keys);
  return typeof value === "string" ? value : undefined;
}
