/**
 * `npm test`: runs all tests, or those in the arguments (`npm test -- test/tokens`). On a fresh clone it only needs Node and npm.
 */
import { runNode } from "./tools/run-node.mjs";

runNode(["node_modules/jest/bin/jest.js", ...process.argv.slice(2)]);
