/**
 * Preparing a document for openapi-typescript.
 */
import type { ApiDocument } from "../../document/document.js";
import { byCodeUnit, isObject, type JsonObject, listAt, objectAt } from "../../shared/json.js";
import { withoutExtensions } from "./extensions.js";
import { type NamedOperation, typeKey } from "./named-operations.js";
import { mediaTypes } from "../../document/media-types.js";
import { isIgnoredHeader, METHODS, parameterKey } from "../../document/operations.js";
import { resolve } from "../../document/references.js";

/**
 * A copy of the document in which every described operation has its operationId, and no other has one. The headers that OpenAPI
 * says to ignore are left out, and so are all extensions. The order is fixed.
 */
export function prepare(document: ApiDocument, operations: readonly NamedOperation[]): JsonObject {
  const { root } = document;
  const ids = new Map(operations.map((operation) => [`${operation.method} ${operation.path}`, typeKey(operation)]));
  const paths = objectAt(root, "paths");
  const names = Object.keys(paths).filter((path) => !path.startsWith("x-"));
  const prepared: JsonObject = {};
  for (const path of names.sort(byCodeUnit)) {
    prepared[path] = preparePath(document, resolve(document, paths[path]), (method) => ids.get(`${method} ${path}`));
  }
  const components = objectAt(root, "components");
  return withoutExtensions({
    ...root,
    paths: prepared,
    ...(isObject(root["webhooks"]) && { webhooks: withoutIds(document, root["webhooks"]) }),
    ...(isObject(components["pathItems"]) && {
      components: { ...components, pathItems: withoutIds(document, components["pathItems"]) },
    }),
  });
}

function preparePath(document: ApiDocument, item: JsonObject, idOf: (method: string) => string | undefined): JsonObject {
  const { own, moved } = splitParameters(document, item);
  const prepared: JsonObject = { ...item, ...(item["parameters"] !== undefined && { parameters: own }) };
  for (const method of METHODS) {
    const definition = item[method];
    // Deleted and added again, so that the methods have a fixed order.
    delete prepared[method];
    const id = idOf(method);
    if (isObject(definition) && id !== undefined) prepared[method] = prepareOperation(document, definition, id, moved);
  }
  return prepared;
}

function prepareOperation(document: ApiDocument, definition: JsonObject, id: string, ofPath: readonly unknown[]): JsonObject {
  const { requestBody, ...rest } = definition;
  const own = listAt(definition, "parameters").filter((given) => !isIgnoredHeader(document, given));
  const declared = new Set(own.map((given) => keyOf(document, given)));
  const inherited = ofPath.filter((given) => !declared.has(keyOf(document, given)));
  return {
    ...rest,
    operationId: id,
    ...((definition["parameters"] !== undefined || inherited.length > 0) && { parameters: [...inherited, ...own] }),
    // A body without a media type can't be sent.
    ...(requestBody !== undefined && mediaTypes(resolve(document, requestBody)).length > 0 && { requestBody }),
  };
}

/**
 * The parameters that stay in the path, and those that its operations must state themselves: an operation that spells a header
 * otherwise (`x-a` for `X-A`) would get both, as only names that are equal replace each other.
 */
function splitParameters(document: ApiDocument, item: JsonObject): { own: readonly unknown[]; moved: readonly unknown[] } {
  const ofOperations = METHODS.flatMap((method) => listAt(objectAt(item, method), "parameters")).map((given) => resolve(document, given));
  const isRespelt = (given: unknown) => {
    const { in: place, name } = resolve(document, given);
    return ofOperations.some((other) => keyOf(document, other) === keyOf(document, given) && place === "header" && other["name"] !== name);
  };
  const kept = listAt(item, "parameters").filter((given) => !isIgnoredHeader(document, given));
  return { own: kept.filter((given) => !isRespelt(given)), moved: kept.filter(isRespelt) };
}

function keyOf(document: ApiDocument, given: unknown): string {
  const { in: place, name } = resolve(document, given);
  return parameterKey(String(place), String(name));
}

/** Path items whose operations we don't call: of webhooks, and of components, which have been copied to their paths. */
function withoutIds(document: ApiDocument, items: JsonObject): JsonObject {
  const anonymous = Object.entries(items).map(([name, given]) => {
    const item = resolve(document, given);
    const operations = METHODS.flatMap((method) => {
      const { operationId: _, ...definition } = objectAt(item, method);
      return isObject(item[method]) ? [[method, definition] as const] : [];
    });
    return [name, { ...item, ...Object.fromEntries(operations) }] as const;
  });
  return Object.fromEntries(anonymous);
}
