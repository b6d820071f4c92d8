import * as kinnect from "kinnect";
import * as web from "kinnect/web";
import webJob from "./web-job.cjs";

console.log(JSON.stringify(await webJob(kinnect, web)));
