import { CommandError } from "../../shared/command-error.js";
import { isObject, listAt } from "../../shared/json.js";
import { type ApiOperation, label } from "./operations.js";

const notPlain = /["\\`\p{Cc}]|\*\//u;

/** The template writes these values between quotes, as they are: what would end the quotes must not get that far. */
export function checkPlainText(documentName: string, operations: readonly ApiOperation[]): void {
  for (const operation of operations) {
    const { definition, parameters, path } = operation;
    const written = [
      path,
      ...parameters.flatMap((parameter) => [parameter.name, parameter.definition["style"]]),
      ...["x-scopes", "x-permissions"].flatMap((key) => listAt(definition, key).flat()),
      ...(isObject(definition["x-paging"]) ? Object.values(definition["x-paging"]) : []),
    ];
    const found = written.find((text) => typeof text === "string" && notPlain.test(text));
    if (found !== undefined) {
      throw new CommandError(
        `${documentName}: ${label(operation)}: ${JSON.stringify(found)} holds a quote, a backslash or a control character.`,
        "Paths, names of parameters and x- facts are plain text: correct it.",
      );
    }
  }
}
