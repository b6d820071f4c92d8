/**
 * From query values to a query string, as the descriptor says.
 */
import { serializeArrayParam, serializePrimitiveParam } from "openapi-fetch";
import { check, requirePlain } from "./inputs.js";
import { isPresent, isRecord, presentIn } from "./json.js";
import type { OperationFacts, QueryStyle } from "./operation.js";

const DEFAULT: QueryStyle = { style: "form", explode: true };

/**
 * What is absent is left out, and so is a list with nothing in it.
 * @throws {ConfigurationError} when a value is an object where no `deepObject` is meant, or nested deeper than a list in one.
 */
export function encodeQuery(values: unknown, styles: OperationFacts["query"] = {}): string {
  return presentIn(values)
    .flatMap(([name, value]) => write(encodeURIComponent(name), value, styles[name]))
    .join("&");
}

function write(name: string, value: unknown, { style, explode } = DEFAULT): string | string[] {
  if (style === "deepObject") {
    check(isRecord(value), name, "be an object");
    // A list inside repeats its bracketed name: openapi-fetch writes none such.
    return presentIn(value).flatMap(([key, inner]) => write(`${name}[${encodeURIComponent(key)}]`, inner));
  }
  if (!Array.isArray(value)) return serializePrimitiveParam(name, requirePlain(name, value));
  const list = value.filter(isPresent).map((part) => requirePlain(name, part));
  return list.length === 0 ? [] : serializeArrayParam(name, list, { style, explode });
}
