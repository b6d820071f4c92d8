import type { ApiDocument } from "../../generate/shape/document.js";
import { isObject, type JsonObject, objectAt } from "../../shared/json.js";
import { childOf, follow } from "../../spec-diff/model/located.js";
import { specOperations } from "../../spec-diff/model/operations.js";
import { soundResponses, withPlainContent } from "./answers.js";
import { statedScopes } from "./scopes.js";
import { withoutWords } from "./words.js";

/** A vendor's document as structure alone: without words, and with every parameter, body and security written out where it is used. */
export function structureOf(document: ApiDocument): ApiDocument {
  const paths: JsonObject = {};
  for (const operation of specOperations(document)) {
    const scopes = statedScopes(operation.located.value);
    const own = withoutWords(operation.located.value);
    const { parameters: _, "x-scopes": _scopes, ...rest } = isObject(own) ? own : {};
    const body = childOf(operation.located, "requestBody");
    const plainBody = withoutWords(body && follow(document, body).value);
    if (isObject(plainBody)) rest["requestBody"] = withPlainContent(plainBody);
    const item = objectAt(paths, operation.path);
    paths[operation.path] = item;
    item[operation.method] = {
      ...rest,
      security: withoutWords(operation.located.value["security"] ?? document.root["security"] ?? []),
      ...(scopes && { "x-scopes": [...scopes] }),
      responses: soundResponses(objectAt(rest, "responses")),
      ...(operation.parameters.length > 0 && { parameters: operation.parameters.map(({ located }) => withoutWords(located.value)) }),
    };
  }
  const components = withoutWords(document.root["components"] ?? {});
  const { parameters: _, ...sections } = isObject(components) ? components : {};
  for (const section of ["responses", "requestBodies"]) {
    const holders = Object.entries(objectAt(sections, section));
    if (holders.length > 0)
      sections[section] = Object.fromEntries(holders.map(([name, holder]) => [name, isObject(holder) ? withPlainContent(holder) : holder]));
  }
  // Nothing is shared with the vendor's document: this one is changed in place.
  const root = structuredClone({ openapi: "3.0.3", info: {}, paths, components: sections });
  return { name: document.name, root };
}
