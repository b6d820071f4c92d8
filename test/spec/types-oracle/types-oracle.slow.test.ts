/**
 * Wherever generated types change, spec:diff must say so.
 */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Loose } from "../documents.js";

jest.setTimeout(900_000);

const repository = join(__dirname, "../../..");

/** How many pairs of documents were compared, and what spec:diff missed. */
function oracle(...args: readonly string[]): { compared: number; missed: string[] } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", join(__dirname, "drive-oracle.ts"), ...args], { cwd: repository, encoding: "utf8", maxBuffer: 1e9 });
  // openapi-typescript prints what it can't resolve, so the texts say why only if it failed.
  expect({ status, stderr: status === 0 ? "" : stderr }).toEqual({ status: 0, stderr: "" });
  const found: Loose = JSON.parse(stdout);
  return found;
}

/** All mutations take minutes, so only one of some is tried unless slow tests are asked for. */
const everyNth = (sample: number, more = 1) => String(process.env["KINNECT_EVERY_TYPE"] === "1" ? more : sample);

test.each([
  ["OpenAPI 3.0", everyNth(11)],
  ["OpenAPI 3.1", everyNth(5)],
])("spec:diff reports every small change that changes types, in a document with all of %s", (name, step) => {
  const { compared, missed } = oracle("seed", name, step);
  expect(missed).toEqual([]);
  expect(compared).toBeGreaterThan(300);
});

test("spec:diff reports every small change of spec/kinde-account.yaml that changes types", () => {
  const { compared, missed } = oracle("mutations", "spec/kinde-account.yaml", everyNth(150, 15));
  expect(missed).toEqual([]);
  expect(compared).toBeGreaterThan(40);
});

test("the oracle finds a change of types that spec:diff is silent about", () => {
  const { compared, missed } = oracle("silent");
  expect(compared).toBe(1);
  expect(missed).toEqual([expect.stringContaining("the old arguments don't compile any more, and spec:diff says nothing")]);
});

/** A folder with versions of Kinde's Management API, whose names sort by age. */
const folder = process.env["REAL_SPECS"] ?? "";
const versions = folder === "" ? [] : readdirSync(folder).filter((name) => /^kinde-management.*\.yaml$/.test(name)).sort();

(versions.length > 1 ? test : test.skip)("spec:diff reports every change of types between versions of Kinde's Management API", () => {
  const { compared, missed } = oracle("versions", ...versions.map((name) => join(folder, name)));
  expect(missed).toEqual([]);
  expect(compared).toBeGreaterThan(0);
});
