/**
 * From query values to a query string, as the descriptor says.
 */
import { serializeArrayParam, serializeObjectParam, serializePrimitiveParam } from "openapi-fetch";
import type { QueryStyle } from "./operation.js";
import { Unwritable } from "./unwritable.js";

const DEFAULT: QueryStyle = { style: "form", explode: true };

/** What is absent is left out, and so is a list or object with nothing in it. @throws {Unwritable} */
export function encodeQuery(values: object, styles: Readonly<Record<string, QueryStyle>> = {}): string {
  return joined(presentIn(values).map(([key, value]) => encodeOne(key, value, styles[key] ?? DEFAULT)));
}

function encodeOne(key: string, value: unknown, style: QueryStyle): string {
  const name = encodeURIComponent(key);
  if (Array.isArray(value)) return encodeList(name, value, style);
  if (typeof value !== "object" || value === null || value instanceof Date) return serializePrimitiveParam(name, textOf(name, value));
  const parts = presentIn(value);
  // A list inside of a deep object repeats its bracketed name: openapi-fetch writes none such.
  if (style.style === "deepObject") return joined(parts.map(([part, inner]) => encodeList(`${name}[${encodeURIComponent(part)}]`, Array.isArray(inner) ? inner : [inner], DEFAULT)));
  const fields = Object.fromEntries(parts.map(([part, inner]) => [encodeURIComponent(part), textOf(name, inner)]));
  return parts.length === 0 ? "" : serializeObjectParam(name, fields, { style: "form", explode: style.explode });
}

function encodeList(name: string, list: readonly unknown[], { style, explode }: QueryStyle): string {
  const texts = list.filter(isPresent).map((value) => textOf(name, value));
  return texts.length === 0 ? "" : serializeArrayParam(name, texts, { style: style === "deepObject" ? "form" : style, explode });
}

function textOf(name: string, value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return String(value);
  throw new Unwritable(`the query value ${name} holds what is no text, number, boolean or date`);
}

function presentIn(values: object): [string, unknown][] {
  return Object.entries(values).filter(([, value]) => isPresent(value));
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function joined(written: readonly string[]): string {
  return written.filter((part) => part !== "").join("&");
}
