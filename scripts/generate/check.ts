/**
 * `npm run generate -- --check`: whether generated/ is what generation would write.
 */
import { readdirSync } from "node:fs";
import { CommandError } from "../shared/command-error.js";
import { nameOf } from "../shared/files.js";
import { byCodeUnit } from "../shared/json.js";
import type { Target } from "./apis.js";
import { inputsOf } from "./inputs.js";
import { MANIFEST_NAME, OUTPUT_NAMES, whyStale } from "./manifest.js";

/** Fails if generated code is stale, edited or missing, or if a file isn't generated. Needs neither Java nor a network. */
export function check(root: string, targets: readonly Target[]): readonly string[] {
  const stale = targets.flatMap((target) => whyStale(root, target, inputsOf(root, target)));
  if (stale.length > 0) {
    throw new CommandError(stale.join("\n"), "Run npm run generate, and commit what it writes.");
  }
  const unknown = targets.flatMap((target) => unknownFiles(root, target));
  if (unknown.length > 0) throw new CommandError(unknown.join("\n"), "Delete it: nothing there is written by hand.");
  return targets.map((target) => `${nameOf(root, target.folder)}: up to date`);
}

function unknownFiles(root: string, target: Target): readonly string[] {
  const known = new Set<string>([MANIFEST_NAME, ...OUTPUT_NAMES]);
  return readdirSync(target.folder)
    .sort(byCodeUnit)
    .filter((name) => !known.has(name))
    .map((name) => `${nameOf(root, target.folder)}/${name} is not generated.`);
}
