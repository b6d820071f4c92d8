/**
 * What a part of a document means, as text that two documents can be compared by.
 */
import { createHash } from "node:crypto";
import type { ApiDocument } from "../../document/document.js";
import { byCodeUnit, canonicalJson, isObject } from "../../shared/json.js";
import { at, pointerTo } from "../../document/located.js";

/** Prose and names, which callers can't notice. */
const PROSE_KEYS = new Set(["description", "summary", "title", "example", "examples", "externalDocs", "$comment"]);
/** The values of these keys are data. */
const DATA_KEYS = new Set(["default", "const", "mapping"]);
/** The values of these keys are lists whose order doesn't matter. */
const UNORDERED_KEYS = new Set(["required", "enum", "type"]);
/** The values of these keys map names that the author chose. */
const MAP_KEYS = new Set(["properties", "patternProperties", "dependentSchemas", "dependentRequired", "content", "headers", "encoding"]);

/** The same for parts that say the same, by `$ref` or not, in any order and with any prose. */
export function meaningOf(document: ApiDocument, part: unknown): string {
  const known = new Map<string, string>();
  const passed: string[] = [];
  return textOf(part, true);

  function textOf(value: unknown, namesAreKeywords: boolean): string {
    if (Array.isArray(value)) return `[${value.map((item) => textOf(item, true)).join(",")}]`;
    if (!isObject(value)) return canonicalJson(value);
    if (namesAreKeywords && typeof value["$ref"] === "string") return targetOf(pointerTo(value["$ref"]));
    const keys = Object.keys(value).filter((key) => !namesAreKeywords || !(PROSE_KEYS.has(key) || key.startsWith("x-")));
    return `{${keys
      .sort(byCodeUnit)
      .map((key) => `${JSON.stringify(key)}:${childOf(key, value[key], namesAreKeywords)}`)
      .join(",")}}`;
  }

  function childOf(key: string, child: unknown, namesAreKeywords: boolean): string {
    if (namesAreKeywords && DATA_KEYS.has(key)) return canonicalJson(child);
    if (Array.isArray(child) && (!namesAreKeywords || UNORDERED_KEYS.has(key))) return `[${child.map(canonicalJson).sort().join(",")}]`;
    return textOf(child, !(namesAreKeywords && MAP_KEYS.has(key)));
  }

  /** A hash, because a schema that is used many times would make the text too long. */
  function targetOf(pointer: string): string {
    const depth = passed.indexOf(pointer);
    // A schema that contains itself, whatever its name.
    if (depth >= 0) return `"up ${passed.length - depth}"`;
    const found = known.get(pointer);
    if (found !== undefined) return found;
    passed.push(pointer);
    const text = textOf(at(document, pointer).value, true);
    passed.pop();
    const hash = createHash("sha256").update(text).digest("hex");
    known.set(pointer, hash);
    return hash;
  }
}
