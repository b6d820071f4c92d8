/**
 * Counts what V8's coverage reports: the files and functions of the package that were called, and how often.
 */
import type { Profiler } from "node:inspector";

export interface FileCount {
  /** Relative to the project's root. */
  readonly file: string;
  /** The functions that were called, with the number of their calls. */
  readonly functions: readonly (readonly [name: string, calls: number])[];
}

const COUNTED = /^(src(?!\/sandbox\/)|generated)\//;
/** The helper that the loader (tsx) puts into each file, to keep functions' names. */
const LOADER_HELPERS = ["__name"];
const ANONYMOUS = "(anonymous)";

/**
 * A file counts if at least one of its functions was called. A module's top level is none: it runs at the import. `root` is the
 * project's folder as a URL that ends with a slash.
 */
export function countCalls(coverage: readonly Profiler.ScriptCoverage[], root: string): readonly FileCount[] {
  return coverage
    .filter(({ url }) => url.startsWith(root))
    .map(({ url, functions }) => ({ file: fileOf(url, root), functions: functions.filter(isCalled).map(nameAndCalls) }))
    .filter(({ file, functions }) => COUNTED.test(file) && functions.length > 0)
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

export interface Totals {
  readonly files: number;
  readonly functions: number;
  readonly calls: number;
}

export function totals(counts: readonly FileCount[]): Totals {
  const functions = counts.flatMap((count) => count.functions);
  return { files: counts.length, functions: functions.length, calls: functions.reduce((sum, [, calls]) => sum + calls, 0) };
}

function fileOf(url: string, root: string): string {
  return url.slice(root.length).replace(/[?#].*$/, "");
}

function isCalled({ functionName, ranges: [range] }: Profiler.FunctionCoverage): boolean {
  const isTopLevel = functionName === "" && range?.startOffset === 0;
  return !isTopLevel && !LOADER_HELPERS.includes(functionName) && (range?.count ?? 0) > 0;
}

function nameAndCalls({ functionName, ranges: [range] }: Profiler.FunctionCoverage): readonly [string, number] {
  return [functionName || ANONYMOUS, range?.count ?? 0];
}
