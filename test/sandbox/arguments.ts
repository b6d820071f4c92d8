/**
 * Makes valid and invalid arguments for an operation from its OpenAPI document.
 */
import { sample } from "openapi-sampler";
import { mediaTypes } from "../../scripts/document/media-types.js";
import { type JsonObject, listAt, objectAt } from "../../scripts/shared/json.js";
import type { SpecOperation } from "../../scripts/document/operations.js";
import { resolve } from "../../scripts/document/references.js";
import { SpecDocument } from "../../src/sandbox/spec/document.js";
import { unfold } from "../../src/sandbox/spec/unfold.js";
import type { Api } from "../contract/specs.js";

const DOCUMENTS = {
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

/** Valid arguments of an operation: only the required ones, or all. */
export function argumentsOf(api: Api, operation: SpecOperation, which: "required" | "all"): Arguments {
  const args: Arguments = { path: {}, query: {}, header: {} };
  for (const parameter of operation.parameters) {
    if (which === "required" && parameter.located.value["required"] !== true) continue;
    const location = parameter.in === "path" || parameter.in === "header" ? parameter.in : "query";
    args[location][parameter.name] = valueOf(resolve(api.document, parameter.located.value["schema"]));
  }
  const body = bodyOf(api, operation);
  if (body !== undefined && (which === "all" || body.isRequired)) args.body = body.value;
  return args;
}

/** Arguments with one mistake, and a part of the message that describes it; undefined if the operation has nothing to get wrong. */
export function brokenArguments(api: Api, operation: SpecOperation): { readonly args: Arguments; readonly wrong: string } | undefined {
  const args = argumentsOf(api, operation, "required");
  for (const parameter of operation.parameters) {
    const {
      in: location,
      name,
      located: { value: definition },
    } = parameter;
    const { type, enum: values } = resolve(api.document, definition["schema"]);
    if (location === "query" && definition["required"] === true) {
      const { [name]: _left, ...query } = args.query;
      return { args: { ...args, query }, wrong: `${name} is needed` };
    }
    if (location !== "path" && location !== "query") continue;
    if (type === "string" && values === undefined) continue;
    if (type === "object") continue;
    return { args: { ...args, [location]: { ...args[location], [name]: "no-such-value" } }, wrong: name };
  }
  const body = bodyOf(api, operation);
  if (!body?.isJson) return undefined;
  if (body.isRequired) return { args: { ...args, body: undefined }, wrong: "A body is needed" };
  return body.isOpen ? undefined : { args: { ...args, body: Array.isArray(body.value) ? { no: "list" } : ["no object"] }, wrong: "body" };
}

function bodyOf(api: Api, { located: { value: definition } }: SpecOperation) {
  const body = resolve(api.document, definition["requestBody"]);
  const mediaType = mediaTypes(body)[0];
  if (mediaType === undefined) return undefined;
  const schema = objectAt(objectAt(objectAt(body, "content"), mediaType), "schema");
  const value = sample(unfold(DOCUMENTS[api.name], schema) ?? {}, { skipReadOnly: true });
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
