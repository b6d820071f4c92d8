/**
 * The command line of `npm run spec:diff`.
 */
import { parseArgs } from "node:util";
import { usageError } from "../shared/command-error.js";
import { USAGE as USAGES } from "../shared/usage.cjs";

export interface DiffCommand {
  readonly before: string;
  readonly after: string;
  readonly format: "text" | "markdown" | "json";
}

export const USAGE = USAGES["spec:diff"];

export function readDiffCommand(args: readonly string[]): DiffCommand {
  const { values, positionals } = parse(args);
  const [before, after, ...more] = positionals;
  if (before === undefined || after === undefined || more.length > 0)
    throw usageError("Give two documents: the old one and the new one.", USAGE);
  if (values.markdown === true && values.json === true) throw usageError("Choose one of --markdown and --json.", USAGE);
  return { before, after, format: values.json === true ? "json" : values.markdown === true ? "markdown" : "text" };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { markdown: { type: "boolean" }, json: { type: "boolean" } } });
  } catch (error) {
    throw usageError(error instanceof Error ? error.message : String(error), USAGE);
  }
}
