/**
 * Entry point of `npm run generate`.
 */
import { join } from "node:path";
import { CommandError } from "../shared/command-error.js";
import { check } from "./check.js";
import { readGenerateCommand } from "./command.js";
import { generate } from "./generate.js";

const ROOT = join(import.meta.dirname, "../..");

try {
  // npm changes to the package's folder and keeps the caller's folder in INIT_CWD.
  const command = readGenerateCommand(ROOT, process.env["INIT_CWD"] ?? process.cwd(), process.argv.slice(2));
  const report = command.check ? check(ROOT, command.targets) : await generate(ROOT, command.targets, command.force);
  console.log(report.join("\n"));
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}

function describeError(error: unknown): string {
  if (error instanceof CommandError) return error.message;
  if (!(error instanceof Error)) return String(error);
  // Errors of the file system (no space, no permission) explain themselves.
  if ("syscall" in error) return `${error.message.replaceAll(join(ROOT, "/"), "")}\nNothing was written.`;
  // Anything else is a bug, and is printed with its stack.
  return error.stack ?? error.message;
}
