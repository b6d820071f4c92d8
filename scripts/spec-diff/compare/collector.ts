/**
 * Collecting findings into changes.
 */
import { byCodeUnit } from "../../shared/json.js";
import { type Change, type Finding, LEVELS } from "../model/change.js";
import { routeOf, type SpecOperation } from "../../document/operations.js";

/** Findings at the same place become one change, with all the operations that use the place. */
export interface Collector {
  add(findings: readonly Finding[], operation: SpecOperation, facade: readonly string[]): void;
  changes(): readonly Change[];
}

/** A place with several roles is named after the first of these. */
const ROLES = ["field", "body", "response", "header", "parameter"];

export function createCollector(): Collector {
  const collected = new Map<string, { finding: Finding; readonly operations: Set<string>; readonly facade: Set<string> }>();
  return {
    add: (findings, operation, facade) => {
      for (const finding of findings) {
        const key = JSON.stringify([finding.direction, ROLES.includes(finding.role), finding.kind, finding.at, finding.message]);
        const entry = collected.get(key) ?? { finding, operations: new Set(), facade: new Set() };
        if (ROLES.indexOf(finding.role) < ROLES.indexOf(entry.finding.role)) entry.finding = { ...finding, level: entry.finding.level };
        // The same change may break some uses of the place and not others.
        if (LEVELS.indexOf(finding.level) < LEVELS.indexOf(entry.finding.level)) entry.finding = { ...entry.finding, level: finding.level };
        entry.operations.add(routeOf(operation));
        for (const name of facade) entry.facade.add(name);
        collected.set(key, entry);
      }
    },
    changes: () =>
      [...collected.values()]
        .map(({ finding, operations, facade }) => ({
          level: finding.level,
          what: `${finding.role}-${finding.kind}`,
          operations: [...operations].sort(byCodeUnit),
          at: finding.at,
          message: finding.direction === undefined ? finding.message : `${finding.message} (${finding.direction})`,
          facade: [...facade].sort(byCodeUnit),
        }))
        .sort(inOrder),
  };
}

function inOrder(left: Change, right: Change): number {
  return (
    LEVELS.indexOf(left.level) - LEVELS.indexOf(right.level) ||
    byCodeUnit(left.what, right.what) ||
    byCodeUnit(left.at, right.at) ||
    byCodeUnit(left.message, right.message)
  );
}
