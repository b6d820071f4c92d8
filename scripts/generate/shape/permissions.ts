/**
 * The `x-permissions` extension of operations.
 */
import { CommandError } from "../../shared/command-error.js";
import type { ApiDocument } from "../../document/document.js";
import { type SpecOperation, label } from "../../document/operations.js";

/** Checks that it is a list of alternatives, each a list of permissions that are needed together. */
export function checkPermissions(document: ApiDocument, operations: readonly SpecOperation[]): void {
  for (const operation of operations) {
    const permissions = operation.located.value["x-permissions"] ?? [];
    if (!Array.isArray(permissions) || !permissions.every(isListOfStrings)) {
      throw new CommandError(
        `${document.name}: ${label(operation)}: x-permissions is not a list of lists of strings.`,
        "Write x-permissions: [[THIS, AND_THIS], [OR_THAT]].",
      );
    }
  }
}

function isListOfStrings(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
