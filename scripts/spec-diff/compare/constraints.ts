/**
 * Comparing constraints: lengths, ranges, patterns.
 */
import type { ApiDocument } from "../../document/document.js";
import { canonicalJson } from "../../shared/json.js";
import { type Schema, valuesOf } from "../model/schema.js";
import { note, type Pair } from "./comparer.js";
import { boundOf, compareBounds, showBound } from "./bounds.js";
import { type Effect, levelOf, together } from "./levels.js";
import { meaningOf } from "./meaning.js";

const UPPER_LIMITS = ["maxLength", "maxItems", "maxProperties"];
const LOWER_LIMITS = ["minLength", "minItems", "minProperties"];
const OTHER_LIMITS = ["multipleOf", "pattern", "uniqueItems"];

interface Found {
  readonly effect: Effect;
  readonly message: string;
}

/** Constraints don't show in TypeScript types, so they only matter in requests. */
export function compareConstraints(pair: Pair): void {
  const found = [...rangesOf(pair), ...limitsOf(pair), ...excludedOf(pair)];
  if (found.length === 0) return;
  const level = pair.direction === "response" ? "harmless" : levelOf("request", together(found.map(({ effect }) => effect)));
  note(pair, { level, kind: "constraint", message: `{}: ${found.map(({ message }) => message).join("; ")}` });
}

function rangesOf(pair: Pair): readonly Found[] {
  return (["maximum", "minimum"] as const).flatMap((keyword) => {
    const [before, after] = [boundOf(pair.before, keyword), boundOf(pair.after, keyword)];
    const effect = compareBounds(keyword, before, after);
    return effect === "same" ? [] : [{ effect, message: `${keyword} was ${showBound(before)}, is ${showBound(after)}` }];
  });
}

function limitsOf(pair: Pair): readonly Found[] {
  return [...UPPER_LIMITS, ...LOWER_LIMITS, ...OTHER_LIMITS].flatMap((keyword) => {
    const [before, after] = [limitOf(pair.before, keyword), limitOf(pair.after, keyword)];
    if (show(before) === show(after)) return [];
    return [{ effect: effectOfLimit(keyword, before, after), message: `${keyword} was ${show(before)}, is ${show(after)}` }];
  });
}

/** What `not` excludes is a schema, so it is compared by its meaning. */
function excludedOf({ comparer, before, after }: Pair): readonly Found[] {
  const meanings = (document: ApiDocument, schema: Schema) => valuesOf(schema, "not").map((value) => meaningOf(document, value));
  const [left, right] = [meanings(comparer.before, before).sort(), meanings(comparer.after, after).sort()];
  if (left.join() === right.join()) return [];
  if (left.length === 0) return [{ effect: "narrower", message: "not is new" }];
  return right.length === 0 ? [{ effect: "wider", message: "not is gone" }] : [{ effect: "other", message: "not has changed" }];
}

function effectOfLimit(keyword: string, before: unknown, after: unknown): Effect {
  if (before === undefined) return "narrower";
  if (after === undefined) return "wider";
  if (typeof before !== "number" || typeof after !== "number" || OTHER_LIMITS.includes(keyword)) return "other";
  return after > before === UPPER_LIMITS.includes(keyword) ? "wider" : "narrower";
}

/** The strictest limit; all of them, if none is the strictest. `false`, or a minimum of 0 for a length, is not a limit. */
function limitOf(schema: Schema, keyword: string): unknown {
  const values = valuesOf(schema, keyword).filter((value) => value !== false && !(value === 0 && LOWER_LIMITS.includes(keyword)));
  if (OTHER_LIMITS.includes(keyword)) {
    const distinct = [...new Set(values.map(canonicalJson))].sort();
    return distinct.length > 1 ? distinct.join(" and ") : values[0];
  }
  const numbers = values.filter((value) => typeof value === "number");
  if (numbers.length === 0) return values[0];
  return UPPER_LIMITS.includes(keyword) ? Math.min(...numbers) : Math.max(...numbers);
}

function show(value: unknown): string {
  return value === undefined ? "none" : canonicalJson(value);
}
