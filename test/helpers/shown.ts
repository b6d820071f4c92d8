/**
 * Every way in which a value shows itself to logs.
 */
import { inspect } from "node:util";

export function shown(value: unknown): string {
  const ways = [
    inspect(value, { showHidden: true, depth: Infinity, maxStringLength: Infinity, maxArrayLength: Infinity }),
    String(value),
    JSON.stringify(value) ?? "",
  ];
  if (typeof value === "object" && value !== null) {
    for (const key of ["name", "message", "stack"] as const) ways.push(String(Reflect.get(value, key)));
    const cause: unknown = Reflect.get(value, "cause");
    if (cause !== undefined) ways.push(shown(cause));
  }
  return ways.join("\n");
}

export function expectHidden(value: unknown, secrets: readonly string[]): void {
  const text = shown(value);
  for (const secret of secrets) expect(text).not.toContain(secret);
}
