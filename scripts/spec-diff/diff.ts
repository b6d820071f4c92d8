/**
 * The command `spec:diff`: reads two documents and reports what changed.
 */
import { compareDocuments } from "./compare/compare-documents.js";
import { readDiffCommand } from "./command.js";
import { openPair } from "./open-pair.js";
import type { Report } from "./model/change.js";
import { markdownReport } from "./report/markdown.js";
import { textReport } from "./report/text.js";

export interface DiffResult {
  readonly output: string;
  readonly exitCode: 0 | 1;
}

/** @throws {CommandError} when the documents can't be compared. */
export async function diff(root: string, cwd: string, args: readonly string[]): Promise<DiffResult> {
  const command = readDiffCommand(args);
  const { before, after, note } = await openPair(root, cwd, command);
  const report = compareDocuments(before, after);
  return { output: show(command.format, before.name, after.name, report, note), exitCode: report.summary.breaking > 0 ? 1 : 0 };
}

function show(format: "text" | "markdown" | "json", before: string, after: string, report: Report, note?: string): string {
  if (format === "json") return JSON.stringify(report, undefined, 2);
  return format === "markdown" ? markdownReport(before, after, report, note) : textReport(before, after, report, note);
}
