/**
 * Where kinnect runs: `npm run matrix`. Runs one scenario with the packed package on every runtime, and a small program through every
 * bundler and test runner, and a project with Next. All of them are installed from npm into .cache/. Prints two tables in Markdown; exits with 1 if a step failed, and
 * with `--check` also if the README has other tables.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { failuresOf, runsTable } from "./matrix/report.js";
import { runRuntimes } from "./matrix/runtime-runs.js";
import { FORMATS } from "./matrix/script-runtime.js";
import { runTools } from "./matrix/tool-runs.js";
import { installPacked } from "./shared/packed-app.js";

const ROOT = join(import.meta.dirname, "..");
const CACHE = join(ROOT, ".cache");

const app = await mkdtemp(join(tmpdir(), "kinnect-matrix-"));
try {
  await installPacked(ROOT, app);
  await cp(join(import.meta.dirname, "matrix/app"), app, { recursive: true });
  await writeFile(join(app, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const runtimes = await runRuntimes(join(CACHE, "runtimes"), app);
  const tools = await runTools(ROOT, join(CACHE, "tools"), app);
  const tables = [runsTable("runtime", FORMATS, runtimes), runsTable("bundler, test runner or framework", ["result"], tools)];
  console.log(tables.join("\n\n"));
  const failures = failuresOf([...runtimes, ...tools]);
  if (process.argv.includes("--check")) {
    const readme = await readFile(join(ROOT, "README.md"), "utf8");
    if (!tables.every((text) => readme.includes(text))) failures.push("README.md has other tables: copy these");
  }
  for (const failure of failures) console.error(`\nFAILED: ${failure}`);
  process.exitCode = failures.length === 0 ? 0 : 1;
} finally {
  await rm(app, { recursive: true, force: true });
}
