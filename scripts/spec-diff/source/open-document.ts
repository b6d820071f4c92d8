/**
 * Opening a document from any source.
 */
import type { ApiDocument } from "../../document/document.js";
import { documentOf } from "../../document/read-document.js";
import { readSource } from "./read-source.js";

/** The document as OpenAPI 3.0, whatever version it has, and checked to be complete. */
export async function openDocument(root: string, cwd: string, source: string): Promise<ApiDocument> {
  const { name, text } = await readSource(root, cwd, source);
  return documentOf(name, text);
}
