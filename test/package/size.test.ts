/**
 * What an application's bundle pays. Sizes don't depend on the machine, so that they can be held; times can't.
 */
import { join } from "node:path";
import { type Bundle, measure } from "../../scripts/size/measure.js";

/** Bytes, gzipped: a ceiling to lower when the bundle gets smaller, and to raise only for a reason. */
const CEILINGS = { kinde: 15_150, knetik: 13_100 };

let bundles: readonly Bundle[];

beforeAll(async () => {
  bundles = await measure(join(__dirname, "../.."));
});

test("each client stays below its ceiling", () => {
  expect(gzip(/^Kinde: /)).toBeLessThanOrEqual(CEILINGS.kinde);
  expect(gzip(/^Knetik: /)).toBeLessThanOrEqual(CEILINGS.knetik);
});

test("three more operations cost less than a kilobyte", () => {
  expect(gzip(/three more/) - gzip(/^Kinde: /)).toBeLessThan(1000);
});

test("neither client carries the other, and none the sandbox", () => {
  const files = (name: RegExp): string =>
    named(name)
      .files.map(([file]) => file)
      .join("\n");
  expect(files(/^Kinde: /)).not.toMatch(/knetik|sandbox/);
  expect(files(/^Knetik: /)).not.toMatch(/kinde|sandbox/);
});

function gzip(name: RegExp): number {
  return named(name).gzip;
}

function named(name: RegExp): Bundle {
  const found = bundles.find((bundle) => name.test(bundle.name));
  if (found === undefined) throw new Error("no such bundle");
  return found;
}
