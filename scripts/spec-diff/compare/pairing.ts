import { descriptorName } from "../../generate/shape/names.js";
import type { SpecOperation } from "../model/operations.js";

export interface OperationPair {
  readonly before: SpecOperation;
  readonly after: SpecOperation;
}

export interface Pairing {
  readonly pairs: readonly OperationPair[];
  readonly removed: readonly SpecOperation[];
  readonly added: readonly SpecOperation[];
}

/** Finds each operation again: by its place and name, else by its name (it moved), else by its place (it was renamed). */
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
  match((left, right) => left.id === right.id && isSamePlace(left, right));
  match((left, right) => left.id !== undefined && left.id === right.id);
  match(isSamePlace);
  return { pairs, removed: [...removed], added: [...added] };
}

/** What a placeholder is called is no part of a place: no request shows it. */
export function isSamePlace(left: SpecOperation, right: SpecOperation): boolean {
  return left.method === right.method && anonymous(left.path) === anonymous(right.path);
}

export function placeholders(path: string): readonly string[] {
  return [...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? "");
}

/** Whether callers know both by the same name. */
export function haveSameDescriptor(left: SpecOperation, right: SpecOperation): boolean {
  return left.id !== undefined && right.id !== undefined && descriptorName(left.id) === descriptorName(right.id);
}

function anonymous(path: string): string {
  return path.replaceAll(/\{[^{}]*\}/g, "{}");
}
