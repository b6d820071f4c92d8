/**
 * Measures how long a fresh process takes to load a client and to create it.
 */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { StartupProgram } from "./programs.js";

const run = promisify(execFile);

/** Milliseconds of each process, sorted. */
export interface Startup {
  readonly importMs: readonly number[];
  readonly createMs: readonly number[];
}

interface Times {
  readonly importMs: number[];
  readonly createMs: number[];
}

/** In turn, so that what drifts drifts for all. `folder` has the package installed. */
export async function measureStartup(
  node: string,
  folder: string,
  programs: readonly StartupProgram[],
  rounds: number,
): Promise<readonly Startup[]> {
  const times: readonly Times[] = programs.map(() => ({ importMs: [], createMs: [] }));
  for (let round = 0; round < rounds; round++) {
    for (const [index, program] of programs.entries()) {
      const type = program.format === "ESM" ? "module" : "commonjs";
      const { stdout } = await run(node, [`--input-type=${type}`, "--eval", scriptOf(program)], { cwd: folder });
      const { importMs, createMs } = JSON.parse(stdout) as Readonly<Record<keyof Startup, number>>;
      times[index]?.importMs.push(importMs);
      times[index]?.createMs.push(createMs);
    }
  }
  return times.map(({ importMs, createMs }) => ({ importMs: sorted(importMs), createMs: sorted(createMs) }));
}

function sorted(times: readonly number[]): readonly number[] {
  return [...times].sort((left, right) => left - right);
}

function scriptOf({ format, module, create }: StartupProgram): string {
  const name = JSON.stringify(module);
  return `const start = performance.now();
const loaded = ${format === "ESM" ? `await import(${name})` : `require(${name})`};
const imported = performance.now();
${create};
const created = performance.now();
console.log(JSON.stringify({ importMs: imported - start, createMs: created - imported }));
process.exit();`;
}
