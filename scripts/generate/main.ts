import { join } from "node:path";
import { check } from "./check.js";
import { readCommand } from "./command.js";
import { CommandError } from "../shared/command-error.js";
import { generate } from "./generate.js";

const root = join(import.meta.dirname, "../..");

try {
  // npm changes to the package's folder and keeps the caller's in INIT_CWD.
  const command = readCommand(root, process.env["INIT_CWD"] ?? process.cwd(), process.argv.slice(2));
  const report = command.check ? check(root, command.targets) : await generate(root, command.targets, command.force);
  console.log(report.join("\n"));
} catch (error) {
  console.error(describe(error));
  process.exitCode = 1;
}

function describe(error: unknown): string {
  if (error instanceof CommandError) return error.message;
  if (!(error instanceof Error)) return String(error);
  // The file system's refusals (no space, no permission) say what they are.
  if ("syscall" in error) return `${error.message.replaceAll(join(root, "/"), "")}\nNothing was written.`;
  // Anything else is a defect, and shows itself whole.
  return error.stack ?? error.message;
}
