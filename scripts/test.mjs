/**
 * `npm test`: runs all tests, or those in the arguments (`npm test -- test/tokens`). On a fresh clone it only needs Node and npm.
 */
import { printsHelp } from "./tools/help.mjs";
import { runNode } from "./tools/run-node.mjs";

const args = process.argv.slice(2);
if (!printsHelp("test", args)) runNode(["node_modules/jest/bin/jest.js", ...args]);
