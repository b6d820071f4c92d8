/**
 * Serializes query values as the descriptor says.
 */
import { serializeArrayParam, serializePrimitiveParam } from "openapi-fetch";
import type { OperationDescriptor, QueryStyle } from "../../operation.js";
import { definedEntries, isDefined, isRecord } from "../json.js";
import { check, requirePrimitive } from "../validate.js";

const DEFAULT_STYLE: QueryStyle = { style: "form", explode: true };

/**
 * The query string, without absent values and empty lists.
 * @throws {ConfigurationError} for an object, unless the parameter's style is `deepObject`; inside one, for anything but primitives
 * and lists of them.
 */
export function serializeQuery(values: unknown, styles: OperationDescriptor["query"] = {}): string {
  const parts: string[] = [];
  for (const [name, value] of definedEntries(values)) serializeParameter(parts, encodeURIComponent(name), value, styles[name]);
  return parts.join("&");
}

function serializeParameter(parts: string[], name: string, value: unknown, { style, explode } = DEFAULT_STYLE): void {
  if (style === "deepObject") {
    check(isRecord(value), name, "be an object");
    // openapi-fetch doesn't write lists inside an object: each item repeats the bracketed name.
    for (const [key, inner] of definedEntries(value)) serializeParameter(parts, `${name}[${encodeURIComponent(key)}]`, inner);
  } else if (Array.isArray(value)) {
    const list = value.filter(isDefined).map((part) => requirePrimitive(name, part));
    if (list.length > 0) parts.push(serializeArrayParam(name, list, { style, explode }));
  } else {
    parts.push(serializePrimitiveParam(name, requirePrimitive(name, value)));
  }
}
