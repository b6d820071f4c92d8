/**
 * How long the first import and the first client take, beside the vendors' own clients: `npm run startup`. Prints a table in Markdown.
 * `-- --check` exits with 1 if kinnect takes longer than its limits.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median } from "./bench/compare.js";
import { installAll } from "./peers/install.js";
import { table } from "./peers/report/table.js";
import { installRuntime, RUNTIMES } from "./runtimes/runtimes.js";
import { installPacked } from "./shared/packed-app.js";
import { measureStartup } from "./startup/measure.js";
import { startupPrograms } from "./startup/programs.js";

const ROOT = join(import.meta.dirname, "..");
const CACHE = join(ROOT, ".cache");
const ROUNDS = 15;
/** Milliseconds on Node 24. The fastest process counts, because a machine may have other things to do. */
const LIMITS = { importMs: 8, createMs: 3 };

const folder = await mkdtemp(join(tmpdir(), "kinnect-startup-"));
try {
  const [modules, node] = await Promise.all([
    installAll(join(CACHE, "peers")),
    installRuntime(join(CACHE, "runtimes"), RUNTIMES.node24),
    installPacked(ROOT, folder),
  ]);
  const program = node ?? process.execPath;
  const version = node === undefined ? process.versions.node : RUNTIMES.node24.version;
  const all = startupPrograms(modules);
  const results = await measureStartup(program, folder, all, ROUNDS);
  const rows = all.map(({ name, format }, index) => [name, format, cellOf(results[index]?.importMs), cellOf(results[index]?.createMs)]);
  console.log(table([`Node ${version}`, "format", "first import", "first client"], rows));
  console.log(`\nMedians of ${ROUNDS} processes, and the fastest. kinnect is the packed package. Times vary between machines.`);
  const isSlow = results.some(
    ({ importMs: [importMs = 0], createMs: [createMs = 0] }, index) =>
      all[index]?.name.startsWith("kinnect") && (importMs > LIMITS.importMs || createMs > LIMITS.createMs),
  );
  if (isSlow) {
    console.log(`Slower than ${LIMITS.importMs} ms for the import or ${LIMITS.createMs} ms for the client.`);
    if (process.argv.includes("--check")) process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true });
}

function cellOf(times: readonly number[] = []): string {
  return `${median(times).toFixed(1)} ms (${(times[0] ?? NaN).toFixed(1)})`;
}
