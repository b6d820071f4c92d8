import { parse } from "yaml";
import { CommandError } from "../../shared/command-error.js";
import { isObject, type JsonObject } from "../../shared/json.js";

/** Ten times those of the largest document that we know. */
const maxNodes = 2_000_000;

const document = "Give an OpenAPI 3 or Swagger 2.0 document, as YAML or JSON.";

export function parseObject(name: string, text: string): JsonObject {
  const value = parseText(name, text);
  if (!isObject(value)) throw new CommandError(`${name} is not an API document: it holds no object.`, document);
  return value;
}

function parseText(name: string, text: string): unknown {
  try {
    // Reads JSON many times faster than as YAML, which it is too.
    if (/^\s*\{/.test(text)) return parseJson(text);
    return parseYaml(text);
  } catch (error) {
    if (error instanceof RangeError) throw new CommandError(`${name} is nested too deeply.`, document);
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "").replace(/:$/, "") : "";
    throw new CommandError(`${name} is neither YAML nor JSON, or it is cut off: ${reason}.`, "Correct the document there, or get it anew.");
  }
}

/** What only looks like JSON may be YAML all the same. */
function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return parseYaml(text);
  }
}

/** With `<<`, which every other reader of API documents knows. How often an alias is used is no danger: what it grows to is. */
function parseYaml(text: string): unknown {
  const value: unknown = parse(text, { logLevel: "error", merge: true, maxAliasCount: -1 });
  if (sizeOf(value, new Map()) > maxNodes) throw new Error("its aliases grow beyond all measure");
  return value;
}

/** The number of nodes with every alias written out. What is shared is counted once, and multiplied. */
function sizeOf(value: unknown, known: Map<unknown, number>): number {
  if (!isObject(value) && !Array.isArray(value)) return 1;
  const counted = known.get(value);
  if (counted !== undefined) return counted;
  // An alias that holds itself is found later, and named.
  known.set(value, 0);
  const size = Object.values(value).reduce<number>((sum, child) => sum + sizeOf(child, known), 1);
  known.set(value, size);
  return size;
}
