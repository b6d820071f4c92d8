import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import { CommandError } from "../../shared/command-error.js";
import type { ShapedDocument } from "./shape.js";

/** The types of a document, as openapi-typescript writes them. */
export async function generateTypes({ name, prepared }: ShapedDocument): Promise<string> {
  const info = { title: "", version: "" };
  // Its type wants these two; that they are there has been checked by then.
  const document: OpenAPI3 = { info, ...prepared, openapi: String(prepared["openapi"]) };
  try {
    const nodes = await openapiTS(document, {
      alphabetize: true,
      emptyObjectsUnknown: true,
      defaultNonNullable: false,
      silent: true,
      // A text is no file, and a file is what these fields carry.
      transform: ({ format }) => (format === "binary" ? ts.factory.createTypeReferenceNode("Blob") : undefined),
    });
    return astToString(nodes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(`${name}: openapi-typescript refuses it: ${reason}`, "Correct the document there.");
  }
}
