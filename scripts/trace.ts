/**
 * How much of the package runs in three typical calls: `npm run trace`, with `-- --files` also which files and functions.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { startSandbox } from "../src/sandbox/index.js";
import { countCalls, type FileCount, totals } from "./trace/count.js";
import { startProfile } from "./trace/profile.js";
import { SCENARIOS } from "./trace/scenarios.js";

const ROOT = `${pathToFileURL(join(import.meta.dirname, "..")).href}/`;
const WIDTH = 48;

const profile = await startProfile();
const sandbox = await startSandbox();
try {
  console.log(["scenario".padEnd(WIDTH), "files", "functions", "calls"].join("  "));
  for (const { title, prepare } of SCENARIOS) {
    const counts = countCalls(await profile.record(await prepare(sandbox)), ROOT);
    const { files, functions, calls } = totals(counts);
    console.log([title.padEnd(WIDTH), cell("files", files), cell("functions", functions), cell("calls", calls)].join("  "));
    if (process.argv.includes("--files")) counts.forEach(printFile);
  }
} finally {
  await sandbox.stop();
  profile.stop();
}

function printFile({ file, functions }: FileCount): void {
  console.log(`  ${file}\n    ${functions.map(([name, calls]) => `${name} ${calls}`).join(", ")}`);
}

function cell(header: string, value: number): string {
  return String(value).padStart(header.length);
}
