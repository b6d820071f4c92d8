/**
 * What an error response says of itself, in any of the shapes that Kinde and Knetik use.
 */
import { fieldsOf, parseJson } from "../json.js";

/** Empty where nothing is said. */
export interface ErrorBody {
  /** The API's own code. */
  readonly code: string;
  readonly message: string;
}

/**
 * Reads `{errors: [{code, message}]}`, `{errors: {code, message}}`, `{error, error_description}`, `{message, code}`,
 * `{result: "…"}` and Knetik's `{code, result: [{message}]}`. Anything else, also a body that is empty or no JSON, says nothing.
 */
export function readErrorBody(text: string): ErrorBody {
  const body = fieldsOf(parseJson(text));
  const { errors, error, error_description: description, result } = body;
  const parts = [errors, error, body, result].flat().map(fieldsOf);
  const texts = (values: readonly unknown[]): string[] =>
    values.filter((value) => typeof value === "number" || (typeof value === "string" && value !== "")).map(String);
  return {
    code: texts([...parts.map(({ code }) => code), error])[0] ?? "",
    message: texts([...parts.map(({ message }) => message), description, result]).join("; "),
  };
}
