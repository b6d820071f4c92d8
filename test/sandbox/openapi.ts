/**
 * Checks responses against an OpenAPI document. It shares only the parsed document with the sandbox, so that it finds the sandbox's mistakes.
 */
import type { ValidateFunction } from "ajv";
import { Ajv2019 } from "ajv/dist/2019.js";
import addFormats from "ajv-formats";
import { isObject, type JsonObject, objectAt } from "../../scripts/shared/json.js";
import { specDocument } from "../helpers/spec-documents.js";

export interface CheckedResponse {
  readonly status: number;
  readonly contentType: string | null;
  readonly text: string;
}

/** An OpenAPI 3.0 document, read without the help of the sandbox. */
export class OpenApiDocument {
  readonly #root: JsonObject;
  readonly #ajv = new Ajv2019({ strict: false, allErrors: true });
  readonly #responses: ReadonlyMap<string, JsonObject>;
  readonly #compiled = new Map<JsonObject, ValidateFunction>();

  constructor(name: string) {
    const root = specDocument(name);
    if (!isObject(root)) throw new Error(`${name} isn't a document`);
    this.#root = root;
    this.#responses = responsesByOperation(root);
    addFormats.default(this.#ajv);
    const schemas = Object.entries(objectAt(objectAt(root, "components"), "schemas"));
    const variant = (closed: boolean): JsonObject =>
      Object.fromEntries(schemas.map(([key, schema]) => [key, toJsonSchema(schema, closed)]));
    this.#ajv.addSchema({ $id: "spec", closed: variant(true), open: variant(false) });
  }

  /** The parts of a response that the document doesn't declare. */
  check(operationId: string, { status, contentType, text }: CheckedResponse): string[] {
    const responses = this.#responses.get(operationId) ?? {};
    const response = this.#resolve(responses[String(status) in responses ? String(status) : "default"]);
    if (response === undefined) return [`${operationId} declares no status ${status}`];
    if (text === "") return [];
    if (!isObject(response["content"])) return ["the body is not declared"];
    const mediaType = contentType?.split(";")[0] ?? "";
    const schema = objectAt(response["content"], mediaType)["schema"];
    if (!isObject(schema)) return [`the media type ${mediaType} is not declared`];
    const validate = this.#compiled.get(schema) ?? this.#ajv.compile(toJsonSchema(schema, true));
    this.#compiled.set(schema, validate);
    validate(JSON.parse(text));
    return (validate.errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);
  }

  #resolve(value: unknown): JsonObject | undefined {
    if (!isObject(value)) return undefined;
    const reference = value["$ref"];
    if (typeof reference !== "string") return value;
    let target: unknown = this.#root;
    for (const key of reference.slice(2).split("/")) target = isObject(target) ? target[key] : undefined;
    return isObject(target) ? target : undefined;
  }
}

function responsesByOperation(root: JsonObject): ReadonlyMap<string, JsonObject> {
  const operations = Object.values(objectAt(root, "paths")).flatMap((item) => Object.values(isObject(item) ? item : {}).filter(isObject));
  return new Map(operations.map((operation) => [String(operation["operationId"]), objectAt(operation, "responses")]));
}

/** A closed schema refuses fields that it doesn't name. The parts of an `allOf` stay open, and only the whole is closed. */
function toJsonSchema(value: unknown, closed: boolean): JsonObject {
  if (!isObject(value)) return {};
  const reference = value["$ref"];
  if (typeof reference === "string") {
    return { $ref: `spec#/${closed ? "closed" : "open"}/${reference.split("/").at(-1) ?? ""}` };
  }
  const subtypes = Object.values(objectAt(objectAt(value, "discriminator"), "mapping"));
  // A reference to a model with subtypes means one of the subtypes, with all its fields. In an allOf it means the model itself.
  if (closed && subtypes.length > 0) return { anyOf: subtypes.map((subtype) => toJsonSchema({ $ref: subtype }, true)) };
  const schema: JsonObject = { ...value };
  const each = (list: unknown, inner: boolean): unknown =>
    Array.isArray(list) ? list.map((item) => toJsonSchema(item, inner)) : undefined;
  if (isObject(value["properties"])) {
    schema["properties"] = Object.fromEntries(
      Object.entries(value["properties"]).map(([name, property]) => [name, toJsonSchema(property, true)]),
    );
  }
  if (isObject(value["additionalProperties"])) schema["additionalProperties"] = toJsonSchema(value["additionalProperties"], true);
  if (isObject(value["items"])) schema["items"] = toJsonSchema(value["items"], true);
  if (value["allOf"] !== undefined) schema["allOf"] = each(value["allOf"], false);
  if (value["anyOf"] !== undefined) schema["anyOf"] = each(value["anyOf"], closed);
  if (value["oneOf"] !== undefined) schema["oneOf"] = each(value["oneOf"], closed);
  const isModel = value["properties"] !== undefined || value["allOf"] !== undefined;
  if (closed && isModel && value["additionalProperties"] === undefined) schema["unevaluatedProperties"] = false;
  if (value["nullable"] !== true) return schema;
  delete schema["nullable"];
  return { anyOf: [schema, { type: "null" }] };
}
