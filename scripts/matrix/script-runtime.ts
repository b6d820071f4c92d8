/**
 * Runs the scenario on a runtime that runs a script: Node, Deno and Bun.
 */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { startEnvironment } from "./environment.js";
import type { StepResult } from "./result.js";

const run = promisify(execFile);
const PATIENCE_MS = 60_000;

/** The program of app/ for each column. */
const SCRIPTS = { "ES modules": "main.mjs", CommonJS: "main.cjs", "over undici": "main-undici.mjs" } as const;

export type Format = keyof typeof SCRIPTS;

export const FORMATS: readonly Format[] = ["ES modules", "CommonJS", "over undici"];

export async function runScript(
  app: string,
  program: string,
  args: readonly string[],
  format: Format,
  env: Readonly<Record<string, string>> = {},
): Promise<readonly StepResult[]> {
  const environment = await startEnvironment(app);
  try {
    const { stdout, stderr } = await run(program, [...args, SCRIPTS[format], environment.address], {
      cwd: app,
      env: { ...process.env, ...env },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const results = JSON.parse(stdout) as readonly StepResult[];
    const isQuiet = stderr.trim() === "";
    return isQuiet ? results : [...results, { step: "nothing is printed to stderr", error: stderr.trim() }];
  } finally {
    environment.stop();
  }
}
