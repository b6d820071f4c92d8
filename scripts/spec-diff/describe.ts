import { join } from "node:path";
import { CommandError } from "../shared/command-error.js";

/** A failure in words. Only a defect of ours shows where it came from. */
export function describe(root: string, error: unknown): string {
  if (error instanceof CommandError) return error.message;
  if (!(error instanceof Error)) return String(error);
  const message = error.message.replaceAll(join(root, "/"), "");
  if ("syscall" in error) return message;
  return `${message}\nThis is a defect of the command, not of the document.`;
}
