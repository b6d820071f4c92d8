/**
 * How `npm run matrix` puts what it saw into a table. Nothing is installed or started here.
 */
import { failuresOf, type Run, runsTable } from "../../scripts/matrix/report.js";

const PASSED = { step: "connect" };
const FAILED = { step: "renew", error: "Error: expected 1, not 2" };
const RUNS: readonly Run[] = [
  { name: "Node 20", column: "ESM", results: [PASSED, { step: "renew" }] },
  { name: "Node 20", column: "CJS", results: [PASSED, FAILED] },
  { name: "workerd", column: "ESM", results: [PASSED] },
];

test("a row has a cell for each format, with a dash for one that the runtime doesn't have", () => {
  expect(runsTable("runtime", ["ESM", "CJS"], RUNS).split("\n")).toEqual([
    "| runtime | ESM         | CJS          |",
    "| ------- | ----------- | ------------ |",
    "| Node 20 | all 2 steps | 1 of 2 steps |",
    "| workerd | works       | -            |",
  ]);
});

test("a failed step is listed with its runtime, its format and its error, and a passed one isn't", () => {
  expect(failuresOf(RUNS)).toEqual(["Node 20, CJS: renew: Error: expected 1, not 2"]);
});

test("a runtime that couldn't be started is a failure and no row of passed steps", () => {
  const run: Run = { name: "Deno", column: "ESM", results: [{ step: "run", error: "not installed" }] };
  expect(runsTable("runtime", ["ESM"], [run])).toContain("fails");
  expect(failuresOf([run])).toHaveLength(1);
});
