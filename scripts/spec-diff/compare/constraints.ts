import { canonicalJson } from "../../shared/json.js";
import { type Schema, valuesOf } from "../model/schema.js";
import { note, type Pair } from "./comparer.js";
import { type Effect, levelOf, together } from "./levels.js";

const upper = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"];
const lower = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"];
const others = ["multipleOf", "pattern", "uniqueItems", "not"];

/** Limits that no type shows: they only matter to whoever sends a value. */
export function compareConstraints(pair: Pair): void {
  const found: { readonly effect: Effect; readonly message: string }[] = [];
  for (const keyword of [...upper, ...lower, ...others]) {
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
  if (typeof before !== "number" || typeof after !== "number" || others.includes(keyword)) return "other";
  return after > before === upper.includes(keyword) ? "wider" : "narrower";
}

/** The limit that binds. A limit of false or 0 that limits nothing is none. */
function limitOf(schema: Schema, keyword: string): unknown {
  const values = valuesOf(schema, keyword).filter((value) => value !== false && !(value === 0 && /^min(Len|Ite|Pro)/.test(keyword)));
  const numbers = values.filter((value) => typeof value === "number");
  if (numbers.length === 0 || others.includes(keyword)) return values[0];
  return upper.includes(keyword) ? Math.min(...numbers) : Math.max(...numbers);
}

function show(value: unknown): string {
  return value === undefined ? "none" : canonicalJson(value);
}
