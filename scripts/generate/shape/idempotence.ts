/**
 * The `x-idempotent` extension of operations.
 */
import { CommandError } from "../../shared/command-error.js";
import type { ApiDocument } from "../../document/document.js";
import { type SpecOperation, label } from "../../document/operations.js";

/** Whether the document says that the operation may safely be repeated. */
export function isIdempotent(document: ApiDocument, operation: SpecOperation): boolean {
  const stated = operation.located.value["x-idempotent"];
  if (stated === undefined || stated === true) return stated === true;
  throw new CommandError(`${document.name}: ${label(operation)}: x-idempotent is not true.`, "Write x-idempotent: true, or leave it out.");
}
