const kinnect = require("kinnect");
const storesJob = require("./stores-job.cjs");

const subpaths = {
  redis: require("kinnect/redis"),
  postgres: require("kinnect/postgres"),
  encryption: require("kinnect/encryption"),
  testing: require("kinnect/testing"),
};
storesJob(kinnect, subpaths).then((result) => console.log(JSON.stringify(result)));
