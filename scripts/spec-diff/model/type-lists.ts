import type { JsonObject } from "../../shared/json.js";
import type { Located } from "./located.js";
import type { Schema } from "./schema.js";

const prose = new Set(["description", "title", "example", "examples"]);

/**
 * A schema whose alternatives are types and nothing more, with a list of types instead, as OpenAPI 3.1 writes it; as it is where it
 * has no alternatives, and nothing where they say more.
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
  const says = Object.keys(value).filter((key) => !prose.has(key) && !key.startsWith("x-"));
  return says.length === 1 ? value["type"] : undefined;
}
