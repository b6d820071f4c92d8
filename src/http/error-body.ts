/**
 * What an error response says of itself, in any of the shapes that Kinde and Knetik use.
 */

export interface ErrorBody {
  /** The API's own code. */
  readonly code?: string;
  readonly message?: string;
}

/**
 * Reads `{errors: [{code, message}]}`, `{errors: {code, message}}`, `{error, error_description}`, `{message, code}`,
 * `{result: "…"}` and Knetik's `{code, result: [{message}]}`. Anything else, also a body that is empty or no JSON, says nothing.
 */
export function readErrorBody(text: string): ErrorBody {
  const body = parse(text);
  if (body === undefined) return {};
  const errors = list(body["errors"]);
  if (errors.length > 0) return { ...says("code", field(errors, "code")[0]), ...says("message", field(errors, "message").join("; ")) };
  if (isObject(body["error"])) return { ...says("code", body["error"]["code"]), ...says("message", body["error"]["message"]) };
  if (body["error"] !== undefined) return { ...says("code", body["error"]), ...says("message", body["error_description"]) };
  const results = list(body["result"]);
  const result = results.length > 0 ? field(results, "message").join("; ") : body["result"];
  return { ...says("code", body["code"]), ...says("message", body["message"] ?? result) };
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const body: unknown = JSON.parse(text);
    return isObject(body) ? body : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function list(value: unknown): Record<string, unknown>[] {
  return (Array.isArray(value) ? value : [value]).filter(isObject);
}

function field(from: readonly Record<string, unknown>[], name: string): string[] {
  return from.map((each) => each[name]).filter((value) => typeof value === "string");
}

function says<Name extends string>(name: Name, value: unknown): { [key in Name]?: string } | undefined {
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && text !== "" ? ({ [name]: text } as { [key in Name]?: string }) : undefined;
}
