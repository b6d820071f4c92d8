/**
 * Reads the code and message of an error response, in all the shapes that Kinde and Knetik use.
 */
import { fieldsOf, parseJson } from "../json.js";

/** Empty strings if the body says nothing. */
export interface ErrorBody {
  /** The API's own code. */
  readonly code: string;
  readonly message: string;
}

/**
 * Reads `{errors: [{code, message}]}`, `{errors: {code, message}}`, `{error, error_description}`, `{message, code}`,
 * `{result: "…"}` and Knetik's `{code, result: [{message}]}`. Any other body gives empty strings.
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
