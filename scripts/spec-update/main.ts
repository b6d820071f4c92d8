import { join } from "node:path";

import { describe } from "../spec-diff/describe.js";
import { update } from "./update.js";

const root = join(import.meta.dirname, "../..");
let cleanUp: (() => void) | undefined;

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    // The last step, which replaces the files, is not interrupted: a signal waits for it to end.
    cleanUp?.();
    console.error("Stopped: nothing was changed.");
    process.exit(signal === "SIGINT" ? 130 : 143);
  });
}

try {
  // npm changes to the package's folder and keeps the caller's in INIT_CWD.
  const cwd = process.env["INIT_CWD"] ?? process.cwd();
  await update({ root, cwd, say: (line) => console.log(line), onStop: (stop) => (cleanUp = stop) }, process.argv.slice(2));
} catch (error) {
  console.error(describe(root, error));
  process.exitCode = 1;
}
