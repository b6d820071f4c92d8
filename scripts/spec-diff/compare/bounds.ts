/**
 * The bounds of a number: `minimum` and `maximum`, each of which may itself be excluded.
 */
import type { JsonObject } from "../../shared/json.js";
import type { Schema } from "../model/schema.js";
import type { Effect } from "./levels.js";

export type BoundKeyword = "minimum" | "maximum";

export interface Bound {
  readonly value: number;
  readonly isExclusive: boolean;
}

const EXCLUSIVE = { minimum: "exclusiveMinimum", maximum: "exclusiveMaximum" } as const;

/** The tightest bound of all fragments. */
export function boundOf({ fragments }: Schema, keyword: BoundKeyword): Bound | undefined {
  const bounds = fragments.flatMap(({ value }) => boundsIn(value, keyword));
  return bounds.reduce<Bound | undefined>(
    (tightest, bound) => (tightest === undefined || tightness(keyword, bound, tightest) > 0 ? bound : tightest),
    undefined,
  );
}

/** OpenAPI 3.0 writes `exclusiveMinimum: true` beside `minimum`; 3.1 writes a number, and both may apply. */
function boundsIn(value: JsonObject, keyword: BoundKeyword): readonly Bound[] {
  const [limit, exclusive] = [value[keyword], value[EXCLUSIVE[keyword]]];
  return [
    ...(typeof limit === "number" ? [{ value: limit, isExclusive: exclusive === true }] : []),
    ...(typeof exclusive === "number" ? [{ value: exclusive, isExclusive: true }] : []),
  ];
}

/** More than 0 if the first one is tighter. */
function tightness(keyword: BoundKeyword, left: Bound, right: Bound): number {
  const difference = keyword === "minimum" ? left.value - right.value : right.value - left.value;
  return difference === 0 ? Number(left.isExclusive) - Number(right.isExclusive) : difference;
}

export function compareBounds(keyword: BoundKeyword, before: Bound | undefined, after: Bound | undefined): Effect {
  if (before === undefined) return after === undefined ? "same" : "narrower";
  if (after === undefined) return "wider";
  const tighter = tightness(keyword, after, before);
  return tighter === 0 ? "same" : tighter > 0 ? "narrower" : "wider";
}

export function showBound(bound: Bound | undefined): string {
  return bound === undefined ? "none" : `${bound.value}${bound.isExclusive ? " (excluded)" : ""}`;
}
