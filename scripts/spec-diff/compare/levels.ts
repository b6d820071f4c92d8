import type { Direction, Level } from "../model/change.js";

/** How the values that a place lets through have changed. */
export type Effect = "same" | "wider" | "narrower" | "other";

/** A request may say more where it is wider; an answer promises more where it is narrower. */
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

export function together(effects: readonly Effect[]): Effect {
  const differing = new Set(effects.filter((effect) => effect !== "same"));
  if (differing.size === 0) return "same";
  return differing.size === 1 ? ([...differing][0] ?? "same") : "other";
}
