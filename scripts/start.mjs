/**
 * `npm start`: the whole job, from connecting an app to giving its token back. On a fresh clone it needs Node and npm alone.
 */
import { runNode } from "./tools/run-node.mjs";

runNode(["--import", "tsx", "scripts/demo.ts"]);
