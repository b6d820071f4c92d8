const webhooks = require("kinnect/webhooks");
const webhooksJob = require("./webhooks-job.cjs");

webhooksJob(webhooks).then((result) => console.log(JSON.stringify(result)));
