/**
 * Alternatives that are only types, as a list of types.
 */
import type { JsonObject } from "../../shared/json.js";
import type { Located } from "../../document/located.js";
import type { Schema } from "./schema.js";

const PROSE_KEYS = new Set(["description", "title", "example", "examples"]);

/**
 * The schema with a list of types, as in OpenAPI 3.1, in place of alternatives that are only types. `undefined` if an alternative
 * says more than its type.
 */
export function withTypeLists(schema: Schema): Schema | undefined {
  const lists: Located[] = [];
  for (const alternatives of schema.choices) {
    const types = alternatives.map(({ value }) => bareType(value));
    if (types.includes(undefined)) return undefined;
    lists.push({ pointer: (alternatives[0]?.pointer ?? "").replace(/\/[0-9]+$/, ""), value: { type: types } });
  }
  return { ...schema, choices: [], fragments: [...schema.fragments, ...lists] };
}

function bareType(value: JsonObject): unknown {
  const says = Object.keys(value).filter((key) => !PROSE_KEYS.has(key) && !key.startsWith("x-"));
  return says.length === 1 ? value["type"] : undefined;
}
