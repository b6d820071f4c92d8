import { isObject, type JsonObject, objectAt } from "../../shared/json.js";

/**
 * What no vendor's document can mean. A media type's charset tells nothing of a schema; and a 204 carries no body: what is declared
 * there comes as a 200, as nobody can tell which of the two it is.
 */
export function soundResponses(responses: JsonObject): JsonObject {
  const result: JsonObject = {};
  for (const [status, response] of Object.entries(responses)) {
    if (!isObject(response)) continue;
    const { content, ...rest } = withPlainContent(response);
    if (status === "204" && content !== undefined) {
      if (responses["200"] === undefined) result["200"] = { ...rest, content };
      result[status] = rest;
    } else result[status] = content === undefined ? rest : { ...rest, content };
  }
  return result;
}

export function withPlainContent(holder: JsonObject): JsonObject {
  if (!isObject(holder["content"])) return holder;
  const content: JsonObject = {};
  for (const [mediaType, value] of Object.entries(objectAt(holder, "content"))) {
    const essence = (mediaType.split(";")[0] ?? "").trim();
    if (essence === mediaType || content[essence] === undefined) content[essence] = value;
  }
  return { ...holder, content };
}
