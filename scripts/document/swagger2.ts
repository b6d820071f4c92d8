/**
 * Converting Swagger 2.0 to OpenAPI 3.0.
 */
import type { ApiDocument } from "./document.js";
import { isObject, type JsonObject, listAt, objectAt, stringsIn } from "../shared/json.js";
import { METHODS } from "./operations.js";
import { resolve } from "./references.js";
import { parameterOf, requestBodyOf } from "./swagger2-parameters.js";
import { schemeOf } from "./swagger2-security.js";

const MOVED = [
  ["#/definitions/", "#/components/schemas/"],
  ["#/responses/", "#/components/responses/"],
] as const;

export function fromSwagger2(document: ApiDocument): JsonObject {
  const { root } = document;
  const produces = stringsIn(root["produces"]);
  const paths: JsonObject = {};
  for (const path of Object.keys(objectAt(root, "paths"))) {
    paths[path] = pathOf(document, resolve(document, objectAt(root, "paths")[path]));
  }
  const converted = {
    openapi: "3.0.3",
    info: root["info"] ?? {},
    servers: serversOf(root),
    ...(root["tags"] !== undefined && { tags: root["tags"] }),
    ...(root["security"] !== undefined && { security: root["security"] }),
    paths,
    components: {
      schemas: root["definitions"] ?? {},
      responses: mapValues(objectAt(root, "responses"), (response) => responseOf(response, produces)),
      securitySchemes: mapValues(objectAt(root, "securityDefinitions"), schemeOf),
    },
  };
  const rewritten = rewrite(converted);
  return isObject(rewritten) ? rewritten : {};
}

function pathOf(document: ApiDocument, item: JsonObject): JsonObject {
  const shared = listAt(item, "parameters");
  const path: JsonObject = {};
  for (const method of METHODS) {
    const operation = item[method];
    if (!isObject(operation)) continue;
    const { parameters: _, consumes: _consumes, produces: _produces, schemes: _schemes, ...rest } = operation;
    const all = merged([...shared, ...listAt(operation, "parameters")].map((given) => resolve(document, given)));
    const consumes = stringsIn(operation["consumes"] ?? document.root["consumes"]);
    const produces = stringsIn(operation["produces"] ?? document.root["produces"]);
    const body = requestBodyOf(all, consumes);
    path[method] = {
      ...rest,
      parameters: all.filter(({ in: place }) => place !== "body" && place !== "formData").map(parameterOf),
      ...(body && { requestBody: body }),
      responses: mapValues(objectAt(operation, "responses"), (response) => responseOf(response, produces)),
    };
  }
  return path;
}

/** An operation's own parameter replaces the path's parameter of that name. There is only one body. */
function merged(parameters: readonly JsonObject[]): readonly JsonObject[] {
  const byKey = new Map(
    parameters.map((parameter) => [
      parameter["in"] === "body" ? "body" : `${String(parameter["in"])} ${String(parameter["name"])}`,
      parameter,
    ]),
  );
  return [...byKey.values()];
}

function responseOf(response: JsonObject, produces: readonly string[]): JsonObject {
  if (typeof response["$ref"] === "string") return response;
  const { schema, headers, examples: _, ...rest } = response;
  const types = produces.length > 0 ? produces : ["application/json"];
  return {
    ...rest,
    ...(isObject(headers) && { headers: mapValues(headers, (header) => ({ schema: withoutDescription(header) })) }),
    ...(schema !== undefined && { content: Object.fromEntries(types.map((type) => [type, { schema }])) }),
  };
}

function withoutDescription({ description: _, ...schema }: JsonObject): JsonObject {
  return schema;
}

function serversOf(root: JsonObject): readonly JsonObject[] {
  const { host, basePath } = root;
  if (typeof host !== "string") return [];
  const schemes = stringsIn(root["schemes"]);
  return (schemes.length > 0 ? schemes : ["https"]).map((scheme) => ({
    url: `${scheme}://${host}${typeof basePath === "string" ? basePath.replace(/\/$/, "") : ""}`,
  }));
}

/** Adapts references, nullability, discriminators and files to OpenAPI 3.0. */
function rewrite(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => rewrite(item));
  if (!isObject(value)) return value;
  const result: JsonObject = {};
  for (const [key, child] of Object.entries(value)) {
    if (key === "$ref" && typeof child === "string") result[key] = MOVED.reduce((text, [from, to]) => text.replace(from, to), child);
    else if (key === "x-nullable" && child === true) result["nullable"] = true;
    else if (key === "discriminator" && typeof child === "string") result[key] = { propertyName: child };
    else if (key === "type" && child === "file") Object.assign(result, { type: "string", format: "binary" });
    else result[key] = rewrite(child);
  }
  return result;
}

function mapValues(values: JsonObject, change: (value: JsonObject) => unknown): JsonObject {
  return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (isObject(value) ? [[name, change(value)]] : [])));
}
