import { parse } from "yaml";

import { GenerationFailure } from "../../generate/failure.js";
import { isObject, type JsonObject } from "../../generate/shape/json.js";

const document = "Give an OpenAPI 3 or Swagger 2.0 document, as YAML or JSON.";

export function parseObject(name: string, text: string): JsonObject {
  const value = parseText(name, text);
  if (!isObject(value)) throw new GenerationFailure(`${name} is not an API document: it holds no object.`, document);
  return value;
}

function parseText(name: string, text: string): unknown {
  try {
    // Reads JSON many times faster than as YAML, which it is too.
    if (/^\s*\{/.test(text)) return parseJson(text);
    return parse(text, { logLevel: "error" });
  } catch (error) {
    if (error instanceof RangeError) throw new GenerationFailure(`${name} is nested too deeply.`, document);
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "").replace(/:$/, "") : "";
    throw new GenerationFailure(
      `${name} is neither YAML nor JSON, or it is cut off: ${reason}.`,
      "Correct the document there, or get it anew.",
    );
  }
}

/** What only looks like JSON may be YAML all the same. */
function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return parse(text, { logLevel: "error" });
  }
}
