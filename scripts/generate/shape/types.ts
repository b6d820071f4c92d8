import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";

import type { JsonObject } from "./json.js";

/** The types of a prepared document. */
export async function generateTypes(prepared: JsonObject): Promise<string> {
  const nodes = await openapiTS(toOpenApi(prepared), {
    alphabetize: true,
    emptyObjectsUnknown: true,
    defaultNonNullable: false,
    silent: true,
  });
  return astToString(nodes);
}

/** Says the minimum that the type wants: that there is a document was checked when it was read. */
function toOpenApi(prepared: JsonObject): OpenAPI3 {
  return { ...prepared, openapi: String(prepared["openapi"]), info: { title: "", version: "", ...prepared["info"] as object } };
}
