/**
 * The command line of `npm run spec:update`.
 */
import { parseArgs } from "node:util";
import { API_NAMES } from "../generate/apis.js";
import { usageError } from "../shared/command-error.js";
import { USAGE as USAGES } from "../shared/usage.cjs";
import { KNOWN_SOURCES } from "./known-sources.js";

export interface UpdateCommand {
  readonly api: (typeof API_NAMES)[number];
  readonly source: string;
  readonly dryRun: boolean;
}

export const USAGE = USAGES["spec:update"];

export function readUpdateCommand(args: readonly string[]): UpdateCommand {
  const { values, positionals } = parse(args);
  const [given, source, ...more] = positionals;
  const api = API_NAMES.find((name) => name === given);
  if (given === undefined || more.length > 0) throw usageError("Give an API and a document.", USAGE);
  if (!api) throw usageError(`There is no API called ${given}.`, USAGE);
  const found = source ?? KNOWN_SOURCES[api];
  if (found === undefined) throw usageError(`${api} has no published document: give a file or a URL.`, USAGE);
  return { api, source: found, dryRun: values["dry-run"] === true };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { "dry-run": { type: "boolean" } } });
  } catch (error) {
    throw usageError(error instanceof Error ? error.message : String(error), USAGE);
  }
}
