/**
 * `npm run check:package`: packs the package and checks it with publint and attw, as users' tools will see it.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "kinnect-pack-"));
try {
  const tarball = run("npm", ["pack", "--silent", "--pack-destination", folder]) && join(folder, readdirSync(folder)[0] ?? "");
  const isClean = tarball && run("npx", ["publint", "--strict", tarball]) && run("npx", ["attw", "--format", "table-flipped", tarball]);
  process.exitCode = isClean ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) console.error(`${command} ${args[0]} has failed.`);
  return status === 0;
}
