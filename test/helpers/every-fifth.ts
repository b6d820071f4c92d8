/**
 * Tests that go through all operations of the documents.
 */

/** Every fifth of the list, always the same ones, or all of it with `KINNECT_PACKAGE=1`, as in CI. */
export function everyFifth<T>(all: readonly T[]): readonly T[] {
  return process.env["KINNECT_PACKAGE"] === "1" ? all : all.filter((_, index) => index % 5 === 0);
}
