const job = require("./job.cjs");

job({
  root: require("kinnect"),
  sandboxModule: require("kinnect/sandbox"),
  operations: require("kinnect/kinde/operations"),
  accountOperations: require("kinnect/kinde/account-operations"),
  knetikOperations: require("kinnect/knetik/operations"),
}).then(
  (result) => console.log(JSON.stringify(result)),
  (error) => {
    console.error(error);
    process.exitCode = 1;
  },
);
