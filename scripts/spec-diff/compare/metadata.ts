/**
 * Comparing scopes, permissions, paging and deprecation of operations.
 */
import { specOperations } from "../../document/operations.js";
import type { ApiDocument } from "../../document/document.js";
import type { Comparison, Level } from "../model/change.js";
import { pagingOf, permissionsOf, scopesOf } from "../model/operation-metadata.js";
import { compareAccess, showAccess } from "./access.js";
import type { Comparer } from "./comparer.js";
import { levelOf } from "./levels.js";
import type { OperationPair } from "./operation-pairs.js";
import { compareSecurity } from "./security.js";

/** Whether both documents state permissions and paging at all. Vendors' documents don't, and then there is nothing to compare. */
export interface StatedMetadata {
  readonly permissions: boolean;
  readonly paging: boolean;
}

export function statedMetadata(before: ApiDocument, after: ApiDocument): StatedMetadata {
  const states = (key: string) => [before, after].every((document) => specOperations(document).some(({ located }) => key in located.value));
  return { permissions: states("x-permissions"), paging: states("x-paging") };
}

export function compareMetadata(comparer: Comparer, pair: OperationPair, stated: StatedMetadata): Comparison {
  const comparison: Comparison = { findings: [], next: [] };
  const { before, after } = pair;
  const note = (level: Level, role: string, kind: string, message: string) =>
    comparison.findings.push({ level, role, kind, at: after.located.pointer, message });

  const [scopesBefore, scopesAfter] = [scopesOf(comparer.before, before), scopesOf(comparer.after, after)];
  for (const scope of scopesAfter) if (!scopesBefore.has(scope)) note("breaking", "scope", "added", `the scope ${scope} is needed`);
  for (const scope of scopesBefore)
    if (!scopesAfter.has(scope)) note("additive", "scope", "removed", `the scope ${scope} is not needed any more`);

  comparison.findings.push(...compareSecurity(comparer, pair));
  if (stated.permissions) comparePermissions(pair, note);
  if (stated.paging) comparePaging(pair, note);
  const isDeprecated = after.located.value["deprecated"] === true;
  if (isDeprecated !== (before.located.value["deprecated"] === true)) {
    note("harmless", "operation", "deprecated", `the operation is ${isDeprecated ? "deprecated now" : "not deprecated any more"}`);
  }
  return comparison;
}

type Note = (level: Level, role: string, kind: string, message: string) => void;

function comparePermissions({ before, after }: OperationPair, note: Note): void {
  const [left, right] = [permissionsOf(before), permissionsOf(after)];
  const effect = compareAccess(left, right);
  if (effect === "same") return;
  note(levelOf("request", effect), "permission", "changed", `the permissions were ${showAccess(left)}, are ${showAccess(right)}`);
}

function comparePaging({ before, after }: OperationPair, note: Note): void {
  const [left, right] = [pagingOf(before), pagingOf(after)];
  if (left === right) return;
  if (left === undefined) note("additive", "paging", "added", "it can be read page by page");
  else if (right === undefined) note("breaking", "paging", "removed", "it cannot be read page by page any more");
  else note("harmless", "paging", "changed", `its pages follow each other as ${right}, not as ${left}`);
}
