/**
 * The names of operation descriptors.
 */
import { CommandError } from "../../shared/command-error.js";
import { type ApiOperation, label } from "./operations.js";

const IDENTIFIER = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

/** Reserved words, and the names that the generated file itself uses. */
const RESERVED = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function if implements import in instanceof interface let new null package private protected " +
    "public return static super switch this throw true try typeof undefined var void while with yield " +
    "operations Operation ListOperation"
  ).split(" "),
);

/** The operationId with a lower-case first letter. */
export function descriptorName(id: string): string {
  return id.slice(0, 1).toLowerCase() + id.slice(1);
}

export function checkNames(documentName: string, operations: readonly ApiOperation[]): void {
  const owners = new Map<string, ApiOperation>();
  for (const operation of operations) {
    const where = `${documentName}: ${label(operation)}`;
    if (operation.id === undefined || operation.id === "") {
      throw new CommandError(`${where} has no operationId.`, "Give it one: its descriptor is named after it.");
    }
    const name = descriptorName(operation.id);
    if (!IDENTIFIER.test(name) || RESERVED.has(name)) {
      throw new CommandError(
        `${where}: its descriptor cannot be called "${name}".`,
        "Choose an operationId of letters, digits and _ that isn't a reserved word.",
      );
    }
    const other = owners.get(name);
    if (other) {
      throw new CommandError(`${where} and ${label(other)} would share the descriptor "${name}".`, "Give one of them another operationId.");
    }
    owners.set(name, operation);
  }
}
