/**
 * The entry for CHANGELOG.md that an update suggests.
 */
import { join } from "node:path";
import { readText } from "../../shared/files.js";
import { isObject } from "../../shared/json.js";
import type { Change, Report } from "../../spec-diff/model/change.js";
import { groupsOf, plural } from "../../spec-diff/report/text.js";

export type SemverStep = "major" | "minor" | "patch";

export function stepOf({ summary }: Report): SemverStep {
  if (summary.breaking > 0) return "major";
  return summary.additive > 0 ? "minor" : "patch";
}

/** An entry in the format of Keep a Changelog. */
export function changelogEntry(root: string, api: string, report: Report): string {
  const sections = [
    ["Removed", report.changes.filter(({ what }) => what.endsWith("-removed"))],
    ["Changed", report.changes.filter(({ what }) => !/-(added|removed)$/.test(what))],
    ["Added", report.changes.filter(({ what }) => what.endsWith("-added"))],
  ] as const;
  const lines = ["## [Unreleased]", "", `Semver step: **${stepOf(report)}**${versionsOf(root, stepOf(report))}.`];
  for (const [title, changes] of sections) {
    if (changes.length > 0) lines.push("", `### ${title}`, "", ...linesOf(api, changes));
  }
  return lines.join("\n");
}

function linesOf(api: string, changes: readonly Change[]): readonly string[] {
  const breaking = changes.filter(({ level }) => level === "breaking");
  const others = changes.filter(({ level }) => level !== "breaking");
  const list = (mark: string, some: readonly Change[]) =>
    [...groupsOf(some).values()].flat().map(({ message, operations, facade }) => {
      const where = operations.length > 2 ? plural(operations.length, "operation") : operations.join(", ");
      const functions = facade.length === 0 ? "" : `; affects ${facade.map((name) => `\`${name}\``).join(", ")}`;
      return `- ${mark}${api}: ${message}${where === "" ? "" : ` (${where})`}${functions}`;
    });
  return [...list("**Breaking.** ", breaking), ...list("", others)];
}

/** Below 1.0.0, a breaking change raises the minor number. */
function versionsOf(root: string, step: SemverStep): string {
  const manifest: unknown = JSON.parse(readText(join(root, "package.json")) ?? "{}");
  const version = isObject(manifest) ? String(manifest["version"]) : "";
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  if (version === "" || [major, minor, patch].some(Number.isNaN)) return "";
  const bumped = { major: `${major + 1}.0.0`, minor: `${major}.${minor + 1}.0`, patch: `${major}.${minor}.${patch + 1}` };
  const early = { major: `0.${minor + 1}.0`, minor: `0.${minor}.${patch + 1}`, patch: `0.${minor}.${patch + 1}` };
  const next = major === 0 ? early[step] : bumped[step];
  return major === 0 ? ` (below 1.0.0: ${version} -> ${next})` : ` (${version} -> ${next})`;
}
