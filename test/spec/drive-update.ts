/**
 * Runs spec:update on a project that a test has made: `drive-update.ts <root> <steps as JSON> [arguments]`.
 */
import { run } from "../../scripts/spec-update/run.js";
import type { Step } from "../../scripts/spec-update/stage/steps.js";

const [root = "", steps = "[]", ...args] = process.argv.slice(2);
const todo: readonly Step[] = JSON.parse(steps);

/** Ctrl-C at the moment when this is said. */
const stoppedAt = process.env["STOPPED_AT"];

function say(line: string): void {
  console.log(line);
  if (stoppedAt !== undefined && line.startsWith(stoppedAt)) process.kill(process.pid, "SIGINT");
}

void run({ root, cwd: root, say, todo }, args);
