/**
 * How much each entry point adds to an application's bundle. Sizes are the same on every machine, so they can have fixed limits.
 */
import { type Bundle, measure } from "../../scripts/size/measure.js";
import { PROJECT_ROOT } from "../helpers/project.js";

/** Bytes, gzipped. Lower a limit when the bundle gets smaller, and raise it only for a reason. */
const LIMITS = { kinde: 27_900, knetik: 21_350, verifier: 7_850, webhooks: 11_250, web: 13_500 };

let bundles: readonly Bundle[];

beforeAll(async () => {
  bundles = await measure(PROJECT_ROOT);
});

test("each client's bundle stays below its size limit", () => {
  expect(gzip(/^Kinde: /)).toBeLessThanOrEqual(LIMITS.kinde);
  expect(gzip(/^Knetik: /)).toBeLessThanOrEqual(LIMITS.knetik);
});

test("the verifier's bundle, with jose's part in it, stays below its size limit", () => {
  expect(gzip(/^The verifier/)).toBeLessThanOrEqual(LIMITS.verifier);
});

test("the webhooks' bundle, with jose's part in it, stays below its size limit", () => {
  expect(gzip(/^The webhooks/)).toBeLessThanOrEqual(LIMITS.webhooks);
});

test("the connect handlers, with jose's part, add less to a Kinde client's bundle than their size limit", () => {
  // Of this, jose's encryption takes 9.1 kB.
  expect(gzip(/connect handlers/) - gzip(/^Kinde: /)).toBeLessThanOrEqual(LIMITS.web);
});

test("no client's bundle contains anything of the verifier, the webhooks, the connect handlers, undici or jose", () => {
  for (const name of [/^Kinde: /, /^Knetik: /, /^Both clients/]) {
    expect(bundleNamed(name).files.filter(([file]) => /verify|webhooks|src\/web\/|sealer|undici|jose|token-rejected/.test(file))).toEqual(
      [],
    );
  }
});

test("the verifier's bundle contains no client, no store and no webhooks", () => {
  const files = bundleNamed(/^The verifier/).files.map(([file]) => file);
  expect(files.filter((file) => /src\/(kinde|knetik|tokens|stores|webhooks)|openapi-fetch|generated/.test(file))).toEqual([]);
});

test("the webhooks' bundle contains no client, no token engine and no database", () => {
  const files = bundleNamed(/^The webhooks/).files.map(([file]) => file);
  expect(files.filter((file) => /src\/(kinde|knetik|tokens|stores\/(redis|postgres))|openapi-fetch|generated/.test(file))).toEqual([]);
});

test("offboard adds less than three kilobytes to the bundle of those who import it, and nothing to that of others", () => {
  expect(gzip(/^Kinde, and offboard/) - gzip(/^Kinde: /)).toBeLessThan(3000);
  for (const name of [/^Kinde: /, /^Kinde, over undici/]) {
    expect(bundleNamed(name).files.filter(([file]) => /offboard|deleteApiKey/.test(file))).toEqual([]);
  }
});

test("the transport over undici adds less than two kilobytes to the bundle", () => {
  expect(gzip(/over undici/) - gzip(/^Kinde: /)).toBeLessThan(2000);
});

test("the connect handlers' bundle contains nothing of Knetik, the webhooks, the verifier and the databases", () => {
  const files = bundleNamed(/connect handlers/).files.map(([file]) => file);
  expect(files.filter((file) => /src\/(knetik|webhooks|verify|stores\/(redis|postgres|encrypted))|generated\/knetik/.test(file))).toEqual(
    [],
  );
});

test("three more operations add less than a kilobyte to the bundle", () => {
  expect(gzip(/three more/) - gzip(/^Kinde: /)).toBeLessThan(1000);
});

test("no client's bundle contains the other client or the sandbox", () => {
  const files = (name: RegExp): string =>
    bundleNamed(name)
      .files.map(([file]) => file)
      .join("\n");
  expect(files(/^Kinde: /)).not.toMatch(/knetik|sandbox/);
  expect(files(/^Knetik: /)).not.toMatch(/kinde|sandbox/);
});

function gzip(name: RegExp): number {
  return bundleNamed(name).gzip;
}

function bundleNamed(name: RegExp): Bundle {
  const found = bundles.find((bundle) => name.test(bundle.name));
  if (found === undefined) throw new Error("no such bundle");
  return found;
}
