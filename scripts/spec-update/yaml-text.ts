import { type Document, isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from "yaml";

import { isObject, type JsonObject } from "../generate/shape/json.js";
import { canonicalJson } from "../spec-diff/model/canonical.js";

/** Writes values into the text of a document, which keeps its comments, its order and its forms where nothing changes. */
export async function withValues(text: string, values: JsonObject): Promise<string> {
  const document: Document = parseDocument(text, { logLevel: "error" });
  if (canonicalJson(document.toJS()) === canonicalJson(values)) return text;
  document.contents = write(document, document.contents, values);
  // Loaded when needed: it takes longer than everything else here.
  const { format, resolveConfig } = await import("prettier");
  const config = (await resolveConfig(`${import.meta.dirname}/any.yaml`)) ?? {};
  return format(document.toString({ lineWidth: 0 }), { ...config, parser: "yaml" });
}

function write(document: Document, node: Node | null, value: unknown): Node {
  if (isMap(node) && isObject(value)) return writeMap(document, node, value);
  if (node && canonicalJson(node.toJS(document)) === canonicalJson(value)) return node;
  if (isSeq(node) && Array.isArray(value) && !node.flow) {
    const known = node.items.filter((item): item is Node => item !== null && typeof item === "object");
    node.items = value.map((item: unknown, index) =>
      write(document, partner(document, known, item) ?? (isMap(known[index]) ? null : (known[index] ?? null)), item),
    );
    return node;
  }
  if (isScalar(node) && !isObject(value) && !Array.isArray(value)) {
    node.value = value;
    return node;
  }
  return document.createNode(value);
}

/** The item of a list that says the same, or that has the same name. */
function partner(document: Document, known: readonly Node[], value: unknown): Node | undefined {
  const same = known.find((node) => canonicalJson(node.toJS(document)) === canonicalJson(value));
  if (same || !isObject(value) || typeof value["name"] !== "string") return same;
  return known.find((node) => isMap(node) && node.get("name") === value["name"] && node.get("in") === value["in"]);
}

function writeMap(document: Document, map: YAMLMap, value: JsonObject): YAMLMap {
  for (const { key } of [...map.items]) {
    if (!Object.hasOwn(value, keyText(key))) map.delete(key);
  }
  let previous = -1;
  for (const [key, child] of Object.entries(value)) {
    const index = map.items.findIndex((pair) => keyText(pair.key) === key);
    if (index >= 0) {
      const pair = map.items[index];
      if (pair) pair.value = write(document, asNode(pair.value), child);
      previous = index;
      continue;
    }
    // After what it follows in the values, and not at the end.
    previous += 1;
    map.items.splice(previous, 0, document.createPair(key, child));
  }
  return map;
}

function asNode(value: unknown): Node | null {
  return isMap(value) || isSeq(value) || isScalar(value) ? value : null;
}

function keyText(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}
