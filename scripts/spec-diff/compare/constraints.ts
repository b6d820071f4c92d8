/**
 * Comparing constraints: lengths, ranges, patterns.
 */
import { canonicalJson } from "../../shared/json.js";
import { type Schema, valuesOf } from "../model/schema.js";
import { note, type Pair } from "./comparer.js";
import { type Effect, levelOf, together } from "./levels.js";

const UPPER_LIMITS = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"];
const LOWER_LIMITS = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"];
const OTHER_LIMITS = ["multipleOf", "pattern", "uniqueItems", "not"];

/** Constraints don't show in TypeScript types, so they only matter in requests. */
export function compareConstraints(pair: Pair): void {
  const found: { readonly effect: Effect; readonly message: string }[] = [];
  for (const keyword of [...UPPER_LIMITS, ...LOWER_LIMITS, ...OTHER_LIMITS]) {
    const [before, after] = [limitOf(pair.before, keyword), limitOf(pair.after, keyword)];
    if (show(before) === show(after)) continue;
    found.push({ effect: effectOfLimit(keyword, before, after), message: `${keyword} was ${show(before)}, is ${show(after)}` });
  }
  if (found.length === 0) return;
  const level = pair.direction === "response" ? "harmless" : levelOf("request", together(found.map(({ effect }) => effect)));
  note(pair, { level, kind: "constraint", message: `{}: ${found.map(({ message }) => message).join("; ")}` });
}

function effectOfLimit(keyword: string, before: unknown, after: unknown): Effect {
  if (before === undefined) return "narrower";
  if (after === undefined) return "wider";
  if (typeof before !== "number" || typeof after !== "number" || OTHER_LIMITS.includes(keyword)) return "other";
  return after > before === UPPER_LIMITS.includes(keyword) ? "wider" : "narrower";
}

/** The strictest limit. `false`, or a minimum of 0 for a length, is not a limit. */
function limitOf(schema: Schema, keyword: string): unknown {
  const values = valuesOf(schema, keyword).filter((value) => value !== false && !(value === 0 && /^min(Len|Ite|Pro)/.test(keyword)));
  const numbers = values.filter((value) => typeof value === "number");
  if (numbers.length === 0 || OTHER_LIMITS.includes(keyword)) return values[0];
  return UPPER_LIMITS.includes(keyword) ? Math.min(...numbers) : Math.max(...numbers);
}

function show(value: unknown): string {
  return value === undefined ? "none" : canonicalJson(value);
}
