/**
 * Installs one of the runtimes and prints the folder of its program, for a PATH: `tsx scripts/runtimes/print-folder.ts node22`.
 */
import { dirname, join } from "node:path";
import { installRuntime, RUNTIMES } from "./runtimes.js";

const name = process.argv[2] ?? "";
if (!isKnown(name)) throw new Error(`The runtimes are ${Object.keys(RUNTIMES).join(", ")}.`);
const program = await installRuntime(join(import.meta.dirname, "../../.cache/runtimes"), RUNTIMES[name]);
if (program === undefined) process.exitCode = 1;
else console.log(dirname(program));

function isKnown(given: string): given is keyof typeof RUNTIMES {
  return Object.hasOwn(RUNTIMES, given);
}
