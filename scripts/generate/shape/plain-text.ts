/**
 * Texts that the templates write between quotes.
 */
import { CommandError } from "../../shared/command-error.js";
import { isObject, listAt } from "../../shared/json.js";
import { type ApiOperation, label } from "./operations.js";

const NOT_PLAIN = /["\\`\p{Cc}]|\*\//u;

/** The templates don't escape these values, so they must not contain anything that ends the quotes. */
export function checkPlainText(documentName: string, operations: readonly ApiOperation[]): void {
  for (const operation of operations) {
    const { definition, parameters, path } = operation;
    const written = [
      path,
      ...parameters.flatMap((parameter) => [parameter.name, parameter.definition["style"]]),
      ...["x-scopes", "x-permissions"].flatMap((key) => listAt(definition, key).flat()),
      ...(isObject(definition["x-paging"]) ? Object.values(definition["x-paging"]) : []),
    ];
    const found = written.find((text) => typeof text === "string" && NOT_PLAIN.test(text));
    if (found !== undefined) {
      throw new CommandError(
        `${documentName}: ${label(operation)}: ${JSON.stringify(found)} holds a quote, a backslash or a control character.`,
        "Paths, parameter names and x- extensions must be plain text: correct it.",
      );
    }
  }
}
