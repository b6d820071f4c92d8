export const levels = ["breaking", "additive", "harmless"] as const;

export type Level = (typeof levels)[number];

export interface Change {
  readonly level: Level;
  readonly what: string;
  /** The operations that it touches, as `GET /api/v1/users`. */
  readonly operations: readonly string[];
  /** A JSON pointer into the new document, or into the old one for what is gone. */
  readonly at: string;
  readonly message: string;
  /** The functions of the facade that stand on these operations. */
  readonly facade: readonly string[];
}

export interface Report {
  readonly summary: Readonly<Record<Level, number>>;
  readonly changes: readonly Change[];
}

export type Direction = "request" | "response";

/** What is found at one place, before it is known which operations share that place. */
export interface Finding {
  readonly level: Level;
  /** What holds the place: a field, a parameter, a whole body … */
  readonly role: string;
  readonly kind: string;
  readonly at: string;
  readonly message: string;
  readonly direction?: Direction;
}

/** Findings of one pair of places, and the pairs that these lead to. Circular where schemas are. */
export interface Comparison {
  readonly findings: Finding[];
  readonly next: Comparison[];
}

export function findingsOf(start: Comparison): readonly Finding[] {
  const reached = new Set<Comparison>([start]);
  // A set hands out what is added while it is read.
  for (const comparison of reached) for (const next of comparison.next) reached.add(next);
  return [...reached].flatMap(({ findings }) => findings);
}
