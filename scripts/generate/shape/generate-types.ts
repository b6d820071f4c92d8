/**
 * Running openapi-typescript, which writes the types of a document.
 */
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import { CommandError } from "../../shared/command-error.js";
import { acceptUndefined } from "./optional-properties.js";
import type { ShapedDocument } from "./shape-document.js";

export async function generateTypes({ name, prepared }: ShapedDocument): Promise<string> {
  const info = { title: "", version: "" };
  // The type demands both. By now, the linter has checked that they are there.
  const document: OpenAPI3 = { info, ...prepared, openapi: String(prepared["openapi"]) };
  try {
    const nodes = await openapiTS(document, {
      alphabetize: true,
      emptyObjectsUnknown: true,
      defaultNonNullable: false,
      silent: true,
      // Binary fields carry files, for which a string won't do.
      transform: ({ format }) => (format === "binary" ? ts.factory.createTypeReferenceNode("Blob") : undefined),
    });
    return astToString(acceptUndefined(nodes));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(`${name}: openapi-typescript rejects it: ${reason}`, "Correct the document there.");
  }
}
