/**
 * The `x-idempotent` extension of operations.
 */
import { CommandError } from "../../shared/command-error.js";
import type { ApiDocument } from "./document.js";
import { type ApiOperation, label } from "./operations.js";

/** Whether the document says that the operation may safely be repeated. */
export function isIdempotent(document: ApiDocument, operation: ApiOperation): boolean {
  const stated = operation.definition["x-idempotent"];
  if (stated === undefined || stated === true) return stated === true;
  throw new CommandError(`${document.name}: ${label(operation)}: x-idempotent is not true.`, "Write x-idempotent: true, or leave it out.");
}
