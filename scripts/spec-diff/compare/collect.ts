import { byCodeUnit } from "../../shared/json.js";
import { type Change, type Finding, levels } from "../model/change.js";
import { placeOf, type SpecOperation } from "../model/operations.js";

/** Makes changes of findings: what stands at one place is one change, whichever operations lead there. */
export interface Collector {
  add(findings: readonly Finding[], operation: SpecOperation, facade: readonly string[]): void;
  changes(): readonly Change[];
}

/** What a place is called that is used in several roles: the first of these. */
const roles = ["field", "body", "response", "header", "parameter"];

export function createCollector(): Collector {
  const collected = new Map<string, { finding: Finding; readonly operations: Set<string>; readonly facade: Set<string> }>();
  return {
    add: (findings, operation, facade) => {
      for (const finding of findings) {
        const key = JSON.stringify([finding.direction, roles.includes(finding.role), finding.kind, finding.at, finding.message]);
        const entry = collected.get(key) ?? { finding, operations: new Set(), facade: new Set() };
        if (roles.indexOf(finding.role) < roles.indexOf(entry.finding.role)) entry.finding = finding;
        entry.operations.add(placeOf(operation));
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
    levels.indexOf(left.level) - levels.indexOf(right.level) ||
    byCodeUnit(left.what, right.what) ||
    byCodeUnit(left.at, right.at) ||
    byCodeUnit(left.message, right.message)
  );
}
