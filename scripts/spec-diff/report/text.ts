/**
 * The report of `spec:diff` for a terminal.
 */
import { byCodeUnit } from "../../shared/json.js";
import { type Change, LEVELS, type Report } from "../model/change.js";

const SHOWN_OPERATIONS = 3;

/** Changes of one kind with the same message, combined. */
export interface ReportLine {
  readonly message: string;
  readonly operations: readonly string[];
  readonly facade: readonly string[];
  readonly count: number;
}

export function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}

export function countsOf({ summary, changes }: Report): string {
  if (changes.length === 0) return "No changes.";
  const parts = LEVELS.map((level) => `${summary[level]} ${level}`);
  return `${plural(changes.length, "change")}: ${parts.join(", ")}.`;
}

/** The lines of one level, by kind of change. */
export function groupsOf(changes: readonly Change[]): ReadonlyMap<string, readonly ReportLine[]> {
  const groups = new Map<string, Map<string, ReportLine>>();
  for (const { what, message, operations, facade } of changes) {
    const lines = groups.get(what) ?? new Map<string, ReportLine>();
    const known = lines.get(message) ?? { message, operations: [], facade: [], count: 0 };
    lines.set(message, {
      message,
      operations: union(known.operations, operations),
      facade: union(known.facade, facade),
      count: known.count + 1,
    });
    groups.set(what, lines);
  }
  return new Map([...groups].map(([what, lines]) => [what, [...lines.values()]]));
}

export function touched(operations: readonly string[]): string {
  if (operations.length === 0) return "no operation";
  const rest = operations.length - SHOWN_OPERATIONS;
  return rest <= 1 ? operations.join(", ") : `${operations.slice(0, SHOWN_OPERATIONS).join(", ")} and ${rest} more`;
}

/** Counts first, then the changes by level, the breaking ones first, and by kind. */
export function textReport(before: string, after: string, report: Report, note?: string): string {
  const lines = [`${before} -> ${after}`, ...(note === undefined ? [] : [note]), countsOf(report)];
  const facade = [...new Set(report.changes.flatMap((change) => change.facade))].sort(byCodeUnit);
  if (facade.length > 0) lines.push(`They touch the facade: ${facade.join(", ")}.`);
  for (const level of LEVELS) {
    const ofLevel = report.changes.filter((change) => change.level === level);
    if (ofLevel.length === 0) continue;
    lines.push("", `${level.toUpperCase()} (${ofLevel.length})`);
    for (const [what, group] of groupsOf(ofLevel)) {
      const count = group.reduce((sum, line) => sum + line.count, 0);
      lines.push(`  ${what} (${count})`);
      for (const line of group) {
        lines.push(`    ${line.message}`);
        // A model that no operation uses has no second line: the message says so already.
        if (line.operations.length === 0) continue;
        lines.push(`      ${touched(line.operations)}${line.facade.length > 0 ? ` [facade: ${line.facade.join(", ")}]` : ""}`);
      }
    }
  }
  return lines.join("\n");
}

function union(left: readonly string[], right: readonly string[]): readonly string[] {
  return [...new Set([...left, ...right])].sort(byCodeUnit);
}
