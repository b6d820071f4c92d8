import * as webhooks from "kinnect/webhooks";
import webhooksJob from "./webhooks-job.cjs";

console.log(JSON.stringify(await webhooksJob(webhooks)));
