/**
 * Runs the oracle apart from jest, which can't load openapi-typescript: `drive-oracle.ts seed <name> <n>` or
 * `… mutations <document> <n>` for every n-th mutation of a document, `… silent` for a report that says nothing, or `… versions <document> …`. Prints what spec:diff missed, as JSON.
 */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { compareDocuments } from "../../../scripts/spec-diff/compare/compare-documents.js";
import type { ApiDocument } from "../../../scripts/document/document.js";
import { documentOf } from "../../../scripts/document/read-document.js";
import { generatedTypes } from "./generated-types.js";
import { mutationsOf } from "./mutations.js";
import { missedChanges } from "./oracle.js";
import { SEEDS } from "./seeds.js";
import type { Report } from "../../../scripts/spec-diff/model/change.js";
import { operation, type Part, query } from "../documents.js";

interface Case {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

const NO_CHANGES: Report = { summary: { breaking: 0, additive: 0, harmless: 0 }, changes: [] };

const [mode = "", ...args] = process.argv.slice(2);
const texts = new Map<string, string>();
const cases: Case[] = [];

function mutate(document: Part, everyNth: number): void {
  texts.set("original", JSON.stringify(document));
  for (const [index, mutation] of mutationsOf(document, everyNth).entries()) {
    const after = `mutation${index}`;
    texts.set(after, JSON.stringify(mutation.document));
    cases.push({ name: mutation.name, before: "original", after }, { name: `${mutation.name}, undone`, before: after, after: "original" });
  }
}

if (mode === "seed") mutate(SEEDS[args[0] ?? ""] ?? {}, Number(args[1]));
else if (mode === "silent") {
  // A report without changes, of a document in which a parameter becomes required.
  texts.set("before", JSON.stringify(operation({ parameters: [query("q")] })));
  texts.set("after", JSON.stringify(operation({ parameters: [query("q", { required: true })] })));
  cases.push({ name: "required", before: "before", after: "after" });
} else if (mode === "mutations") mutate(parse(readFileSync(args[0] ?? "", "utf8")), Number(args[1]));
else {
  args.forEach((path, index) => texts.set(`version${index}`, readFileSync(path, "utf8")));
  for (const index of args.keys()) {
    if (index === 0) continue;
    const [before, after] = [`version${index - 1}`, `version${index}`];
    cases.push({ name: `${index}`, before, after }, { name: `${index}, undone`, before: after, after: before });
  }
}

const types = await generatedTypes(texts);
const opened = new Map([...texts].flatMap(([name, text]) => openOrSkip(name, text)));
let compared = 0;
const missed = cases.flatMap(({ name, before, after }) => {
  const [left, right] = [opened.get(before), opened.get(after)];
  if (!left || !right || !types.documents.has(before) || !types.documents.has(after)) return [];
  compared += 1;
  return missedChanges(types, before, after, mode === "silent" ? NO_CHANGES : compareDocuments(left, right)).map((what) => `${name}: ${what}`);
});
console.log(JSON.stringify({ compared, missed }));

/** A mutation may make a document invalid. Then there is nothing to compare. */
function openOrSkip(name: string, text: string): readonly (readonly [string, ApiDocument])[] {
  try {
    return [[name, documentOf(name, text)]];
  } catch (error) {
    if (error instanceof Error && error.name === "CommandError") return [];
    throw error;
  }
}
