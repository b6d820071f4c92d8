/**
 * A vendor's document reduced to its structure.
 */
import type { ApiDocument } from "../../document/document.js";
import { isObject, type JsonObject, objectAt } from "../../shared/json.js";
import { childOf, follow } from "../../document/located.js";
import { specOperations } from "../../document/operations.js";
import { normalizeContent, normalizeResponses } from "./normalize-responses.js";
import { statedScopes } from "../../document/scopes.js";
import { withoutProse } from "./without-prose.js";

/** The document without prose, and with parameters, bodies and security written out in each operation. */
export function structureOf(document: ApiDocument): ApiDocument {
  const paths: JsonObject = {};
  for (const operation of specOperations(document)) {
    const scopes = statedScopes(operation.located.value);
    const own = withoutProse(operation.located.value);
    const { parameters: _, "x-scopes": _scopes, servers: _servers, callbacks: _callbacks, ...rest } = isObject(own) ? own : {};
    const body = childOf(operation.located, "requestBody");
    const plainBody = withoutProse(body && follow(document, body).value);
    if (isObject(plainBody)) rest["requestBody"] = normalizeContent(plainBody);
    const item = objectAt(paths, operation.path);
    paths[operation.path] = item;
    item[operation.method] = {
      ...rest,
      security: withoutProse(operation.located.value["security"] ?? document.root["security"] ?? []),
      ...(scopes && { "x-scopes": [...scopes] }),
      responses: normalizeResponses(objectAt(rest, "responses")),
      ...(operation.parameters.length > 0 && { parameters: operation.parameters.map(({ located }) => withoutProse(located.value)) }),
    };
  }
  const components = withoutProse(document.root["components"] ?? {});
  const { parameters: _, ...sections } = isObject(components) ? components : {};
  for (const section of ["responses", "requestBodies"]) {
    const holders = Object.entries(objectAt(sections, section));
    if (holders.length > 0)
      sections[section] = Object.fromEntries(holders.map(([name, holder]) => [name, isObject(holder) ? normalizeContent(holder) : holder]));
  }
  // A clone, because the result is changed in place later.
  const root = structuredClone({ openapi: "3.0.3", info: {}, paths, components: sections });
  return { name: document.name, root };
}
