/**
 * `npm start`: the demo, from connecting an app to revoking its token. On a fresh clone it only needs Node and npm.
 */
import { runNode } from "./tools/run-node.mjs";

runNode(["--import", "tsx", "scripts/demo.ts"]);
