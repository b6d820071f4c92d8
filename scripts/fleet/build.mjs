/**
 * Builds the package, which the processes of a fleet import, if its sources have changed.
 */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export default function build() {
  execFileSync(process.execPath, [fileURLToPath(new URL("../build.mjs", import.meta.url)), "--if-stale"], { stdio: "inherit" });
}
