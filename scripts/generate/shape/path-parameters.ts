/**
 * The parameters in a path.
 */
import { CommandError } from "../../shared/command-error.js";
import { type SpecOperation, label } from "../../document/operations.js";

/** A path and its parameters must agree: a parameter that is missing on either side would silently be lost at run time. */
export function checkPathParameters(documentName: string, operations: readonly SpecOperation[]): void {
  for (const operation of operations) {
    const where = `${documentName}: ${label(operation)}`;
    const placeholders = [...operation.path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1]);
    if (/[{}]/.test(operation.path.replaceAll(/\{[^{}]+\}/g, ""))) {
      throw new CommandError(`${where} has a brace without its partner in the path.`, "Correct the path.");
    }
    const declared = operation.parameters.filter((parameter) => parameter.in === "path");
    for (const name of placeholders) {
      if (!declared.some((parameter) => parameter.name === name)) {
        throw new CommandError(`${where} never declares the path parameter "${name}".`, "Declare it, with in: path and required: true.");
      }
    }
    for (const parameter of declared) {
      if (!placeholders.includes(parameter.name)) {
        throw new CommandError(
          `${where} declares the path parameter "${parameter.name}", which has no place in the path.`,
          "Write it into the path, or declare it in: query.",
        );
      }
      if (parameter.located.value["required"] !== true) {
        throw new CommandError(
          `${where}: the path parameter "${parameter.name}" is not required.`,
          "Add required: true, as OpenAPI demands.",
        );
      }
    }
  }
}
