import { parseArgs } from "node:util";

import { GenerationFailure } from "../generate/failure.js";

export interface DiffCommand {
  readonly before: string;
  readonly after: string;
  readonly format: "text" | "markdown" | "json";
}

export const usage = `npm run spec:diff -- <old> <new>              what changed, for people
npm run spec:diff -- <old> <new> --markdown   for a pull request
npm run spec:diff -- <old> <new> --json       for programs (npm run --silent spec:diff …)
Each of <old> and <new> is kinde-management, kinde-account, knetik, a file or a URL.
Exit code: 0 without, 1 with breaking changes, 2 on a failure.`;

export function readDiffCommand(args: readonly string[]): DiffCommand {
  const { values, positionals } = parse(args);
  const [before, after, ...more] = positionals;
  if (before === undefined || after === undefined || more.length > 0) throw wrongUse("Give two documents: the old one and the new one.");
  if (values.markdown === true && values.json === true) throw wrongUse("Choose one of --markdown and --json.");
  return { before, after, format: values.json === true ? "json" : values.markdown === true ? "markdown" : "text" };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { markdown: { type: "boolean" }, json: { type: "boolean" } } });
  } catch (error) {
    throw wrongUse(error instanceof Error ? error.message : String(error));
  }
}

function wrongUse(what: string): GenerationFailure {
  return new GenerationFailure(what, `Use:\n${usage}`);
}
