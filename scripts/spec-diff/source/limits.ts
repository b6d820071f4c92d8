import { CommandError } from "../../shared/command-error.js";

/** Ten times the larger of the documents that we know. */
export const maxBytes = 10 * 1024 * 1024;
export const timeoutMs = 30_000;

export function tooLarge(name: string): CommandError {
  return new CommandError(`${name} is larger than ${maxBytes / 1024 / 1024} MB.`, "No API document is: check what it holds.");
}
