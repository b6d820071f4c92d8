/**
 * How large a document may be, and how long a download may take.
 */
import { CommandError } from "../../shared/command-error.js";

/** Ten times the size of the largest document that we know. */
export const MAX_BYTES = 10 * 1024 * 1024;
export const TIMEOUT_MS = 30_000;

export function tooLarge(name: string): CommandError {
  return new CommandError(`${name} is larger than ${MAX_BYTES / 1024 / 1024} MB.`, "No API document is: check what it holds.");
}
