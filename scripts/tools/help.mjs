/**
 * `--help` for every script of package.json.
 */
import { USAGE } from "../shared/usage.cjs";

/** Prints how a script is used if `--help` or `-h` is among its arguments. Returns whether it did. */
export function printsHelp(script, args) {
  const isAsked = args.includes("--help") || args.includes("-h");
  if (isAsked && script in USAGE) console.log(USAGE[script]);
  return isAsked && script in USAGE;
}
