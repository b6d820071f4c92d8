/**
 * Correcting impossible responses in vendors' documents.
 */
import { isObject, type JsonObject, objectAt } from "../../shared/json.js";

/** Removes charsets from media types. A 204 has no body, so if one is declared, a 200 with the body is added. */
export function normalizeResponses(responses: JsonObject): JsonObject {
  const result: JsonObject = {};
  for (const [status, response] of Object.entries(responses)) {
    if (!isObject(response)) continue;
    const { content, ...rest } = normalizeContent(response);
    if (status === "204" && content !== undefined) {
      if (responses["200"] === undefined) result["200"] = { ...rest, content };
      result[status] = rest;
    } else result[status] = content === undefined ? rest : { ...rest, content };
  }
  return result;
}

export function normalizeContent(holder: JsonObject): JsonObject {
  if (!isObject(holder["content"])) return holder;
  const content: JsonObject = {};
  for (const [mediaType, value] of Object.entries(objectAt(holder, "content"))) {
    const essence = (mediaType.split(";")[0] ?? "").trim();
    if (essence === mediaType || content[essence] === undefined) content[essence] = value;
  }
  return { ...holder, content };
}
