/**
 * Tries examples/express.
 */
import { driveConnectFlow } from "./connect-flow.js";
import type { Example } from "./example.js";
import { startScript } from "./run-script.js";
import { variablesOf } from "./variables.js";

export const expressExample: Example = {
  name: "express",
  start: (context) => startScript(context.folder, "start", context.url, variablesOf(context)),
  drive: (context, step) => driveConnectFlow(context, step, "/files"),
};
