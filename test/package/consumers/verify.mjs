import * as verify from "kinnect/verify";
import verifyJob from "./verify-job.cjs";

console.log(JSON.stringify(await verifyJob(verify)));
