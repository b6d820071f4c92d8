/**
 * Refuses misspelled options, which would otherwise be ignored and leave a test passing for the wrong reason.
 */

/** @throws {RangeError} for the first option that isn't `known`. */
export function requireKnown(owner: string, options: object, known: Readonly<Record<string, boolean>>): void {
  for (const name of Object.keys(options)) {
    if (!Object.hasOwn(known, name)) throw new RangeError(`${owner} has no option ${name}; it has ${Object.keys(known).join(", ")}`);
  }
}
