/**
 * How long the first import of a client takes, in a process that has loaded nothing else.
 */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { median } from "../bench/compare.js";

const ROUNDS = 5;
const SCRIPT = `const start = performance.now();
for (const module of process.argv.slice(1)) await import(module);
console.log(performance.now() - start);
process.exit();`;

const run = promisify(execFile);

/** Milliseconds for each program, the median of several processes; in turn, so that what drifts drifts for all. */
export async function coldImports(programs: readonly (readonly string[])[]): Promise<readonly number[]> {
  const times: number[][] = programs.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, modules] of programs.entries()) {
      const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", SCRIPT, ...modules]);
      times[index]?.push(Number(stdout));
    }
  }
  return times.map(median);
}
