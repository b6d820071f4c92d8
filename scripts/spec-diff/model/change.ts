/**
 * Changes between two documents, and the findings that they are made of.
 */

export const LEVELS = ["breaking", "additive", "harmless"] as const;

export type Level = (typeof LEVELS)[number];

export interface Change {
  readonly level: Level;
  readonly what: string;
  /** The affected operations, as `GET /api/v1/users`. */
  readonly operations: readonly string[];
  /** A JSON pointer into the new document, or into the old one if something was removed. */
  readonly at: string;
  readonly message: string;
  /** The functions of the facade that use these operations. */
  readonly facade: readonly string[];
}

export interface Report {
  readonly summary: Readonly<Record<Level, number>>;
  readonly changes: readonly Change[];
}

export type Direction = "request" | "response";

/** A change at one place, before all the operations that share the place are known. */
export interface Finding {
  readonly level: Level;
  /** The kind of place: a field, a parameter, a whole body … */
  readonly role: string;
  readonly kind: string;
  readonly at: string;
  readonly message: string;
  readonly direction?: Direction;
}

/** The findings for one pair of places, and the comparisons inside of it. Circular if the schemas are. */
export interface Comparison {
  readonly findings: Finding[];
  readonly next: Comparison[];
}

export function findingsOf(start: Comparison): readonly Finding[] {
  const reached = new Set<Comparison>([start]);
  // Iterating over a set includes the items that are added meanwhile.
  for (const comparison of reached) for (const next of comparison.next) reached.add(next);
  return [...reached].flatMap(({ findings }) => findings);
}
