/**
 * Merging the content of bodies and responses.
 */
import { type JsonObject, objectAt } from "../../shared/json.js";
import { contentsOf } from "../../spec-diff/compare/contents.js";
import { childOf, type Located } from "../../document/located.js";
import type { Merger } from "./merger.js";
import { mergeSchema } from "./merge-schema.js";

/** An object with the key `content`, in which every schema is merged, or an empty object if there is no content. */
export function mergeContent(merger: Merger, ours: Located | undefined, vendor: Located): JsonObject {
  const types = Object.keys(objectAt(vendor.value, "content"));
  if (types.length === 0) return {};
  const [first] = ours ? contentsOf(merger.ours, ours).values() : [];
  const content = types.map((type) => {
    const schema = childOf(vendor, "content", type, "schema");
    const whole = childOf(vendor, "content", type)?.value ?? {};
    const own = ours && childOf(ours, "content", type, "schema");
    return [type, schema ? { ...whole, schema: mergeSchema(merger, own ?? first, schema) } : whole] as const;
  });
  return { content: Object.fromEntries(content) };
}
