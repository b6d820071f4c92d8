import { parseArgs } from "node:util";
import { apiNames } from "../generate/apis.js";
import { usageError } from "../shared/command-error.js";
import { knownSources } from "./known-sources.js";

export interface UpdateCommand {
  readonly api: (typeof apiNames)[number];
  readonly source: string;
  readonly dryRun: boolean;
}

export const USAGE = `npm run spec:update -- <api> <file or URL>            brings a vendor's document into spec/ and generated/
npm run spec:update -- <api>                          from where the vendor publishes it (kinde-management, kinde-account)
npm run spec:update -- <api> <file or URL> --dry-run  only tells what would change
<api> is ${apiNames.join(", ")}.`;

export function readUpdateCommand(args: readonly string[]): UpdateCommand {
  const { values, positionals } = parse(args);
  const [given, source, ...more] = positionals;
  const api = apiNames.find((name) => name === given);
  if (given === undefined || more.length > 0) throw usageError("Give an API and a document.", USAGE);
  if (!api) throw usageError(`There is no API called ${given}.`, USAGE);
  const found = source ?? knownSources[api];
  if (found === undefined) throw usageError(`${api} is published nowhere: give a file or a URL.`, USAGE);
  return { api, source: found, dryRun: values["dry-run"] === true };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { "dry-run": { type: "boolean" } } });
  } catch (error) {
    throw usageError(error instanceof Error ? error.message : String(error), USAGE);
  }
}
