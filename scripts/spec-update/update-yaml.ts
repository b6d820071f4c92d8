/**
 * Writing values into YAML text.
 */
import { type Document, isMap, isScalar, isSeq, type Node, Pair, parseDocument, Scalar, visit, type YAMLMap } from "yaml";
import { canonicalJson, isObject, type JsonObject } from "../shared/json.js";

/** The text with new values. Unchanged parts keep their comments, their order and their formatting. */
export async function updateYaml(text: string, values: JsonObject): Promise<string> {
  const document: Document = parseDocument(text, { logLevel: "error" });
  if (canonicalJson(document.toJS()) === canonicalJson(values)) return text;
  document.contents = write(document, document.contents, values);
  return formatYaml(document.toString({ lineWidth: 0 }), text);
}

/** Formats YAML. Lines as long as in the old text stay as they are. */
export async function formatYaml(text: string, oldText = ""): Promise<string> {
  // Loaded on demand, because it takes longer than everything else here.
  const { format, resolveConfig } = await import("prettier");
  const config = (await resolveConfig(`${import.meta.dirname}/any.yaml`)) ?? {};
  const longest = oldText.split("\n").reduce((length, line) => Math.max(length, line.length), config.printWidth ?? 0);
  return format(text, { ...config, printWidth: longest, parser: "yaml" });
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
  return newNode(document, value);
}

/** In the style of our documents: short values on one line, and strings quoted that YAML 1.1 reads as booleans. */
function newNode(document: Document, value: unknown): Node {
  const node = document.createNode(value);
  visit(node, {
    Map: (_, map) => {
      const isSchema = map.items.some(({ key }) => keyText(key) === "type" || keyText(key) === "$ref");
      if (isSchema && map.items.length <= 4 && map.items.every((pair) => isScalar(pair.value) || isShortList(pair.value))) map.flow = true;
    },
    Seq: (_, list) => {
      if (isShortList(list)) list.flow = true;
    },
    Scalar: (_, scalar) => {
      if (typeof scalar.value === "string" && /^(y|n|yes|no|on|off)$/i.test(scalar.value)) scalar.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return node;
}

function isShortList(value: unknown): boolean {
  return isSeq(value) && value.items.every((item) => isScalar(item));
}

/** The item of a list with the same value, or else with the same name. */
function partner(document: Document, known: readonly Node[], value: unknown): Node | undefined {
  const same = known.find((node) => canonicalJson(node.toJS(document)) === canonicalJson(value));
  if (same || !isObject(value) || typeof value["name"] !== "string") return same;
  return known.find((node) => isMap(node) && node.get("name") === value["name"] && node.get("in") === value["in"]);
}

function writeMap(document: Document, map: YAMLMap, value: JsonObject): YAMLMap {
  for (const { key } of [...map.items]) {
    if (!Object.hasOwn(value, keyText(key))) map.delete(key);
  }
  const isSpaced = map.items.some(({ key }) => isScalar(key) && key.spaceBefore === true);
  let previous = -1;
  for (const [key, child] of Object.entries(value)) {
    const index = map.items.findIndex((pair) => keyText(pair.key) === key);
    if (index >= 0) {
      const pair = map.items[index];
      if (pair) pair.value = write(document, asNode(pair.value), child);
      previous = index;
      continue;
    }
    // Inserted after its predecessor, not at the end.
    previous += 1;
    const name = document.createNode(key);
    name.spaceBefore = isSpaced && previous > 0;
    map.items.splice(previous, 0, new Pair(name, newNode(document, child)));
  }
  return map;
}

function asNode(value: unknown): Node | null {
  return isMap(value) || isSeq(value) || isScalar(value) ? value : null;
}

function keyText(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}
