/**
 * Reading the text of a document: YAML or JSON, Swagger 2.0, OpenAPI 3.0 or 3.1.
 */
import { CommandError } from "../shared/command-error.js";
import { isObject, type JsonObject, listAt, objectAt } from "../shared/json.js";
import { checkComplete } from "./check-complete.js";
import type { ApiDocument } from "./document.js";
import { toOpenApi30 } from "./openapi31.js";
import { specOperations } from "./operations.js";
import { parseObject } from "./parse.js";
import { fromSwagger2 } from "./swagger2.js";

/** A document of OpenAPI 3.0 or 3.1, checked to be complete. */
export interface ReadDocument extends ApiDocument {
  /** What was parsed: it differs from `root` if the document is Swagger 2.0. */
  readonly given: JsonObject;
}

export function readDocument(name: string, text: string): ReadDocument {
  const given = parseObject(name, text);
  const isSwagger = checkVersion(name, given);
  // Checked before anything walks through it: a reference or an alias may contain itself.
  checkComplete({ name, root: given });
  checkEnd(name, text, given);
  const document = { name, given, root: isSwagger ? fromSwagger2({ name, root: given }) : given };
  if (isSwagger) checkComplete(document);
  return document;
}

/** The document as OpenAPI 3.0, so that documents of different versions can be compared. */
export function documentOf(name: string, text: string): ApiDocument {
  return { name, root: toOpenApi30(readDocument(name, text).root) };
}

/** Whether the document is Swagger 2.0. */
function checkVersion(name: string, { swagger, openapi }: JsonObject): boolean {
  const isSwagger = typeof swagger === "string" || typeof swagger === "number";
  if (isSwagger && !String(swagger).startsWith("2")) {
    throw new CommandError(`${name} is Swagger ${String(swagger)}.`, "Give Swagger 2.0, OpenAPI 3.0 or 3.1.");
  }
  if (!isSwagger && (typeof openapi !== "string" || !/^3\.[01](\.|$)/.test(openapi))) {
    const said = openapi === undefined ? "does not say which OpenAPI it is" : `is OpenAPI ${String(openapi)}`;
    throw new CommandError(`${name} ${said}.`, "Give Swagger 2.0, OpenAPI 3.0 or 3.1.");
  }
  return isSwagger;
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
