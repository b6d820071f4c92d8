/**
 * Comparing request bodies.
 */
import type { Comparison, Level } from "../model/change.js";
import { childOf, follow, type Located } from "../model/located.js";
import type { Comparer } from "./comparer.js";
import { compareContents, contentsOf } from "./contents.js";
import { levelOf } from "./levels.js";
import type { OperationPair } from "./operation-pairs.js";

export function compareBodies(comparer: Comparer, pair: OperationPair): Comparison {
  const before = childOf(pair.before.located, "requestBody");
  const after = childOf(pair.after.located, "requestBody");
  const left = before && follow(comparer.before, before);
  const right = after && follow(comparer.after, after);
  if (left && right) return compareBody(comparer, left, right);
  const comparison: Comparison = { findings: [], next: [] };
  const found = (level: Level, kind: string, at: Located, message: string) =>
    comparison.findings.push({ level, role: "body", kind, at: at.pointer, message });
  if (left) found("breaking", "removed", left, "the request has no body any more");
  if (right) {
    const isRequired = right.value["required"] === true;
    found(isRequired ? "breaking" : "additive", "added", right, `the request has a body${isRequired ? ", which is required" : ""}`);
  }
  return comparison;
}

export function compareBody(comparer: Comparer, before: Located, after: Located): Comparison {
  const comparison: Comparison = { findings: [], next: [] };
  const [wasRequired, isRequired] = [before.value["required"] === true, after.value["required"] === true];
  if (wasRequired !== isRequired) {
    const level = levelOf("request", isRequired ? "narrower" : "wider");
    const message = `the request's body is ${isRequired ? "required" : "optional"} now`;
    comparison.findings.push({ level, role: "body", kind: isRequired ? "required" : "optional", at: after.pointer, message });
  }
  const contents = [contentsOf(comparer.before, before), contentsOf(comparer.after, after)] as const;
  compareContents(comparer, { direction: "request", role: "body", comparison, at: after.pointer }, ...contents);
  return comparison;
}
