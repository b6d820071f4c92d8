/**
 * Entry point of `npm run spec:diff`.
 */
import { join } from "node:path";
import { describeError } from "../shared/describe-error.js";
import { diff } from "./diff.js";

const ROOT = join(import.meta.dirname, "../..");

try {
  // npm changes to the package's folder and keeps the caller's folder in INIT_CWD.
  const { output, exitCode } = await diff(ROOT, process.env["INIT_CWD"] ?? process.cwd(), process.argv.slice(2));
  process.stdout.write(`${output}\n`);
  process.exitCode = exitCode;
} catch (error) {
  console.error(describeError(ROOT, error));
  process.exitCode = 2;
}
