/**
 * What kinnect costs beside a bare `fetch`, undici and the vendors' clients: `npm run bench`. It prints its results, and judges nothing:
 * times depend on the machine. `-- --write` also writes docs/performance.md, its chart, and the README's table; use a quiet machine.
 */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkRows, importRows } from "./bench/beside.js";
import { chart } from "./bench/chart.js";
import { prepareBench } from "./bench/measure.js";
import { reportPage, summaryTable } from "./bench/report.js";
import type { BenchResult } from "./bench/run.js";
import { installAll } from "./peers/install.js";
import { installRuntime, RUNTIMES } from "./runtimes/runtimes.js";

const ROOT = join(import.meta.dirname, "..");
const ROUNDS = Number(process.env["BENCH_ROUNDS"] ?? 100);
/** The README's table stands between these lines. */
const README_TABLE = /(<!-- from npm run bench -->\n\n)[^]*?(\n\n<!-- end of bench -->)/;

const temporary = await mkdtemp(join(tmpdir(), "kinnect-bench-"));
try {
  const modules = await installAll(join(ROOT, ".cache", "peers"));
  const runBench = await prepareBench(temporary);
  const nodes: BenchResult[] = [];
  for (const runtime of [RUNTIMES.node20, RUNTIMES.node24]) {
    const node = await installRuntime(join(ROOT, ".cache", "runtimes"), runtime);
    const task = { server: join(import.meta.dirname, "bench/server.mjs"), project: join(ROOT, "package.json"), modules, rounds: ROUNDS };
    if (node !== undefined) nodes.push(await runBench(node, task));
  }
  const [checks, imports] = [await checkRows(Math.min(ROUNDS, 20)), await importRows(ROOT, modules)];
  const page = reportPage({ nodes, checks, imports, rounds: ROUNDS });
  const summary = summaryTable(nodes);
  console.log(`${page}\n\n${summary}`);
  for (const { node, cold } of nodes) {
    console.log(
      `\n100 cold callers of session.token() at once on Node ${node}: ${cold.grants} management token, ${cold.reads} token request`,
    );
  }
  if (process.argv.includes("--write")) {
    const readme = join(ROOT, "README.md");
    await writeFile(join(ROOT, "docs/performance.md"), `${page}\n`);
    await writeFile(join(ROOT, "docs/performance.svg"), chart(nodes));
    await writeFile(readme, (await readFile(readme, "utf8")).replace(README_TABLE, `$1${summary}$2`));
  }
} finally {
  await rm(temporary, { recursive: true });
}
