/**
 * Refuses misspelled options, which would otherwise be ignored and leave a test passing for the wrong reason.
 */

/** @throws {RangeError} if the options are no object, and for the first one that isn't `known`. */
export function requireKnown(owner: string, options: object, known: Readonly<Record<string, boolean>>): void {
  if (Object(options) !== options) throw new RangeError(`${owner} needs an object of options`);
  for (const name of Object.keys(options)) {
    if (!Object.hasOwn(known, name)) throw new RangeError(`${owner} has no option ${name}; it has ${Object.keys(known).join(", ")}`);
  }
}
