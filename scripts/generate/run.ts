/**
 * The command `generate`, from its arguments to what it prints.
 */
import { join } from "node:path";
import { CommandError } from "../shared/command-error.js";
import { check } from "./check.js";
import { readGenerateCommand } from "./command.js";
import { generate } from "./generate.js";

export interface CommandResult {
  readonly exitCode: 0 | 1;
  readonly stdout: string;
  readonly stderr: string;
}

/** Relative paths in the arguments start at `cwd`. */
export async function run(root: string, cwd: string, args: readonly string[]): Promise<CommandResult> {
  try {
    const command = readGenerateCommand(root, cwd, args);
    const report = command.check ? check(root, command.targets) : await generate(root, command.targets, command.force);
    return { exitCode: 0, stdout: `${report.join("\n")}\n`, stderr: "" };
  } catch (error) {
    return { exitCode: 1, stdout: "", stderr: `${describeError(root, error)}\n` };
  }
}

function describeError(root: string, error: unknown): string {
  if (error instanceof CommandError) return error.message;
  if (!(error instanceof Error)) return String(error);
  // Errors of the file system (no space, no permission) explain themselves.
  if ("syscall" in error) return `${error.message.replaceAll(join(root, "/"), "")}\nNothing was written.`;
  // Anything else is a bug, and is printed with its stack.
  return error.stack ?? error.message;
}
