/**
 * From query values to a query string, as the descriptor says.
 */
import { createQuerySerializer } from "openapi-fetch";
import { isPresent, isRecord, presentIn } from "./json.js";
import type { OperationFacts, QueryStyle } from "./operation.js";

/** What is absent is left out, and so is a list or object with nothing in it. */
export function encodeQuery(values: unknown, styles: OperationFacts["query"] = {}): string {
  return presentIn(values)
    .flatMap(([name, value]) => written(encodeURIComponent(name), value, styles[name]))
    .filter((part) => part !== "")
    .join("&");
}

function written(name: string, value: unknown, { style, explode }: QueryStyle = { style: "form", explode: true }): readonly string[] {
  const part = plain(value);
  if (isRecord(part) && Object.keys(part).length === 0) return [];
  // A list inside of a deep object repeats its bracketed name: openapi-fetch writes none such.
  if (style === "deepObject") return isRecord(part) ? Object.entries(part).flatMap(([key, inner]) => written(`${name}[${key}]`, inner)) : written(name, part);
  return [createQuerySerializer({ array: { style, explode }, object: { style: "form", explode } })({ [name]: part })];
}

/** Without what is absent, and with moments as ISO; an object's names are encoded, which openapi-fetch leaves to others. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter(isPresent).map(plain);
  if (value instanceof Date) return value.toISOString();
  if (isRecord(value)) return Object.fromEntries(presentIn(value).map(([name, part]) => [encodeURIComponent(name), plain(part)]));
  if (/^(string|number|boolean)$/.test(typeof value)) return value;
  throw new TypeError(`a query value cannot be a ${typeof value}`);
}
