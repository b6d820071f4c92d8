/**
 * How the commands that compare and update documents print an error.
 */
import { join } from "node:path";
import { CommandError } from "./command-error.js";

/** The message of an error. Unexpected ones are marked as our bug. */
export function describeError(root: string, error: unknown): string {
  if (error instanceof CommandError) return error.message;
  if (!(error instanceof Error)) return String(error);
  const message = error.message.replaceAll(join(root, "/"), "");
  if ("syscall" in error) return message;
  return `${message}\nThis is a bug in the command, not in the document.`;
}
