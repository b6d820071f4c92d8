/**
 * From query values to a query string, as the descriptor says.
 */
import { createQuerySerializer, serializePrimitiveParam } from "openapi-fetch";
import { isPresent, isRecord, presentIn } from "./json.js";
import type { OperationFacts, QueryStyle } from "./operation.js";

const DEFAULT = { style: "form", explode: true } as const;

/** What is absent is left out, and so is a list or object with nothing in it. */
export function encodeQuery(values: unknown, styles: OperationFacts["query"] = {}): string {
  const parts: string[] = [];
  if (values === undefined) return "";
  for (const [name, value] of presentIn(values)) write(parts, encodeURIComponent(name), value, styles[name] ?? DEFAULT);
  return parts.join("&");
}

function write(parts: string[], name: string, value: unknown, { style, explode }: QueryStyle): void {
  const part = plain(value);
  if (typeof part !== "object") return void parts.push(serializePrimitiveParam(name, String(part)));
  if (isRecord(part) && style === "deepObject") {
    // A list inside of a deep object repeats its bracketed name: openapi-fetch writes none such.
    for (const [key, inner] of Object.entries(part)) write(parts, `${name}[${key}]`, inner, DEFAULT);
  } else if (Object.keys(part ?? {}).length > 0) {
    const list = { style: style === "deepObject" ? DEFAULT.style : style, explode };
    parts.push(createQuerySerializer({ array: list, object: { style: "form", explode } })({ [name]: part }));
  }
}

/** Without what is absent, and with moments as ISO; an object's names are encoded, which openapi-fetch leaves to others. */
function plain(value: unknown): unknown {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (Array.isArray(value)) return value.filter(isPresent).map(plain);
  if (value instanceof Date) return value.toISOString();
  if (isRecord(value)) return Object.fromEntries(presentIn(value).map(([name, part]) => [encodeURIComponent(name), plain(part)]));
  throw new TypeError(`a query value cannot be a ${typeof value}`);
}
