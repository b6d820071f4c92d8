/**
 * `npm start`: the demo, from connecting an app to revoking its token. On a fresh clone it only needs Node and npm.
 */
import { printsHelp } from "./tools/help.mjs";
import { runNode } from "./tools/run-node.mjs";

if (!printsHelp("start", process.argv.slice(2))) runNode(["--import", "tsx", "scripts/demo.ts"]);
