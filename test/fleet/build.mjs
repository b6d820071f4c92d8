/**
 * Builds the package once before the tests whose processes import it.
 */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export default function build() {
  execFileSync(process.execPath, [fileURLToPath(new URL("../../scripts/build.mjs", import.meta.url)), "--if-stale"], { stdio: "inherit" });
}
