/**
 * What `npm run trace` counts, on coverage made up by hand.
 */
import type { Profiler } from "node:inspector";
import { countCalls, totals } from "../../scripts/trace/count.js";

const ROOT = "file:///project/";

test("a file counts once one of its functions was called", () => {
  const counts = countCalls(
    [
      script("src/b.ts", called("load", 2), called("", 3), called("idle", 0)),
      script("generated/a/operations.ts", called("path", 1)),
      script("src/idle.ts", called("idle", 0)),
    ],
    ROOT,
  );
  expect(counts).toEqual([
    { file: "generated/a/operations.ts", functions: [["path", 1]] },
    {
      file: "src/b.ts",
      functions: [
        ["load", 2],
        ["(anonymous)", 3],
      ],
    },
  ]);
  expect(totals(counts)).toEqual({ files: 2, functions: 3, calls: 6 });
});

test("a module's top level and the loader's helper aren't functions of the package", () => {
  expect(countCalls([script("src/a.ts", { ...called("", 1), ranges: [range(0, 1)] }, called("__name", 4))], ROOT)).toEqual([]);
});

test("the sandbox, the scripts and foreign code don't count", () => {
  const files = ["src/sandbox/sandbox.ts", "scripts/trace.ts", "node_modules/x/index.js", "test/src/a.ts"];
  const foreign = { ...script("src/a.ts", called("f", 1)), url: "node:internal/src/a.ts" };
  expect(countCalls([...files.map((file) => script(file, called("f", 1))), foreign], ROOT)).toEqual([]);
});

test("a query that a loader appends to a file's address is left out", () => {
  expect(countCalls([script("src/sandbox.ts?namespace=1", called("f", 1))], ROOT)).toEqual([
    { file: "src/sandbox.ts", functions: [["f", 1]] },
  ]);
});

function script(file: string, ...functions: Profiler.FunctionCoverage[]): Profiler.ScriptCoverage {
  return { scriptId: "1", url: `${ROOT}${file}`, functions };
}

function called(functionName: string, count: number): Profiler.FunctionCoverage {
  return { functionName, isBlockCoverage: false, ranges: [range(10, count)] };
}

function range(startOffset: number, count: number): Profiler.CoverageRange {
  return { startOffset, endOffset: 99, count };
}
