/**
 * Bundles the small program and runs the bundle on Node, or runs the small tests.
 */
import { execFile } from "node:child_process";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import type { StepResult } from "../result.js";
import type { Tool } from "./tools.js";

const run = promisify(execFile);
const PATIENCE_MS = 120_000;
/** What app/one-call.mjs prints. */
const EXPECTED = JSON.stringify([true, true, "function", "getToken"]);

/** @param modules the folder that has the tool. */
export async function runTool(app: string, modules: string, { program, args, output }: Tool): Promise<readonly StepResult[]> {
  // Not the option `timeout`: a test runner that ends well when it is told to end would have passed.
  const options = { cwd: app, env: environmentOf(), signal: AbortSignal.timeout(PATIENCE_MS) };
  await run(join(modules, ".bin", program), [...args], { ...options, shell: process.platform === "win32" });
  if (output === undefined) return [{ step: "run the tests" }];
  const { stdout } = await run(process.execPath, [join(app, output)], options);
  const step = "run the bundle";
  return [stdout.trim() === EXPECTED ? { step } : { step, error: `It printed ${stdout.trim()}` }];
}

/** This Node for all programs, without what a test runner sets for its own children. */
function environmentOf(): NodeJS.ProcessEnv {
  const { NODE_ENV: _environment, NODE_OPTIONS: _options, PATH = "", ...env } = process.env;
  return { ...env, PATH: `${dirname(process.execPath)}${delimiter}${PATH}` };
}
