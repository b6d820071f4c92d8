/**
 * Comparing the values that schemas allow.
 */
import { type Schema, valuesOf } from "../model/schema.js";
import { enumOf, showTypes, typesOf } from "../model/types.js";
import { note, type Pair } from "./comparer.js";
import { compareConstraints } from "./constraints.js";
import { effectOf, levelOf } from "./levels.js";
import { compareOtherKeywords } from "./other-keywords.js";

/** Returns whether the schemas have enough in common to compare what is inside of them. */
export function compareValues(pair: Pair): boolean {
  const [before, after] = [typesOf(pair.before), typesOf(pair.after)];
  const effect = effectOf(before, after);
  if (effect !== "same") {
    const message = `{} was ${showTypes(before)}, is ${showTypes(after)}`;
    note(pair, { level: levelOf(pair.direction, effect), kind: "type", message });
  }
  const common = [...before].filter((type) => after.has(type) && type !== "null");
  if (common.length === 0 && effect !== "same") return false;
  compareEnums(pair);
  compareFormats(pair);
  compareConstraints(pair);
  compareDefaults(pair);
  compareNotes(pair);
  compareOtherKeywords(pair);
  return true;
}

function compareEnums(pair: Pair): void {
  const [before, after] = [enumOf(pair.before), enumOf(pair.after)];
  if (!before && !after) return;
  if (!before || !after) {
    const level = levelOf(pair.direction, after ? "narrower" : "wider");
    const message = after ? `{} is one of ${after.join(", ")} now` : "{} is not limited to listed values any more";
    note(pair, { level, kind: "enum", message });
    return;
  }
  const effect = effectOf(new Set(before), new Set(after));
  if (effect === "same") return;
  const gone = before.filter((value) => !after.includes(value));
  const fresh = after.filter((value) => !before.includes(value));
  const parts = [gone.length > 0 ? `loses ${gone.join(", ")}` : "", fresh.length > 0 ? `gains ${fresh.join(", ")}` : ""];
  note(pair, { level: levelOf(pair.direction, effect), kind: "enum", message: `{} ${parts.filter((part) => part !== "").join(" and ")}` });
}

/** A format is only a hint; the TypeScript type stays the same. (`binary` is compared as a type.) */
function compareFormats(pair: Pair): void {
  const [before, after] = [show(pair.before, "format"), show(pair.after, "format")];
  if (before === after) return;
  note(pair, { level: "harmless", kind: "format", message: `the format of {} was ${before}, is ${after}` });
}

/** Leaving a value out means the default, so another default changes the meaning of such a request. A required value can't be left out. */
function compareDefaults(pair: Pair): void {
  const [before, after] = [show(pair.before, "default"), show(pair.after, "default")];
  if (before === after) return;
  const mayBeLeftOut = pair.direction === "request" && pair.before.isOptional && pair.after.isOptional;
  const level = mayBeLeftOut && before !== "none" && after !== "none" ? "breaking" : "harmless";
  note(pair, { level, kind: "default", message: `the default of {} was ${before}, is ${after}` });
}

function compareNotes(pair: Pair): void {
  for (const [keyword, kind] of [
    ["deprecated", "deprecated"],
    ["readOnly", "access"],
    ["writeOnly", "access"],
  ] as const) {
    const [before, after] = [isTrue(pair.before, keyword), isTrue(pair.after, keyword)];
    if (before !== after)
      note(pair, { level: "harmless", kind, message: `{} is ${after ? "" : "not "}${keyword}${after ? " now" : " any more"}` });
  }
}

function isTrue(schema: Schema, keyword: string): boolean {
  return valuesOf(schema, keyword).includes(true);
}

function show(schema: Schema, keyword: string): string {
  const values = valuesOf(schema, keyword);
  return values.length === 0 ? "none" : [...new Set(values.map((value) => JSON.stringify(value)))].sort().join(", ");
}
