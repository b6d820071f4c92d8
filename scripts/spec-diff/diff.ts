/**
 * The command `spec:diff`: reads two documents and reports what changed.
 */
import { compareDocuments } from "./compare/compare-documents.js";
import { readDiffCommand } from "./command.js";
import type { Report } from "./model/change.js";
import { markdownReport } from "./report/markdown.js";
import { textReport } from "./report/text.js";
import { openDocument } from "./source/open-document.js";

export interface DiffResult {
  readonly output: string;
  readonly exitCode: 0 | 1;
}

/** @throws {CommandError} when the documents can't be compared. */
export async function diff(root: string, cwd: string, args: readonly string[]): Promise<DiffResult> {
  const command = readDiffCommand(args);
  const before = await openDocument(root, cwd, command.before);
  const after = await openDocument(root, cwd, command.after);
  const report = compareDocuments(before, after);
  return { output: show(command.format, before.name, after.name, report), exitCode: report.summary.breaking > 0 ? 1 : 0 };
}

function show(format: "text" | "markdown" | "json", before: string, after: string, report: Report): string {
  if (format === "json") return JSON.stringify(report, undefined, 2);
  return format === "markdown" ? markdownReport(before, after, report) : textReport(before, after, report);
}
