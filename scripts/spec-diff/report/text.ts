import { byCodeUnit } from "../../shared/json.js";
import { type Change, levels, type Report } from "../model/change.js";

const shownOperations = 3;

/** Changes of one kind that say the same, told in one line. */
export interface Line {
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
  const parts = levels.map((level) => `${summary[level]} ${level}`);
  return `${plural(changes.length, "change")}: ${parts.join(", ")}.`;
}

/** The lines of one level, by what has changed. */
export function groupsOf(changes: readonly Change[]): ReadonlyMap<string, readonly Line[]> {
  const groups = new Map<string, Map<string, Line>>();
  for (const { what, message, operations, facade } of changes) {
    const lines = groups.get(what) ?? new Map<string, Line>();
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
  const rest = operations.length - shownOperations;
  return rest <= 1 ? operations.join(", ") : `${operations.slice(0, shownOperations).join(", ")} and ${rest} more`;
}

/** For people: counts first, then what breaks, then the rest, each grouped by what has changed. */
export function textReport(before: string, after: string, report: Report): string {
  const lines = [`${before} -> ${after}`, countsOf(report)];
  const facade = [...new Set(report.changes.flatMap((change) => change.facade))].sort(byCodeUnit);
  if (facade.length > 0) lines.push(`They touch the facade: ${facade.join(", ")}.`);
  for (const level of levels) {
    const ofLevel = report.changes.filter((change) => change.level === level);
    if (ofLevel.length === 0) continue;
    lines.push("", `${level.toUpperCase()} (${ofLevel.length})`);
    for (const [what, group] of groupsOf(ofLevel)) {
      const count = group.reduce((sum, line) => sum + line.count, 0);
      lines.push(`  ${what} (${count})`);
      for (const line of group) {
        lines.push(`    ${line.message}`);
        lines.push(`      ${touched(line.operations)}${line.facade.length > 0 ? ` [facade: ${line.facade.join(", ")}]` : ""}`);
      }
    }
  }
  return lines.join("\n");
}

function union(left: readonly string[], right: readonly string[]): readonly string[] {
  return [...new Set([...left, ...right])].sort(byCodeUnit);
}
