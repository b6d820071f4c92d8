/**
 * Entry point of `npm run spec:update`.
 */
import { join } from "node:path";
import { run } from "./run.js";

const ROOT = join(import.meta.dirname, "../..");

// npm changes to the package's folder and keeps the caller's folder in INIT_CWD.
const CWD = process.env["INIT_CWD"] ?? process.cwd();
await run({ root: ROOT, cwd: CWD, print: (line) => console.log(line) }, process.argv.slice(2));
