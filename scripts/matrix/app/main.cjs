// The scenario with CommonJS. Its argument is the address of environment.mjs.
const process = require("node:process");
const scenario = require("./scenario.cjs");

if (!/[\\/]dist[\\/]cjs[\\/]index\.js$/.test(require.resolve("kinnect"))) throw new Error("require doesn't lead to the CommonJS");
scenario({ root: require("kinnect"), kindeOperations: require("kinnect/kinde/operations"), control: process.argv[2] }).then((results) => {
  console.log(JSON.stringify(results));
  process.exit();
});
