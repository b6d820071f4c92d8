/** An object of a parsed document. */
export type Json = Readonly<Record<string, unknown>>;

export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What the keys lead to, from object to object; undefined where one of them leads nowhere. */
export function at(from: unknown, ...keys: readonly string[]): unknown {
  let here = from;
  for (const key of keys) here = isJson(here) ? here[key] : undefined;
  return here;
}

export function objectAt(from: unknown, ...keys: readonly string[]): Json {
  const found = at(from, ...keys);
  return isJson(found) ? found : {};
}

export function listAt(from: unknown, ...keys: readonly string[]): readonly unknown[] {
  const found = at(from, ...keys);
  return Array.isArray(found) ? found : [];
}

export function stringAt(from: unknown, ...keys: readonly string[]): string | undefined {
  const found = at(from, ...keys);
  return typeof found === "string" ? found : undefined;
}
