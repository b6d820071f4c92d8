/**
 * Operations that need no access token.
 */
import { isObject } from "../../shared/json.js";
import type { ApiDocument } from "./document.js";
import type { ApiOperation } from "./operations.js";

/** Whether the security that applies is stated, and demands nothing. A document that doesn't mention security states nothing. */
export function isPublic(document: ApiDocument, operation: ApiOperation): boolean {
  const security = operation.definition["security"] ?? document.root["security"];
  return Array.isArray(security) && security.every((scheme) => isObject(scheme) && Object.keys(scheme).length === 0);
}
