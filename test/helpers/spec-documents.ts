/**
 * The documents in spec/ as JSON. Parsing YAML takes a hundred times as long as parsing JSON, so the sandbox's cache is used.
 */
import type { ApiDocument } from "../../scripts/document/document.js";
import { documentOf } from "../../scripts/document/read-document.js";
import { readDocument } from "../../src/sandbox/spec/documents.cjs";

/** A new copy of a document of spec/, as its YAML says it. */
export function specDocument(name: string): unknown {
  return readDocument(name);
}

/** A document of spec/ as the commands open it: checked, and as OpenAPI 3.0. */
export function openedSpec(name: string): ApiDocument {
  return documentOf(name, JSON.stringify(specDocument(name)));
}
