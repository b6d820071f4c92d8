/**
 * Comparing the headers of responses.
 */
import type { ApiDocument } from "../../document/document.js";
import { objectAt } from "../../shared/json.js";
import type { Comparison, Level } from "../model/change.js";
import { childOf, follow, type Located } from "../../document/located.js";
import type { Comparer } from "./comparer.js";
import { levelOf } from "./levels.js";
import { schemaPart, styleOf } from "./parameters.js";

export function compareHeaders(comparer: Comparer, before: Located, after: Located, comparison: Comparison): void {
  const [left, right] = [headersOf(comparer.before, before), headersOf(comparer.after, after)];
  const note = (level: Level, kind: string, { pointer }: Located, message: string) =>
    comparison.findings.push({ level, role: "header", kind, at: pointer, message });
  for (const [name, header] of left) {
    const other = right.get(name);
    if (!other) {
      note("breaking", "removed", header, `the header ${name} is gone`);
      continue;
    }
    const [isPromised, style] = [isRequired(other), styleOf("header", other)];
    if (isPromised !== isRequired(header)) {
      const level = levelOf("response", isPromised ? "narrower" : "wider");
      note(level, isPromised ? "required" : "optional", other, `the header ${name} is ${isPromised ? "always there" : "optional"} now`);
    }
    if (style !== styleOf("header", header))
      note("breaking", "style", other, `the header ${name} was written in style ${styleOf("header", header)}, is in ${style}`);
    if (isDeprecated(other) !== isDeprecated(header))
      note("harmless", "deprecated", other, `the header ${name} is ${isDeprecated(other) ? "deprecated now" : "not deprecated any more"}`);
    comparison.next.push(comparer.compare("response", "header", { parts: [schemaPart(header)] }, { parts: [schemaPart(other)] }));
  }
  for (const [name, header] of right) if (!left.has(name)) note("additive", "added", header, `the header ${name} is new`);
}

function isRequired({ value }: Located): boolean {
  return value["required"] === true;
}

function isDeprecated({ value }: Located): boolean {
  return value["deprecated"] === true;
}

function headersOf(document: ApiDocument, response: Located): ReadonlyMap<string, Located> {
  const headers = new Map<string, Located>();
  for (const name of Object.keys(objectAt(response.value, "headers"))) {
    const given = childOf(response, "headers", name);
    if (given && name.toLowerCase() !== "content-type") headers.set(name.toLowerCase(), follow(document, given));
  }
  return headers;
}
