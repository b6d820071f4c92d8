/**
 * What an error response says of itself, in any of the shapes that Kinde and Knetik use.
 */
import { fieldsOf, isRecord, parseJson } from "./json.js";

export interface ErrorBody {
  /** The API's own code. */
  readonly code?: string | undefined;
  readonly message?: string | undefined;
}

/**
 * Reads `{errors: [{code, message}]}`, `{errors: {code, message}}`, `{error, error_description}`, `{message, code}`,
 * `{result: "…"}` and Knetik's `{code, result: [{message}]}`. Anything else, also a body that is empty or no JSON, says nothing.
 */
export function readErrorBody(text: string): ErrorBody {
  const body = fieldsOf(parseJson(text));
  const { errors, error, error_description: description, result } = body;
  const listed = listOf(errors ?? error);
  if (listed.length > 0) return { code: textOf(listed[0]?.["code"]), message: messagesOf(listed) };
  if (error !== undefined) return { code: textOf(error), message: textOf(description) };
  return { code: textOf(body["code"]), message: textOf(body["message"]) ?? messagesOf(listOf(result)) ?? textOf(result) };
}

function listOf(value: unknown): readonly Record<string, unknown>[] {
  return (Array.isArray(value) ? value : [value]).filter(isRecord);
}

function messagesOf(from: readonly Record<string, unknown>[]): string | undefined {
  return textOf(from.flatMap(({ message }) => textOf(message) ?? []).join("; "));
}

function textOf(value: unknown): string | undefined {
  return typeof value === "number" || (typeof value === "string" && value !== "") ? String(value) : undefined;
}
