/**
 * Entry point of `npm run generate`.
 */
import { join } from "node:path";
import { run } from "./run.js";

const ROOT = join(import.meta.dirname, "../..");

// npm changes to the package's folder and keeps the caller's folder in INIT_CWD.
const { exitCode, stdout, stderr } = await run(ROOT, process.env["INIT_CWD"] ?? process.cwd(), process.argv.slice(2));
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = exitCode;
