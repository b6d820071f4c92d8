import { sample } from "openapi-sampler";
import { mediaTypes } from "../../scripts/generate/shape/media-types.js";
import { type JsonObject, listAt, objectAt } from "../../scripts/shared/json.js";
import type { ApiOperation } from "../../scripts/generate/shape/operations.js";
import { resolve } from "../../scripts/generate/shape/references.js";
import { SpecDocument } from "../../src/sandbox/spec/document.js";
import { unfold } from "../../src/sandbox/spec/unfold.js";
import type { Api } from "../contract/specs.js";

const documents = {
  "kinde-management": new SpecDocument("kinde-management"),
  "kinde-account": new SpecDocument("kinde-account"),
  knetik: new SpecDocument("knetik"),
};

export interface Arguments {
  path: Record<string, unknown>;
  query: Record<string, unknown>;
  header: Record<string, unknown>;
  body?: unknown;
}

/** Arguments that an operation takes: only the required ones, or all of them. */
export function argumentsOf(api: Api, operation: ApiOperation, which: "required" | "all"): Arguments {
  const given: Arguments = { path: {}, query: {}, header: {} };
  for (const parameter of operation.parameters) {
    if (which === "required" && parameter.definition["required"] !== true) continue;
    const place = parameter.in === "path" || parameter.in === "header" ? parameter.in : "query";
    given[place][parameter.name] = valueOf(resolve(api.document, parameter.definition["schema"]));
  }
  const body = bodyOf(api, operation);
  if (body !== undefined && (which === "all" || body.isRequired)) given.body = body.value;
  return given;
}

/** The same with one thing wrong, and what is wrong; undefined where an operation takes nothing that could be. */
export function brokenArguments(api: Api, operation: ApiOperation): { readonly args: Arguments; readonly wrong: string } | undefined {
  const args = argumentsOf(api, operation, "required");
  for (const parameter of operation.parameters) {
    const { in: place, name, definition } = parameter;
    const { type, enum: values } = resolve(api.document, definition["schema"]);
    if (place === "query" && definition["required"] === true) {
      const { [name]: _left, ...query } = args.query;
      return { args: { ...args, query }, wrong: `${name} is needed` };
    }
    if (place !== "path" && place !== "query") continue;
    if (type === "string" && values === undefined) continue;
    if (type === "object") continue;
    return { args: { ...args, [place]: { ...args[place], [name]: "no-such-value" } }, wrong: name };
  }
  const body = bodyOf(api, operation);
  if (!body?.isJson) return undefined;
  if (body.isRequired) return { args: { ...args, body: undefined }, wrong: "A body is needed" };
  return body.isOpen ? undefined : { args: { ...args, body: Array.isArray(body.value) ? { no: "list" } : ["no object"] }, wrong: "body" };
}

function bodyOf(api: Api, { definition }: ApiOperation) {
  const body = resolve(api.document, definition["requestBody"]);
  const mediaType = mediaTypes(body)[0];
  if (mediaType === undefined) return undefined;
  const schema = objectAt(objectAt(objectAt(body, "content"), mediaType), "schema");
  const value = sample(unfold(documents[api.name], schema) ?? {}, { skipReadOnly: true });
  const isOpen = Object.keys(resolve(api.document, schema)).length === 0 || typeof value === "string";
  return { value, isRequired: body["required"] === true, isJson: mediaType === "application/json", isOpen };
}

function valueOf(schema: JsonObject): unknown {
  const [first] = listAt(schema, "enum");
  if (first !== undefined) return first;
  switch (schema["type"]) {
    case "integer":
    case "number":
      return schema["minimum"] ?? 1;
    case "boolean":
      return true;
    case "object":
      return { field: "value" };
    default:
      return schema["format"] === "date-time" ? "2024-11-18T13:32:07Z" : schema["format"] === "uri" ? "https://app.example/" : "example";
  }
}
