import { join } from "node:path";
import { describe } from "./describe.js";
import { diff } from "./diff.js";

const root = join(import.meta.dirname, "../..");

try {
  // npm changes to the package's folder and keeps the caller's in INIT_CWD.
  const { output, exitCode } = await diff(root, process.env["INIT_CWD"] ?? process.cwd(), process.argv.slice(2));
  process.stdout.write(`${output}\n`);
  process.exitCode = exitCode;
} catch (error) {
  console.error(describe(root, error));
  process.exitCode = 2;
}
