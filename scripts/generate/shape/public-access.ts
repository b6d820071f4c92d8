/**
 * Operations that need no access token.
 */
import { isObject } from "../../shared/json.js";
import type { ApiDocument } from "../../document/document.js";
import type { SpecOperation } from "../../document/operations.js";

/** Whether the security that applies is stated, and demands nothing. A document that doesn't mention security states nothing. */
export function isPublic(document: ApiDocument, operation: SpecOperation): boolean {
  const security = operation.located.value["security"] ?? document.root["security"];
  return Array.isArray(security) && security.every((scheme) => isObject(scheme) && Object.keys(scheme).length === 0);
}
