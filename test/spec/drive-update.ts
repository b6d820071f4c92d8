/**
 * Runs spec:update on a project that a test has made: `drive-update.ts <root> <steps as JSON> [arguments]`.
 */
import { run } from "../../scripts/spec-update/run.js";
import type { Step } from "../../scripts/spec-update/stage/steps.js";

const [root = "", stepsJson = "[]", ...args] = process.argv.slice(2);
const steps: readonly Step[] = JSON.parse(stepsJson);

/** Sends Ctrl-C when a line that starts with this is printed. */
const stopAt = process.env["STOP_AT"];

function print(line: string): void {
  console.log(line);
  if (stopAt !== undefined && line.startsWith(stopAt)) process.kill(process.pid, "SIGINT");
}

void run({ root, cwd: root, print, steps }, args);
