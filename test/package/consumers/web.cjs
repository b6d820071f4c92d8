const kinnect = require("kinnect");
const web = require("kinnect/web");
const webJob = require("./web-job.cjs");

webJob(kinnect, web).then((result) => console.log(JSON.stringify(result)));
