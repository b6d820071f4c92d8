/**
 * From query values to a query string, as the descriptor says.
 */
import { serializeArrayParam, serializePrimitiveParam } from "openapi-fetch";
import { check, requirePlain } from "../validate.js";
import { isPresent, isRecord, presentIn } from "../json.js";
import type { OperationFacts, QueryStyle } from "../../operation.js";

const DEFAULT: QueryStyle = { style: "form", explode: true };

/**
 * What is absent is left out, and so is a list with nothing in it.
 * @throws {ConfigurationError} when a value is an object where no `deepObject` is meant, or nested deeper than a list in one.
 */
export function encodeQuery(values: unknown, styles: OperationFacts["query"] = {}): string {
  const parts: string[] = [];
  for (const [name, value] of presentIn(values)) write(parts, encodeURIComponent(name), value, styles[name]);
  return parts.join("&");
}

function write(parts: string[], name: string, value: unknown, { style, explode } = DEFAULT): void {
  if (style === "deepObject") {
    check(isRecord(value), name, "be an object");
    // A list inside repeats its bracketed name: openapi-fetch writes none such.
    for (const [key, inner] of presentIn(value)) write(parts, `${name}[${encodeURIComponent(key)}]`, inner);
  } else if (Array.isArray(value)) {
    const list = value.filter(isPresent).map((part) => requirePlain(name, part));
    if (list.length > 0) parts.push(serializeArrayParam(name, list, { style, explode }));
  } else {
    parts.push(serializePrimitiveParam(name, requirePlain(name, value)));
  }
}
