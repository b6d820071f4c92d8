// An ES module with a library in CommonJS: two copies of the code.
import { createRequire } from "node:module";
import * as kinnect from "kinnect";
import webJob from "./web-job.cjs";

console.log(JSON.stringify(await webJob(kinnect, createRequire(import.meta.url)("kinnect/web"))));
