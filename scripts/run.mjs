/**
 * Runs a script of this project: `node scripts/run.mjs <script> [arguments]`. It may be written in TypeScript.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { printsHelp } from "./tools/help.mjs";
import { ROOT } from "./tools/install.mjs";
import { runNode } from "./tools/run-node.mjs";

const [file = "", ...args] = process.argv.slice(2);
if (!printsHelp(nameOf(file), args)) runNode(["--import", "tsx", file, ...args]);

/** The name of a script in package.json. npm says which one it runs, but the script may also have been started by hand, or by another. */
function nameOf(path) {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const names = Object.keys(scripts).filter((name) => scripts[name].split(" ").includes(path));
  const { npm_lifecycle_event: running } = process.env;
  return names.includes(running) ? running : names[0];
}
