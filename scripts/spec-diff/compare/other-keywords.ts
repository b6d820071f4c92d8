/**
 * Comparing the keywords of schemas that no other rule compares.
 */
import type { ApiDocument } from "../../document/document.js";
import { byCodeUnit } from "../../shared/json.js";
import type { Level } from "../model/change.js";
import { type Schema, valuesOf } from "../model/schema.js";
import { note, type Pair } from "./comparer.js";
import { meaningOf } from "./meaning.js";

/** The keywords that have a rule of their own, and those that say nothing about values. */
const COMPARED_ELSEWHERE = new Set(
  (
    "$ref type enum const format nullable items properties required additionalProperties allOf oneOf anyOf discriminator " +
    "maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength maxItems minItems maxProperties minProperties " +
    "multipleOf pattern uniqueItems not default deprecated readOnly writeOnly " +
    "title description summary example examples externalDocs $comment $schema $id $anchor $dynamicAnchor $vocabulary $defs definitions"
  ).split(" "),
);
/** Types show these. */
const SHOWN_IN_TYPES = new Set(["prefixItems", "patternProperties"]);
/** These describe the text of a value, which stays a string. */
const ANNOTATIONS = new Set(["contentEncoding", "contentMediaType", "contentSchema", "xml"]);

export function compareOtherKeywords(pair: Pair): void {
  const [before, after] = [meanings(pair.comparer.before, pair.before), meanings(pair.comparer.after, pair.after)];
  for (const keyword of [...new Set([...before.keys(), ...after.keys()])].sort(byCodeUnit)) {
    const [left, right] = [before.get(keyword), after.get(keyword)];
    if (left === right) continue;
    const what = left === undefined ? "is new" : right === undefined ? "is gone" : "has changed";
    note(pair, { level: levelOf(pair, keyword), kind: "keyword", message: `{}: ${keyword} ${what}` });
  }
}

function levelOf({ direction }: Pair, keyword: string): Level {
  if (ANNOTATIONS.has(keyword)) return "harmless";
  return direction === "request" || SHOWN_IN_TYPES.has(keyword) ? "breaking" : "harmless";
}

function meanings(document: ApiDocument, schema: Schema): ReadonlyMap<string, string> {
  const keywords = new Set(schema.fragments.flatMap(({ value }) => Object.keys(value)));
  const others = [...keywords].filter((keyword) => !COMPARED_ELSEWHERE.has(keyword) && !keyword.startsWith("x-"));
  return new Map(
    others.map((keyword) => [
      keyword,
      valuesOf(schema, keyword)
        .map((value) => meaningOf(document, { [keyword]: value }))
        .sort()
        .join(),
    ]),
  );
}
