/**
 * Runs spec:update on a project that a test has made: `drive-update.ts <root> <steps as JSON> [arguments]`.
 */
import { run } from "../../scripts/spec-update/run.js";
import type { Step } from "../../scripts/spec-update/stage/steps.js";

const [root = "", steps = "[]", ...args] = process.argv.slice(2);
const todo: readonly Step[] = JSON.parse(steps);

void run({ root, cwd: root, say: (line) => console.log(line), todo }, args);
