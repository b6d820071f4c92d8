/**
 * Opening a document in any supported format.
 */
import { CommandError } from "../../shared/command-error.js";
import type { ApiDocument } from "../../generate/shape/document.js";
import { isObject, type JsonObject, listAt, objectAt } from "../../shared/json.js";
import { specOperations } from "../model/operations.js";
import { toOpenApi30 } from "./openapi31.js";
import { parseObject } from "./parse.js";
import { readSource } from "./read-source.js";
import { fromSwagger2 } from "./swagger2.js";
import { checkComplete } from "./check-complete.js";

/** The document as OpenAPI 3.0, whatever version it has, and checked to be complete. */
export async function openDocument(root: string, cwd: string, source: string): Promise<ApiDocument> {
  const { name, text } = await readSource(root, cwd, source);
  return documentOf(name, text);
}

export function documentOf(name: string, text: string): ApiDocument {
  const parsed = parseObject(name, text);
  const { swagger, openapi } = parsed;
  const isSwagger = typeof swagger === "string" || typeof swagger === "number";
  if (isSwagger && !String(swagger).startsWith("2")) {
    throw new CommandError(`${name} is Swagger ${String(swagger)}.`, "Give Swagger 2.0, OpenAPI 3.0 or 3.1.");
  }
  if (!isSwagger && (typeof openapi !== "string" || !/^3\.[01](\.|$)/.test(openapi))) {
    const said = openapi === undefined ? "does not say which OpenAPI it is" : `is OpenAPI ${String(openapi)}`;
    throw new CommandError(`${name} ${said}.`, "Give Swagger 2.0, OpenAPI 3.0 or 3.1.");
  }
  const given = { name, root: parsed };
  // Checked before anything walks through it: a reference or an alias may contain itself.
  checkComplete(given);
  checkEnd(name, text, parsed);
  const document = { name, root: isSwagger ? fromSwagger2(given) : toOpenApi30(parsed) };
  if (isSwagger) checkComplete(document);
  return document;
}

/** A YAML document that is cut off near its end still parses, but lacks its last part, usually the security schemes. */
function checkEnd(name: string, text: string, root: JsonObject): void {
  if (/^\s*\{/.test(text)) return;
  const isDefined = root["securityDefinitions"] !== undefined || objectAt(root, "components")["securitySchemes"] !== undefined;
  const isUsed =
    specOperations({ name, root }).some(({ located }) => listAt(located.value, "security").some(isNamed)) ||
    listAt(root, "security").some(isNamed);
  if (isUsed && !isDefined) {
    throw new CommandError(`${name} uses security schemes, and defines none.`, "Get the document again: it seems to be cut off.");
  }
}

function isNamed(requirement: unknown): boolean {
  return isObject(requirement) && Object.keys(requirement).length > 0;
}
