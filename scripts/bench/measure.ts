/**
 * Runs the measurements on one Node.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { build } from "esbuild";
import type { BenchResult, BenchTask } from "./run.js";

/** Bundles the measurements into `folder`. Returns a function that runs them on a Node. */
export async function prepareBench(folder: string): Promise<(node: string, task: BenchTask) => Promise<BenchResult>> {
  const outfile = join(folder, "run.mjs");
  await build({
    entryPoints: [join(import.meta.dirname, "run.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "es2022",
    logLevel: "error",
  });
  return async function runBench(node, task) {
    const child = fork(outfile, [JSON.stringify(task)], { execPath: node, execArgv: [] });
    const ended = once(child, "exit").then(([code]) => {
      throw new Error(`the measurements ended with ${String(code)}`);
    });
    const [result] = (await Promise.race([once(child, "message"), ended])) as [BenchResult];
    await ended.catch(() => undefined);
    return result;
  };
}
