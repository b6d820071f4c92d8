/**
 * Wherever generated types change, spec:diff must say so.
 */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Loose } from "../documents.js";
import { SEEDS } from "./seeds.js";

jest.setTimeout(300_000);

const repository = join(__dirname, "../../..");

/** How many pairs of documents were compared, and what spec:diff missed. */
function oracle(...args: readonly string[]): { compared: number; missed: string[] } {
  const { stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", join(__dirname, "drive-oracle.ts"), ...args], { cwd: repository, encoding: "utf8", maxBuffer: 1e9 });
  expect(stderr).toBe("");
  const found: Loose = JSON.parse(stdout);
  return found;
}

test.each(Object.keys(SEEDS))("spec:diff reports every small change that changes types, in a document with all of %s", (name) => {
  const { compared, missed } = oracle("seed", name);
  expect(missed).toEqual([]);
  expect(compared).toBeGreaterThan(500);
});

test("spec:diff reports every small change of spec/kinde-account.yaml that changes types", () => {
  const { compared, missed } = oracle("mutations", "spec/kinde-account.yaml", "20");
  expect(missed).toEqual([]);
  expect(compared).toBeGreaterThan(50);
});

/** A folder with versions of Kinde's Management API, whose names sort by age. */
const folder = process.env["REAL_SPECS"] ?? "";
const versions = folder === "" ? [] : readdirSync(folder).filter((name) => /^kinde-management.*\.yaml$/.test(name)).sort();

(versions.length > 1 ? test : test.skip)("spec:diff reports every change of types between versions of Kinde's Management API", () => {
  const { compared, missed } = oracle("versions", ...versions.map((name) => join(folder, name)));
  expect(missed).toEqual([]);
  expect(compared).toBeGreaterThan(0);
});
