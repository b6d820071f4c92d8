/**
 * The names of operation descriptors.
 */
import { CommandError } from "../../shared/command-error.js";
import { type SpecOperation, label } from "../../document/operations.js";

/** What can't be part of an identifier, and so separates words. */
const SEPARATORS = /[^\p{ID_Continue}$]+/u;
const FIRST_CHARACTER = /^[\p{ID_Start}$_]/u;

/** Reserved words, and the names that modules and the generated file itself use. */
const RESERVED = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export exports extends " +
    "false finally for function if implements import in instanceof interface let new null package private protected " +
    "public require return static super switch this throw true try typeof undefined var void while with yield " +
    "operations Operation ListOperation"
  ).split(" "),
);

/**
 * The operationId as an identifier that begins with a lower-case letter: `GetUsers` becomes `getUsers`, `meta/get-root` becomes
 * `metaGetRoot`. A reserved word gets a `_` at its end, and a digit one before it.
 */
export function descriptorName(id: string): string {
  const [first = "", ...others] = id.split(SEPARATORS).filter((word) => word !== "");
  const name = first.slice(0, 1).toLowerCase() + first.slice(1) + others.map(capitalized).join("");
  if (RESERVED.has(name)) return `${name}_`;
  return FIRST_CHARACTER.test(name) ? name : `_${name}`;
}

/** The operationId of an operation that has none: `getUsersById` for `GET /users/{id}`. */
export function idOfRoute(method: string, path: string): string {
  const words = path
    .replaceAll(/\{([^{}]*)\}/g, " by $1 ")
    .split(SEPARATORS)
    .filter((word) => word !== "");
  return method + (words.length === 0 ? ["root"] : words).map(capitalized).join("");
}

/** Two operations can't share a name. */
export function checkNames(documentName: string, operations: readonly (SpecOperation & { readonly id: string })[]): void {
  const owners = new Map<string, SpecOperation>();
  for (const operation of operations) {
    const name = descriptorName(operation.id);
    const other = owners.get(name);
    if (other) {
      throw new CommandError(
        `${documentName}: ${label(operation)} and ${label(other)} would share the descriptor "${name}".`,
        "Give one of them another operationId.",
      );
    }
    owners.set(name, operation);
  }
}

function capitalized(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
