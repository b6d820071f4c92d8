/**
 * Comparing scopes, security, permissions, paging and deprecation of operations.
 */
import { listOperations } from "../../generate/shape/operations.js";
import type { ApiDocument } from "../../generate/shape/document.js";
import type { Comparison, Level } from "../model/change.js";
import { pagingOf, permissionsOf, scopesOf, securitySchemesOf } from "../model/metadata.js";
import type { Comparer } from "./comparer.js";
import { effectOf, levelOf } from "./levels.js";
import type { OperationPair } from "./operation-pairs.js";

/** Whether both documents state permissions and paging at all. Vendors' documents don't, and then there is nothing to compare. */
export interface StatedMetadata {
  readonly permissions: boolean;
  readonly paging: boolean;
}

export function statedMetadata(before: ApiDocument, after: ApiDocument): StatedMetadata {
  const states = (key: string) => [before, after].every((document) => listOperations(document).some(({ definition }) => key in definition));
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

  const [securityBefore, securityAfter] = [securitySchemesOf(comparer.before, before), securitySchemesOf(comparer.after, after)];
  const effect = effectOf(securityBefore, securityAfter);
  if (effect !== "same") {
    note(levelOf("request", effect), "security", "changed", `the security was ${show(securityBefore)}, is ${show(securityAfter)}`);
  }
  if (stated.permissions) comparePermissions(pair, note);
  if (stated.paging) comparePaging(pair, note);
  const isDeprecated = after.located.value["deprecated"] === true;
  if (isDeprecated !== (before.located.value["deprecated"] === true)) {
    note("harmless", "operation", "deprecated", `the operation is ${isDeprecated ? "deprecated now" : "not deprecated any more"}`);
  }
  return comparison;
}

type Note = (level: Level, role: string, kind: string, message: string) => void;

/** A caller who was allowed before must still be: each old alternative must contain all of some new one. */
function comparePermissions({ before, after }: OperationPair, note: Note): void {
  const [left, right] = [permissionsOf(before), permissionsOf(after)];
  const admits = (all: typeof left, held: ReadonlySet<string>) =>
    all.length === 0 || all.some((needed) => [...needed].every((one) => held.has(one)));
  const asGood = (from: typeof left, to: typeof left) => (from.length === 0 ? [new Set<string>()] : from).every((held) => admits(to, held));
  const [forward, back] = [asGood(left, right), asGood(right, left)];
  if (forward && back) return;
  const words = (all: typeof left) => (all.length === 0 ? "none" : all.map((needed) => [...needed].sort().join(" and ")).join(" or "));
  note(forward ? "additive" : "breaking", "permission", "changed", `the permissions were ${words(left)}, are ${words(right)}`);
}

function comparePaging({ before, after }: OperationPair, note: Note): void {
  const [left, right] = [pagingOf(before), pagingOf(after)];
  if (left === right) return;
  if (left === undefined) note("additive", "paging", "added", "it can be read page by page");
  else if (right === undefined) note("breaking", "paging", "removed", "it cannot be read page by page any more");
  else note("harmless", "paging", "changed", `its pages follow each other as ${right}, not as ${left}`);
}

function show(alternatives: ReadonlySet<string>): string {
  return [...alternatives].map((name) => (name === "" ? "none" : name)).join(" or ");
}
