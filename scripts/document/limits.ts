/**
 * How large a document may be, in bytes and in parts, and how long a download may take.
 */
import { CommandError } from "../shared/command-error.js";

/** Five times the size of the largest document that we know. */
export const MAX_BYTES = 64 * 1024 * 1024;
/** The largest document that we know has a fifth of this. Parsing a part takes ten times the memory in YAML as in JSON. */
const MAX_PARTS = { JSON: 5_000_000, YAML: 2_500_000 } as const;
export const TIMEOUT_MS = 30_000;

const PART_MARKS = new Set(["\n", ",", ":", "[", "{"].map((mark) => mark.charCodeAt(0)));
const REMEDY = "No API document is: check what it holds.";

export function tooLarge(name: string): CommandError {
  return new CommandError(`${name} is larger than ${MAX_BYTES / 1024 / 1024} MB.`, REMEDY);
}

/** Bounds the time and the memory of parsing, which depend on the number of parts: keys, items and lines. */
export function checkParts(name: string, text: string, format: keyof typeof MAX_PARTS): void {
  const max = MAX_PARTS[format];
  let parts = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (!PART_MARKS.has(text.charCodeAt(index))) continue;
    parts += 1;
    if (parts > max) throw new CommandError(`${name} is larger than ${max / 1e6} million parts in ${format}.`, REMEDY);
  }
}
