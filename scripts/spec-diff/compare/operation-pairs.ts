/**
 * Pairing the operations of two documents.
 */
import { descriptorName } from "../../generate/shape/descriptor-names.js";
import type { SpecOperation } from "../../document/operations.js";

export interface OperationPair {
  readonly before: SpecOperation;
  readonly after: SpecOperation;
}

export interface Pairing {
  readonly pairs: readonly OperationPair[];
  readonly removed: readonly SpecOperation[];
  readonly added: readonly SpecOperation[];
}

/** Pairs operations by operationId and route, else by operationId (moved), else by route (renamed). */
export function pairOperations(before: readonly SpecOperation[], after: readonly SpecOperation[]): Pairing {
  const removed = new Set(before);
  const added = new Set(after);
  const pairs: OperationPair[] = [];
  const match = (isSame: (left: SpecOperation, right: SpecOperation) => boolean) => {
    for (const left of removed) {
      const right = [...added].find((candidate) => isSame(left, candidate));
      if (!right) continue;
      removed.delete(left);
      added.delete(right);
      pairs.push({ before: left, after: right });
    }
  };
  match((left, right) => left.id === right.id && isSameRoute(left, right));
  match((left, right) => left.id !== undefined && left.id === right.id);
  match(isSameRoute);
  return { pairs, removed: [...removed], added: [...added] };
}

/** Same method and path. The names of placeholders don't count, as requests don't contain them. */
export function isSameRoute(left: SpecOperation, right: SpecOperation): boolean {
  return left.method === right.method && anonymous(left.path) === anonymous(right.path);
}

export function placeholders(path: string): readonly string[] {
  return [...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? "");
}

/** Whether both have the same descriptor name. */
export function haveSameDescriptor(left: SpecOperation, right: SpecOperation): boolean {
  return left.id !== undefined && right.id !== undefined && descriptorName(left.id) === descriptorName(right.id);
}

function anonymous(path: string): string {
  return path.replaceAll(/\{[^{}]*\}/g, "{}");
}
