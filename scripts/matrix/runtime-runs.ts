/**
 * Runs the scenario on every runtime, in each format that the runtime has.
 */
import { installRuntime, type Runtime, RUNTIMES } from "../runtimes/runtimes.js";
import type { Run } from "./report.js";
import { failedRun, type StepResult } from "./result.js";
import { type Format, FORMATS, runScript } from "./script-runtime.js";
import { runWorkerd } from "./workerd/run.js";

/** Before and after Workers learned what other runtimes have long had. */
const COMPATIBILITY_DATES = ["2023-08-01", "2026-11-01"];
const DENO_ARGS = ["run", "--allow-all", "--no-lock", "--no-prompt", "--node-modules-dir=manual"];

const WITHOUT_UNDICI = FORMATS.filter((format) => format !== "over undici");

type Try = (program: string, app: string) => Promise<readonly StepResult[]>;

interface Cell {
  readonly runtime: Runtime;
  readonly name: string;
  readonly column: Format;
  readonly run: Try;
}

const { node20, node22, node24, deno, bun, workerd } = RUNTIMES;
const CELLS: readonly Cell[] = [
  ...[node20, node22, node24].flatMap((runtime) => scripts(runtime, FORMATS, [])),
  ...scripts(deno, WITHOUT_UNDICI, DENO_ARGS, { DENO_NO_UPDATE_CHECK: "1" }),
  ...scripts(bun, WITHOUT_UNDICI, []),
  ...COMPATIBILITY_DATES.map((date): Cell => ({
    runtime: workerd,
    name: `Workers (${nameOf(workerd)}), compatibility date ${date}`,
    column: "ES modules",
    run: (program, app) => runWorkerd(app, program, date),
  })),
];

/** @param app the application's folder, with the packed package and the files of app/. */
export async function runRuntimes(cache: string, app: string): Promise<readonly Run[]> {
  const programs = new Map<Runtime, string | undefined>();
  await Promise.all(Object.values(RUNTIMES).map(async (runtime: Runtime) => programs.set(runtime, await installRuntime(cache, runtime))));
  const runs: Run[] = [];
  for (const { runtime, name, column, run } of CELLS) {
    const program = programs.get(runtime);
    const results = program === undefined ? failedRun(new Error("not installed")) : await run(program, app).catch(failedRun);
    runs.push({ name, column, results });
  }
  return runs;
}

function scripts(
  runtime: Runtime,
  formats: readonly Format[],
  args: readonly string[],
  env?: Readonly<Record<string, string>>,
): readonly Cell[] {
  return formats.map((column) => ({
    runtime,
    name: nameOf(runtime),
    column,
    run: (program, app) => runScript(app, program, args, column, env),
  }));
}

function nameOf({ name, version }: Runtime): string {
  return `${name} ${version}`;
}
