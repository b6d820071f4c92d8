/**
 * From the text of a document to what the generators work on.
 */
import { readDocument } from "../../document/read-document.js";
import type { JsonObject } from "../../shared/json.js";
import { checkNames, descriptorName } from "./descriptor-names.js";
import { namedOperations } from "./named-operations.js";
import { checkPathParameters } from "./path-parameters.js";
import { checkPermissions } from "./permissions.js";
import { prepare } from "./prepare.js";
import { skeleton } from "./skeleton.js";

/** A document that passed our checks and is prepared for the generators. */
export interface ShapedDocument {
  readonly name: string;
  /** As it was written, for the linter. */
  readonly given: JsonObject;
  /** For openapi-typescript. */
  readonly prepared: JsonObject;
  /** For openapi-generator. */
  readonly skeleton: JsonObject;
  readonly descriptorNames: readonly string[];
}

export function shapeDocument(name: string, text: string): ShapedDocument {
  const document = readDocument(name, text);
  const operations = namedOperations(document);
  checkNames(name, operations);
  checkPathParameters(name, operations);
  checkPermissions(document, operations);
  return {
    name,
    given: document.given,
    prepared: prepare(document, operations),
    skeleton: skeleton(document, operations),
    descriptorNames: operations.map(({ id }) => descriptorName(id)),
  };
}
