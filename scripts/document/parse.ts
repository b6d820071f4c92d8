/**
 * Parsing YAML and JSON that may be damaged.
 */
import { parse } from "yaml";
import { CommandError } from "../shared/command-error.js";
import { isObject, type JsonObject } from "../shared/json.js";
import { checkParts } from "./limits.js";

/** Ten times the nodes of the largest document that we know. */
const MAX_NODES = 2_000_000;

const REMEDY = "Give an OpenAPI 3 or Swagger 2.0 document, as YAML or JSON.";

export function parseObject(name: string, text: string): JsonObject {
  const value = parseText(name, text);
  if (!isObject(value)) throw new CommandError(`${name} is not an API document: it holds no object.`, REMEDY);
  return value;
}

function parseText(name: string, text: string): unknown {
  try {
    // JSON is YAML, but JSON.parse reads it many times faster.
    if (/^\s*\{/.test(text)) return parseJson(name, text);
    return parseYaml(name, text);
  } catch (error) {
    if (error instanceof CommandError) throw error;
    if (error instanceof RangeError) throw new CommandError(`${name} is nested too deeply.`, REMEDY);
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "").replace(/:$/, "") : "";
    throw new CommandError(
      `${name} is neither YAML nor JSON, or it is cut off: ${reason}.`,
      "Correct the document there, or get it again.",
    );
  }
}

/** A text that starts like JSON may still be YAML. */
function parseJson(name: string, text: string): unknown {
  checkParts(name, text, "JSON");
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return parseYaml(name, text);
  }
}

/** With merge keys (`<<`), as other tools read them. Many uses of an alias are harmless; the size that they expand to isn't. */
function parseYaml(name: string, text: string): unknown {
  checkParts(name, text, "YAML");
  const value: unknown = parse(text, { logLevel: "error", merge: true, maxAliasCount: -1 });
  if (sizeOf(value, new Map()) > MAX_NODES) throw new Error("its aliases expand to too many nodes");
  return value;
}

/** The number of nodes with every alias expanded. A shared node is visited once. */
function sizeOf(value: unknown, known: Map<unknown, number>): number {
  if (!isObject(value) && !Array.isArray(value)) return 1;
  const counted = known.get(value);
  if (counted !== undefined) return counted;
  // An alias that contains itself is reported later, with its place.
  known.set(value, 0);
  const size = Object.values(value).reduce<number>((sum, child) => sum + sizeOf(child, known), 1);
  known.set(value, size);
  return size;
}
