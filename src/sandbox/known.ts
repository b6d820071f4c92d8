/**
 * Refuses options that don't exist: a misspelt one would leave a test without what it was meant to test.
 * @throws {RangeError} for the first unknown name.
 */
export function requireKnown(owner: string, options: object, known: Readonly<Record<string, true>>): void {
  for (const name of Object.keys(options)) {
    if (!Object.hasOwn(known, name)) throw new RangeError(`${owner} has no option ${name}; it has ${Object.keys(known).join(", ")}`);
  }
}
