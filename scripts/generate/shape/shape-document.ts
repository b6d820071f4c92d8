/**
 * From the text of a document to what the generators work on.
 */
import { type ApiDocument, readDocument } from "./document.js";
import type { JsonObject } from "../../shared/json.js";
import { checkNames, descriptorName } from "./descriptor-names.js";
import { listOperations } from "./operations.js";
import { checkPathParameters } from "./path-parameters.js";
import { checkPermissions } from "./permissions.js";
import { checkPlainText } from "./plain-text.js";
import { prepare } from "./prepare.js";
import { checkReferences } from "./references.js";

/** A document that passed all our checks and is prepared for the generators. */
export interface ShapedDocument {
  readonly name: string;
  readonly prepared: JsonObject;
  readonly descriptorNames: readonly string[];
  readonly hasLists: boolean;
}

export function shapeDocument(name: string, text: string): ShapedDocument {
  const document: ApiDocument = readDocument(name, text);
  checkReferences(document);
  const operations = listOperations(document);
  checkNames(name, operations);
  checkPathParameters(name, operations);
  checkPermissions(document, operations);
  checkPlainText(name, operations);
  return {
    name,
    prepared: prepare(document),
    descriptorNames: operations.map((operation) => descriptorName(operation.id ?? "")),
    hasLists: operations.some((operation) => operation.definition["x-paging"] !== undefined),
  };
}
