/**
 * How a change affects callers.
 */
import type { Direction, Level } from "../model/change.js";

/** How the set of values that a place allows has changed. */
export type Effect = "same" | "wider" | "narrower" | "other";

/** A wider request allows callers more; a narrower response promises them more. */
export function levelOf(direction: Direction, effect: Effect): Level {
  if (effect === "same") return "harmless";
  return effect === (direction === "request" ? "wider" : "narrower") ? "additive" : "breaking";
}

export function effectOf<Value>(before: ReadonlySet<Value>, after: ReadonlySet<Value>): Effect {
  const grown = [...after].some((value) => !before.has(value));
  const shrunk = [...before].some((value) => !after.has(value));
  if (grown && shrunk) return "other";
  return grown ? "wider" : shrunk ? "narrower" : "same";
}

/** The combined effect of several changes. */
export function together(effects: readonly Effect[]): Effect {
  const differing = new Set(effects.filter((effect) => effect !== "same"));
  if (differing.size === 0) return "same";
  return differing.size === 1 ? ([...differing][0] ?? "same") : "other";
}
