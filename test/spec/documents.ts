/**
 * Small OpenAPI documents for tests, and comparing them.
 */
import { compareDocuments } from "../../scripts/spec-diff/compare/compare-documents.js";
import type { Report } from "../../scripts/spec-diff/model/change.js";
import { documentOf } from "../../scripts/document/read-document.js";

export type Part = { readonly [key: string]: unknown };

/** JSON of unknown shape. */
export type Loose = ReturnType<typeof JSON.parse>;

export const ok = { "200": { description: "OK" } };

export const answer = (schema: Part): Part => ({ "200": { description: "OK", content: { "application/json": { schema } } } });

export const body = (schema: Part, more: Part = {}): Part => ({ ...more, content: { "application/json": { schema } } });

export const object = (properties: Part, required: readonly string[] = []): Part => ({
  type: "object",
  ...(required.length > 0 && { required }),
  properties,
});

export const query = (name: string, more: Part = {}): Part => ({ name, in: "query", schema: { type: "string" }, ...more });

/** A document with these paths. */
export function spec(paths: Part, more: Part = {}): Part {
  return { openapi: "3.0.3", info: { title: "Test", version: "1" }, paths, ...more };
}

/** A document with one operation: GET /things, called getThings. */
export function operation(part: Part, components: Part = {}): Part {
  return spec({ "/things": { get: { operationId: "getThings", responses: ok, ...part } } }, { components });
}

export function compared(before: Part, after: Part): Report {
  return compareDocuments(documentOf("old", JSON.stringify(before)), documentOf("new", JSON.stringify(after)));
}

/** Each change as `level what`. */
export function changesBetween(before: Part, after: Part): readonly string[] {
  return compared(before, after).changes.map(({ level, what }) => `${level} ${what}`);
}
