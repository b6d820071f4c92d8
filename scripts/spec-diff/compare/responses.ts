/**
 * Comparing responses.
 */
import { objectAt } from "../../shared/json.js";
import type { ApiDocument } from "../../document/document.js";
import { type Comparison, findingsOf } from "../model/change.js";
import { childOf, follow, type Located } from "../../document/located.js";
import type { SpecOperation } from "../../document/operations.js";
import type { Comparer } from "./comparer.js";
import { compareContents, contentsOf } from "./contents.js";
import { compareHeaders } from "./headers.js";
import type { OperationPair } from "./operation-pairs.js";

export function compareStatuses(comparer: Comparer, pair: OperationPair): Comparison {
  const comparison: Comparison = { findings: [], next: [] };
  const [before, after] = [responsesOf(comparer.before, pair.before), responsesOf(comparer.after, pair.after)];
  for (const [status, left] of before) {
    const right = after.get(status);
    if (right) comparison.next.push(compareResponse(comparer, left.definition, right.definition));
    else {
      const level = isSuccess(status, before) ? "breaking" : "harmless";
      comparison.findings.push({ level, role: "status", kind: "removed", at: left.at, message: `the status ${status} is gone` });
    }
  }
  for (const [status, right] of after) {
    if (before.has(status)) continue;
    const isKnown = !isSuccess(status, after) || knowsResult(comparer, before, right.definition);
    const message = `the status ${status} is new${isKnown ? "" : ", and its answer differs from those before"}`;
    comparison.findings.push({ level: isKnown ? "additive" : "breaking", role: "status", kind: "added", at: right.at, message });
  }
  return comparison;
}

export function compareResponse(comparer: Comparer, before: Located, after: Located): Comparison {
  const comparison: Comparison = { findings: [], next: [] };
  const contents = [contentsOf(comparer.before, before), contentsOf(comparer.after, after)] as const;
  compareContents(comparer, { direction: "response", role: "response", comparison, at: after.pointer }, ...contents);
  compareHeaders(comparer, before, after, comparison);
  return comparison;
}

interface Response {
  readonly at: string;
  readonly definition: Located;
}

export function responsesOf(document: ApiDocument, { located }: SpecOperation): ReadonlyMap<string, Response> {
  const responses = new Map<string, Response>();
  for (const status of Object.keys(objectAt(located.value, "responses"))) {
    const given = childOf(located, "responses", status);
    if (given) responses.set(status.toUpperCase(), { at: given.pointer, definition: follow(document, given) });
  }
  return responses;
}

/** `default` counts as the success if no other is declared. */
function isSuccess(status: string, all: ReadonlyMap<string, Response>): boolean {
  if (status.startsWith("2")) return true;
  return status === "DEFAULT" && ![...all.keys()].some((other) => other.startsWith("2"));
}

/** A new success with the same content as an old one doesn't change the type of the result. */
function knowsResult(comparer: Comparer, before: ReadonlyMap<string, Response>, added: Located): boolean {
  const successes = [...before].filter(([status]) => isSuccess(status, before));
  return (
    successes.length === 0 || successes.some(([, { definition }]) => findingsOf(compareResponse(comparer, definition, added)).length === 0)
  );
}
