const examples = require("./examples-job.cjs");

examples({
  root: require("kinnect"),
  sandboxModule: require("kinnect/sandbox"),
  operations: require("kinnect/kinde/operations"),
  knetikOperations: require("kinnect/knetik/operations"),
}).then((result) => console.log(JSON.stringify(result)));
