/**
 * Comparing whether objects take fields that they don't declare.
 */
import type { Level } from "../model/change.js";
import { fieldsOf, type Schema, valuesOf } from "../model/schema.js";
import { note, type Pair } from "./comparer.js";

/** The order is that of how much is allowed. Types show other fields of an open object only. */
const STATES = ["closed", "silent", "open"] as const;

type State = (typeof STATES)[number];

const MESSAGES: Readonly<Record<State, string>> = {
  closed: "{} takes no other fields any more",
  silent: "{} declares no other fields any more",
  open: "{} takes other fields too",
};

export function compareOpenness(pair: Pair): void {
  const [before, after] = [stateOf(pair.before), stateOf(pair.after)];
  if (before === undefined || after === undefined || before === after) return;
  const isMore = STATES.indexOf(after) > STATES.indexOf(before);
  // An object that was closed is silent now, and the types of its fields are the same.
  const message = after === "silent" && isMore ? MESSAGES.open : MESSAGES[after];
  note(pair, { level: levelOf(pair, before, after, isMore), kind: "openness", message });
}

function levelOf(pair: Pair, before: State, after: State, isMore: boolean): Level {
  const isShown = before === "open" || after === "open";
  // Types mix the fields that match a pattern with all others.
  if (isShown && (hasPatterns(pair.before) || hasPatterns(pair.after))) return "breaking";
  if (pair.direction === "response" && !isShown) return "harmless";
  return isMore ? "additive" : "breaking";
}

/** An object that declares no fields at all is open, unless it says otherwise. `undefined` if it isn't an object. */
function stateOf(schema: Schema): State | undefined {
  if (isClosed(schema)) return "closed";
  if (valuesOf(schema, "additionalProperties").length > 0) return "open";
  if (fieldsOf(schema).size > 0 || hasPatterns(schema)) return "silent";
  return valuesOf(schema, "type").includes("object") ? "open" : undefined;
}

export function isClosed(schema: Schema): boolean {
  return valuesOf(schema, "additionalProperties").includes(false);
}

function hasPatterns(schema: Schema): boolean {
  return valuesOf(schema, "patternProperties").length > 0;
}
