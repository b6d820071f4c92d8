/**
 * The command line of `npm run generate`.
 */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { usageError } from "../shared/command-error.js";
import { USAGE as USAGES } from "../shared/usage.cjs";
import { apiTargets, type Target } from "./apis.js";

export interface GenerateCommand {
  readonly check: boolean;
  readonly force: boolean;
  readonly targets: readonly Target[];
}

export const USAGE = USAGES.generate;

/** Paths are relative to the folder in which the command was called. */
export function readGenerateCommand(root: string, cwd: string, args: readonly string[]): GenerateCommand {
  const { check = false, force = false, from, out } = parse(args);
  if ((from === undefined) !== (out === undefined)) throw usageError("--from and --out go together.", USAGE);
  if (check && force) throw usageError("--check writes nothing, so --force has no meaning with it.", USAGE);
  if (from === undefined || out === undefined) return { check, force, targets: apiTargets(root) };
  return { check, force, targets: [{ document: resolve(cwd, from), folder: resolve(cwd, out) }] };
}

function parse(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        check: { type: "boolean" },
        force: { type: "boolean" },
        from: { type: "string" },
        out: { type: "string" },
      },
    });
    return values;
  } catch (error) {
    throw usageError(error instanceof Error ? error.message : String(error), USAGE);
  }
}
