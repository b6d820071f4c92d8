/**
 * How long it takes to generate everything.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** Milliseconds, or `undefined` if it fails, as without Java. */
export function regenerate(root: string): number | undefined {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, ["--import", "tsx", join(root, "scripts", "generate", "main.ts"), "--force"], {
    cwd: root,
    stdio: "ignore",
  });
  return status === 0 ? performance.now() - start : undefined;
}
