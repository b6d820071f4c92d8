/**
 * Comparing parameters.
 */
import { objectAt } from "../../shared/json.js";
import type { Comparison } from "../model/change.js";
import { childOf, type Located } from "../../document/located.js";
import type { SpecParameter } from "../../document/operations.js";
import type { Comparer } from "./comparer.js";
import { levelOf } from "./levels.js";
import { isSameRoute, type OperationPair, placeholders } from "./operation-pairs.js";

export function compareParameters(comparer: Comparer, pair: OperationPair): Comparison {
  const comparison: Comparison = { findings: [], next: [] };
  const newNames = renamedPlaceholders(pair);
  const gone = new Map(pair.before.parameters.map((parameter) => [keyOf(parameter, newNames), parameter]));
  for (const after of pair.after.parameters) {
    const before = gone.get(keyOf(after));
    gone.delete(keyOf(after));
    if (before) comparison.next.push(compareParameter(comparer, before, after));
    else note(comparison, after, after.required ? "breaking" : "additive", "added", `is new${after.required ? " and required" : ""}`);
  }
  for (const before of gone.values()) note(comparison, before, "breaking", "removed", "is gone");
  return comparison;
}

export function compareParameter(comparer: Comparer, before: SpecParameter, after: SpecParameter): Comparison {
  const comparison: Comparison = { findings: [], next: [] };
  // A placeholder, or a header in another case: requests are the same, but types use the new name.
  if (before.name !== after.name) note(comparison, after, "breaking", "renamed", `was called "${before.name}"`);
  if (before.required !== after.required) {
    const level = levelOf("request", after.required ? "narrower" : "wider");
    note(comparison, after, level, after.required ? "required" : "optional", `is ${after.required ? "required" : "optional"} now`);
  }
  const [styleBefore, styleAfter] = [styleOf(before.in, before.located), styleOf(after.in, after.located)];
  if (styleBefore !== styleAfter) note(comparison, after, "breaking", "style", `was written in style ${styleBefore}, is in ${styleAfter}`);
  const isDeprecated = after.located.value["deprecated"] === true;
  if (isDeprecated !== (before.located.value["deprecated"] === true)) {
    note(comparison, after, "harmless", "deprecated", `is ${isDeprecated ? "deprecated now" : "not deprecated any more"}`);
  }
  const [left, right] = [schemaPart(before.located), schemaPart(after.located)];
  comparison.next.push(
    comparer.compare(
      "request",
      "parameter",
      { parts: [left], isOptional: !before.required },
      { parts: [right], isOptional: !after.required },
    ),
  );
  return comparison;
}

function note(
  comparison: Comparison,
  parameter: SpecParameter,
  level: "breaking" | "additive" | "harmless",
  kind: string,
  what: string,
): void {
  const message = `the ${parameter.in} parameter "${parameter.name}" ${what}`;
  comparison.findings.push({ level, role: "parameter", kind, at: parameter.located.pointer, message });
}

function keyOf({ in: place, name }: SpecParameter, newNames: ReadonlyMap<string, string> = new Map()): string {
  if (place === "path") return `path ${newNames.get(name) ?? name}`;
  return `${place} ${place === "header" ? name.toLowerCase() : name}`;
}

/** The placeholders that were renamed in place: old name to new name. */
function renamedPlaceholders({ before, after }: OperationPair): ReadonlyMap<string, string> {
  if (!isSameRoute(before, after)) return new Map();
  const names = placeholders(after.path);
  return new Map(placeholders(before.path).map((name, index) => [name, names[index] ?? name]));
}

/** How a parameter or header is written. */
export function styleOf(place: string, { value }: Located): string {
  const usual = place === "query" || place === "cookie" ? "form" : "simple";
  const style = typeof value["style"] === "string" ? value["style"] : usual;
  const explode = typeof value["explode"] === "boolean" ? value["explode"] : style === "form";
  const media = Object.keys(objectAt(value, "content"))[0];
  return media ?? `${style}${explode ? ", exploded" : ""}`;
}

/** The schema of a parameter or header, under `schema` or `content`. */
export function schemaPart(parameter: Located): Located {
  const media = Object.keys(objectAt(parameter.value, "content"))[0];
  const part = media === undefined ? childOf(parameter, "schema") : childOf(parameter, "content", media, "schema");
  return part ?? { pointer: `${parameter.pointer}/schema`, value: {} };
}
