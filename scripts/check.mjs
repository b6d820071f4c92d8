/**
 * The checks of the sources: `npm run lint`, `format`, `format:check` and `typecheck`. Arguments go to the first program of a check.
 */
import { spawnSync } from "node:child_process";
import { printsHelp } from "./tools/help.mjs";
import { ensureInstalled, ROOT } from "./tools/install.mjs";

const ESLINT = "node_modules/eslint/bin/eslint.js";
const CRUISER = "node_modules/dependency-cruiser/bin/dependency-cruise.mjs";
const PRETTIER = "node_modules/prettier/bin/prettier.cjs";
const TSC = "node_modules/typescript/bin/tsc";

const CHECKS = {
  lint: [
    [ESLINT, "."],
    [CRUISER, "--config", ".dependency-cruiser.cjs", "src", "generated", "scripts"],
  ],
  format: [[PRETTIER, "--write", "."]],
  "format:check": [[PRETTIER, "--check", "."]],
  typecheck: [[TSC], [TSC, "-p", "tsconfig.web.json"]],
};

const [name, ...args] = process.argv.slice(2);
if (!printsHelp(name, args)) process.exitCode = ensureInstalled() && passes(CHECKS[name]) ? 0 : 1;

function passes([first, ...others]) {
  return [[...first, ...args], ...others].every((command) => run(command));
}

function run(command) {
  return spawnSync(process.execPath, command, { cwd: ROOT, stdio: "inherit" }).status === 0;
}
