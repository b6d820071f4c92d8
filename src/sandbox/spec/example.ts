/**
 * The example that the sandbox replies with if an operation has no route of its own.
 */
import { empty, json, type Reply } from "../http/router.js";
import type { SpecOperation } from "./document.js";
import { isJsonObject, objectAt } from "./json.js";
import type { Libraries } from "./libraries.js";
import { examplePage } from "./paging.js";
import { unfold } from "./unfold.js";

/** An example of the first success that an operation declares. It is the same for the same request, and a list comes in pages. */
export function exampleReply({ document, definition }: SpecOperation, query: URLSearchParams, libraries: Libraries): Reply {
  const responses = objectAt(definition, "responses");
  const status = Object.keys(responses)
    .filter((name) => /^2\d\d$/.test(name))
    .sort()[0];
  const content = objectAt(document.resolve(responses[status ?? ""]), "content");
  const [mediaType] = Object.keys(content);
  if (status === undefined || mediaType === undefined) return empty(Number(status ?? 204));
  const schema = unfold(document, objectAt(content, mediaType, "schema")) ?? {};
  const example = libraries.sample(schema);
  const paging = definition["x-paging"];
  const body = isJsonObject(paging) ? examplePage({ paging, schema, example, query }) : example;
  if (mediaType === "application/json") return json(Number(status), body);
  return { status: Number(status), headers: { "content-type": mediaType }, body: String(body) };
}
