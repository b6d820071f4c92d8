/**
 * From query values to a query string, as the descriptor says.
 */
import { createQuerySerializer, serializePrimitiveParam } from "openapi-fetch";
import { isPlain, isPresent, isRecord, presentIn } from "./json.js";
import type { OperationFacts, QueryStyle } from "./operation.js";

const DEFAULT: QueryStyle = { style: "form", explode: true };

/** What is absent is left out, and so is a list or object with nothing in it. */
export function encodeQuery(values: unknown, styles: OperationFacts["query"] = {}): string {
  const parts = presentIn(values).flatMap(([name, value]) => write(encodeURIComponent(name), value, styles[name]));
  return parts.filter(Boolean).join("&");
}

function write(name: string, value: unknown, { style, explode } = DEFAULT): string | string[] {
  if (isPlain(value)) return serializePrimitiveParam(name, String(value));
  // A list inside of a deep object repeats its bracketed name: openapi-fetch writes none such.
  if (style === "deepObject") return presentIn(value).flatMap(([key, inner]) => write(`${name}[${encodeURIComponent(key)}]`, inner));
  return createQuerySerializer({ array: { style, explode }, object: { style: "form", explode } })({ [name]: plain(value) });
}

/** Without what is absent, and with moments as ISO; an object's names are encoded, which openapi-fetch leaves to others. */
function plain(value: unknown): unknown {
  if (isPlain(value)) return value;
  if (Array.isArray(value)) return value.filter(isPresent).map(plain);
  if (value instanceof Date) return value.toISOString();
  if (!isRecord(value)) throw new TypeError("no query value");
  const fields = presentIn(value).map(([name, part]) => [encodeURIComponent(name), plain(part)]);
  return fields.length === 0 ? undefined : Object.fromEntries(fields);
}
