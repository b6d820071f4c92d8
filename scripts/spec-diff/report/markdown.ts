/**
 * The report of `spec:diff` as Markdown, for a pull request.
 */
import { LEVELS, type Report } from "../model/change.js";
import { countsOf, groupsOf, touched } from "./text.js";

/** Only breaking changes are shown unfolded. */
export function markdownReport(before: string, after: string, report: Report, note?: string): string {
  const lines = [
    `## API changes`,
    "",
    `${code(before)} → ${code(after)}`,
    ...(note === undefined ? [] : ["", cell(note)]),
    "",
    `**${countsOf(report)}**`,
  ];
  for (const level of LEVELS) {
    const ofLevel = report.changes.filter((change) => change.level === level);
    if (ofLevel.length === 0) continue;
    const title = `${level.slice(0, 1).toUpperCase()}${level.slice(1)} (${ofLevel.length})`;
    const folds = level !== "breaking";
    lines.push("", ...(folds ? [`<details><summary>${title}</summary>`] : [`### ${title}`]), "");
    lines.push("| what | change | operations | facade |", "| --- | --- | --- | --- |");
    for (const [what, group] of groupsOf(ofLevel)) {
      for (const line of group) {
        const facade = line.facade.map(code).join(", ");
        lines.push(`| ${what} | ${cell(line.message)} | ${cell(touched(line.operations))} | ${facade} |`);
      }
    }
    if (folds) lines.push("", "</details>");
  }
  return lines.join("\n");
}

function code(text: string): string {
  return `\`${text.replaceAll("`", "'").replaceAll("|", "\\|")}\``;
}

/** A document's text, escaped so that it neither ends the table cell nor becomes markup. */
function cell(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>|]/g, (character) => `\\${character}`).replaceAll(/\s+/g, " ");
}
