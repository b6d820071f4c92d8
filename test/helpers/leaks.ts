/**
 * Checks that a value doesn't reveal secrets, however it is logged.
 */
import { inspect } from "node:util";

/** The value in every form in which a log could print it. */
export function printedForms(value: unknown): string {
  const forms = [
    inspect(value, { showHidden: true, depth: Infinity, maxStringLength: Infinity, maxArrayLength: Infinity }),
    String(value),
    JSON.stringify(value) ?? "",
  ];
  if (typeof value === "object" && value !== null) {
    for (const key of ["name", "message", "stack"] as const) forms.push(String(Reflect.get(value, key)));
    const cause: unknown = Reflect.get(value, "cause");
    if (cause !== undefined) forms.push(printedForms(cause));
  }
  return forms.join("\n");
}

export function expectNoLeak(value: unknown, secrets: readonly string[]): void {
  const text = printedForms(value);
  for (const secret of secrets) expect(text).not.toContain(secret);
}
