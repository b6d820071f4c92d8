/**
 * Comparing what spec:diff says with what happens to the generated types.
 */
import ts from "typescript";
import type { Report } from "../../../scripts/spec-diff/model/change.js";
import type { GeneratedTypes, OperationTypes } from "./generated-types.js";

/** The text of the type that a descriptor without arguments has. */
const NO_ARGUMENTS = '{ "query"?:  }';

/** What spec:diff missed: an operation whose types changed without a breaking or additive change, or broke without a breaking one. */
export function missedChanges(types: GeneratedTypes, before: string, after: string, report: Report): readonly string[] {
  const [old, now] = [types.documents.get(before), types.documents.get(after)];
  if (!old || !now) return [];
  return [...old].flatMap(([route, left]) => {
    const right = now.get(route);
    if (!right) return [];
    const levels = new Set(report.changes.filter(({ operations }) => operations.includes(route)).map(({ level }) => level));
    if (levels.has("breaking")) return [];
    const broken = brokenTypes(types, left, right);
    if (broken !== undefined) return [`${route}: ${broken}, and spec:diff says ${[...levels].join(" and ") || "nothing"}`];
    const differing = levels.has("additive") ? undefined : differingTypes(left, right);
    return differing === undefined ? [] : [`${route}: ${differing}, and spec:diff says ${[...levels].join(" and ") || "nothing"}`];
  });
}

/** Code that passes the old arguments and reads the old result must still compile. */
function brokenTypes({ checker }: GeneratedTypes, before: OperationTypes, after: OperationTypes): string | undefined {
  // The type of no arguments isn't assignable to one with optional arguments, but a call without arguments compiles with both.
  const hadArguments = before.texts.get("arguments") !== NO_ARGUMENTS;
  const mayBeEmpty = checker.getPropertiesOfType(after.args).every(({ flags }) => (flags & ts.SymbolFlags.Optional) !== 0);
  if (hadArguments ? !checker.isTypeAssignableTo(before.args, after.args) : !mayBeEmpty) return "the old arguments don't compile any more";
  // A result for the first time is additive: nobody reads a result that is always undefined.
  if (before.texts.get("result") === "undefined") return undefined;
  return checker.isTypeAssignableTo(after.result, before.result) ? undefined : "the new result isn't one of the old results";
}

/** A status that only one side has doesn't show in the types of calls, unless it is a success. */
function differingTypes(before: OperationTypes, after: OperationTypes): string | undefined {
  const name = [...before.texts.keys()].find((key) => after.texts.has(key) && after.texts.get(key) !== before.texts.get(key));
  return name === undefined ? undefined : `the ${name} changed from ${before.texts.get(name) ?? ""} to ${after.texts.get(name) ?? ""}`;
}
