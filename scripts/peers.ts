/**
 * kinnect beside the vendors' own clients, measured on loopback: `npm run peers`. Prints two tables in Markdown.
 */
import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { behaviorTable } from "./peers/behavior.js";
import { bundleChildren } from "./peers/children.js";
import { PATIENCE_MS, TIMEOUT_MS } from "./peers/clients.js";
import { costTable } from "./peers/costs.js";
import { installAll } from "./peers/install.js";

const ROOT = join(import.meta.dirname, "..");
const NOTES = `Calls are watched for ${PATIENCE_MS / 1000} s; the time limit is ${TIMEOUT_MS} ms in clients that have one. Times of calls are against a bare
\`fetch\` with a deadline; only kinnect and Knetik's client keep one. Import times and ratios vary between machines.`;

const folder = await mkdtemp(join(tmpdir(), "kinnect-peers-"));
try {
  const [modules] = await Promise.all([installAll(join(ROOT, ".cache", "peers")), bundleChildren(folder)]);
  // Imports are timed on what is published.
  spawnSync(process.execPath, [join(ROOT, "scripts", "build.mjs"), "--if-stale"], { cwd: ROOT, stdio: "inherit" });
  console.log(await behaviorTable(folder, modules));
  console.log(`\n${await costTable(ROOT, folder, modules)}\n\n${NOTES}`);
} finally {
  await rm(folder, { recursive: true });
}
