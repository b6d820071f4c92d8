/**
 * Runs the scripts of an example's package.json without npm in between, so that a signal reaches the program itself.
 */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { PrintingProgram } from "../shared/printing-program.js";
import { startWebProcess, type WebProcess } from "../shared/web-process.js";
import { readManifest } from "./install.js";

const run = promisify(execFile);
const PATIENCE_MS = 600_000;
const START_MS = 30_000;

/** Runs a script to its end. @throws {Error} with what it printed, if it fails or the signal is aborted. */
export async function runScript(
  folder: string,
  script: string,
  variables: NodeJS.ProcessEnv = {},
  signal: AbortSignal = AbortSignal.timeout(PATIENCE_MS),
): Promise<string> {
  const [program, args] = await commandOf(folder, script);
  try {
    // Not the option `timeout`: a program that ends well when it is told to end would count as a success.
    const { stdout, stderr } = await run(program, args, { cwd: folder, env: environment(variables), signal });
    return stdout + stderr;
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`its script ${script} failed:\n${stdout}${stderr}`, { cause: error });
  }
}

/** Starts a script that serves HTTP at `url`. */
export async function startScript(folder: string, script: string, url: string, variables: NodeJS.ProcessEnv): Promise<WebProcess> {
  const [program, args] = await commandOf(folder, script);
  return startWebProcess(program, args, { cwd: folder, env: environment(variables), url, startMs: START_MS });
}

/** Starts a script that ends by itself. */
export async function runInBackground(folder: string, script: string, variables: NodeJS.ProcessEnv): Promise<PrintingProgram> {
  const [program, args] = await commandOf(folder, script);
  return new PrintingProgram(program, args, { cwd: folder, env: environment(variables) });
}

async function commandOf(folder: string, script: string): Promise<[program: string, args: string[]]> {
  const { scripts } = await readManifest(folder);
  const [program = "", ...args] = (scripts[script] ?? "").split(" ");
  if (program === "") throw new Error(`it has no script ${script}`);
  return program === "node" ? [process.execPath, args] : [process.execPath, [join(folder, "node_modules/.bin", program), ...args]];
}

/** This process's, without what npm and test runners set for their own children. */
function environment(variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(npm_|INIT_CWD$|NODE_|CI$|KINDE_)/.test(name));
  return { ...Object.fromEntries(inherited), ...variables };
}
