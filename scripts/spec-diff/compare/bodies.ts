/**
 * Comparing request bodies.
 */
import type { ApiDocument } from "../../document/document.js";
import { objectAt } from "../../shared/json.js";
import type { Comparison, Level } from "../model/change.js";
import { at, childOf, follow, type Located } from "../../document/located.js";
import type { Comparer } from "./comparer.js";
import { compareContents, contentsOf } from "./contents.js";
import { meaningOf } from "./meaning.js";
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
  compareContents(
    comparer,
    { direction: "request", role: "body", comparison, at: after.pointer, optional: [!wasRequired, !isRequired] },
    ...contents,
  );
  compareEncodings(comparer, before, after, comparison);
  return comparison;
}

/** How the fields of a form are written. Responses aren't forms. */
function compareEncodings(comparer: Comparer, before: Located, after: Located, comparison: Comparison): void {
  const [left, right] = [contentsOf(comparer.before, before), contentsOf(comparer.after, after)];
  for (const [mediaType, schema] of right) {
    const old = left.get(mediaType);
    if (!old || encodingOf(comparer.before, old) === encodingOf(comparer.after, schema)) continue;
    const message = `the fields of the request's body are encoded differently in ${mediaType}`;
    comparison.findings.push({ level: "breaking", role: "body", kind: "encoding", at: mediaPointer(schema), message });
  }
}

function encodingOf(document: ApiDocument, schema: Located): string {
  return meaningOf(document, { encoding: objectAt(at(document, mediaPointer(schema)).value, "encoding") });
}

function mediaPointer({ pointer }: Located): string {
  return pointer.replace(/\/schema$/, "");
}
