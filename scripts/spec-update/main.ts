import { join } from "node:path";
import { run } from "./run.js";

const root = join(import.meta.dirname, "../..");

// npm changes to the package's folder and keeps the caller's in INIT_CWD.
const cwd = process.env["INIT_CWD"] ?? process.cwd();
await run({ root, cwd, say: (line) => console.log(line) }, process.argv.slice(2));
