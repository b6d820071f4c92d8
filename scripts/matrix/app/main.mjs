// The scenario with ES modules. Its argument is the address of environment.mjs.
import process from "node:process";
import * as root from "kinnect";
import * as kindeOperations from "kinnect/kinde/operations";
import scenario from "./scenario.cjs";

if (!import.meta.resolve("kinnect").endsWith("/dist/esm/index.js")) throw new Error("import doesn't lead to the ES modules");
const results = await scenario({ root, kindeOperations, control: process.argv[2] });
console.log(JSON.stringify(results));
process.exit();
