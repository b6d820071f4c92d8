/**
 * Comparing two documents, from the view of a caller of our package.
 */
import type { ApiDocument } from "../../document/document.js";
import { facadeFunctionsOf } from "../facade/facade-functions.js";
import { type Change, type Finding, findingsOf, type Report } from "../model/change.js";
import { type SpecOperation, specOperations } from "../../document/operations.js";
import { compareBodies } from "./bodies.js";
import type { Comparer } from "./comparer.js";
import { createCollector } from "./collector.js";
import { compareMetadata, statedMetadata } from "./metadata.js";
import { haveSameDescriptor, isSameRoute, type OperationPair, pairOperations } from "./operation-pairs.js";
import { createSchemaComparer } from "./schema-comparer.js";
import { compareParameters } from "./parameters.js";
import { compareStatuses } from "./responses.js";
import { compareSurroundings, compareWebhooks } from "./surroundings.js";
import { compareModels } from "./models.js";

export function compareDocuments(before: ApiDocument, after: ApiDocument): Report {
  const comparer = createSchemaComparer(before, after);
  return reportOf([...compareOperations(comparer), ...compareModels(comparer), ...compareWebhooks(comparer)]);
}

export function compareOperations(comparer: Comparer): readonly Change[] {
  const { before, after } = comparer;
  const { pairs, removed, added } = pairOperations(specOperations(before), specOperations(after));
  const stated = statedMetadata(before, after);
  const collector = createCollector();
  for (const pair of pairs) {
    const parts = [
      { findings: [...namesOf(pair)], next: [] },
      compareParameters(comparer, pair),
      compareBodies(comparer, pair),
      compareStatuses(comparer, pair),
      compareMetadata(comparer, pair, stated),
      { findings: [...compareSurroundings(comparer, pair)], next: [] },
    ];
    collector.add(findingsOf({ findings: [], next: parts }), pair.after, facadeFunctionsOf([pair.before, pair.after]));
  }
  for (const operation of removed) collector.add([oneSided(operation, "removed")], operation, facadeFunctionsOf([operation]));
  for (const operation of added) collector.add([oneSided(operation, "added")], operation, facadeFunctionsOf([operation]));
  return collector.changes();
}

function reportOf(changes: readonly Change[]): Report {
  const count = (level: string) => changes.filter((change) => change.level === level).length;
  return { summary: { breaking: count("breaking"), additive: count("additive"), harmless: count("harmless") }, changes };
}

function oneSided(operation: SpecOperation, kind: "removed" | "added"): Finding {
  const level = kind === "removed" ? "breaking" : "additive";
  const message = `${operation.id ?? "the operation"} is ${kind === "removed" ? "gone" : "new"}`;
  return { level, role: "operation", kind, at: operation.located.pointer, message };
}

function namesOf({ before, after }: OperationPair): readonly Finding[] {
  const at = after.located.pointer;
  const findings: Finding[] = [];
  if (before.id !== after.id) {
    const level = before.id === undefined ? "additive" : haveSameDescriptor(before, after) ? "harmless" : "breaking";
    const message = `${before.id ?? "an operation without a name"} is called ${after.id ?? "nothing"} now`;
    findings.push({ level, role: "operation", kind: "renamed", at, message });
  }
  if (!isSameRoute(before, after)) {
    const message = `${after.id ?? "the operation"} was ${before.method.toUpperCase()} ${before.path}, is ${after.method.toUpperCase()} ${after.path}`;
    findings.push({ level: "breaking", role: "operation", kind: "moved", at, message });
  }
  return findings;
}
