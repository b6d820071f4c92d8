const verify = require("kinnect/verify");
const verifyJob = require("./verify-job.cjs");

verifyJob(verify).then((result) => console.log(JSON.stringify(result)));
