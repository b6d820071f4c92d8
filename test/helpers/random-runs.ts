/**
 * How many random cases a test tries.
 */

/** Every tenth of the cases, or all of them with `KINNECT_PACKAGE=1`, as in CI. */
export function randomRuns(all: number): number {
  return process.env["KINNECT_PACKAGE"] === "1" ? all : all / 10;
}
