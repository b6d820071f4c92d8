/**
 * Runs a TypeScript script of this project: `node scripts/run.mjs <script> [arguments]`.
 */
import { runNode } from "./tools/run-node.mjs";

runNode(["--import", "tsx", ...process.argv.slice(2)]);
