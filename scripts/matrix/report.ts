/**
 * The tables of the matrix, in Markdown, and the list of what failed.
 */
import { table } from "../peers/report/table.js";
import type { StepResult } from "./result.js";

/** One cell: where, and what came of it. */
export interface Run {
  /** Such as `Node 20.20.2`. */
  readonly name: string;
  /** The column. */
  readonly column: string;
  readonly results: readonly StepResult[];
}

/** A row for each name, a column for each of `columns`. A name that wasn't tried in a column has a dash there. */
export function runsTable(title: string, columns: readonly string[], runs: readonly Run[]): string {
  const names = [...new Set(runs.map(({ name }) => name))];
  const rows = names.map((name) => [
    name,
    ...columns.map((column) => cellOf(runs.find((run) => run.name === name && run.column === column)?.results)),
  ]);
  return table([title, ...columns], rows);
}

export function failuresOf(runs: readonly Run[]): string[] {
  return runs.flatMap(({ name, column, results }) =>
    results.flatMap(({ step, error }) => (error === undefined ? [] : [`${name}, ${column}: ${step}: ${error}`])),
  );
}

function cellOf(results: readonly StepResult[] | undefined): string {
  if (results === undefined) return "-";
  const passed = results.filter(({ error }) => error === undefined).length;
  if (results.length === 1) return passed === 1 ? "works" : "fails";
  return passed === results.length ? `all ${passed} steps` : `${passed} of ${results.length} steps`;
}
