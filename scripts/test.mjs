/**
 * `npm test`: all tests; arguments are handed on (`npm test -- test/tokens`). On a fresh clone it needs Node and npm alone.
 */
import { runNode } from "./tools/run-node.mjs";

runNode(["node_modules/jest/bin/jest.js", ...process.argv.slice(2)]);
