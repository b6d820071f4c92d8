import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ValidateFunction } from "ajv";
import { Ajv2019 } from "ajv/dist/2019.js";
import addFormats from "ajv-formats";
import { parse } from "yaml";

type Json = Record<string, unknown>;

export interface CheckedResponse {
  readonly status: number;
  readonly contentType: string | null;
  readonly text: string;
}

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An OpenAPI 3.0 document that answers are held against; what it doesn't declare is a finding. */
export class OpenApiDocument {
  private readonly root: Json;
  private readonly ajv = new Ajv2019({ strict: false, allErrors: true });
  private readonly responses: ReadonlyMap<string, Json>;
  private readonly compiled = new Map<Json, ValidateFunction>();

  constructor(name: string) {
    const root: unknown = parse(readFileSync(join(__dirname, "../../spec", `${name}.yaml`), "utf8"));
    if (!isJson(root)) throw new Error(`${name} is no document`);
    this.root = root;
    this.responses = this.responsesOfAll();
    addFormats.default(this.ajv);
    const schemas = Object.entries(this.at(this.root, "components", "schemas") ?? {});
    const variant = (closed: boolean): Json => Object.fromEntries(schemas.map(([key, schema]) => [key, toJsonSchema(schema, closed)]));
    this.ajv.addSchema({ $id: "spec", closed: variant(true), open: variant(false) });
  }

  /** What the document does not declare of an answer; nothing where it fits. */
  check(operationId: string, answer: CheckedResponse): string[] {
    const responses = this.responses.get(operationId) ?? {};
    const status = String(answer.status) in responses ? String(answer.status) : "default";
    const response = this.resolve(responses[status]);
    if (response === undefined) return [`${operationId} declares no status ${answer.status}`];
    const content = this.at(response, "content");
    if (answer.text === "") return [];
    if (content === undefined) return ["the body is not declared"];
    const mediaType = answer.contentType?.split(";")[0] ?? "";
    const schema = this.at(content, mediaType, "schema");
    if (schema === undefined) return [`the media type ${mediaType} is not declared`];
    const validate = this.compiled.get(schema) ?? this.ajv.compile(toJsonSchema(schema, true));
    this.compiled.set(schema, validate);
    validate(JSON.parse(answer.text));
    return (validate.errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);
  }

  private responsesOfAll(): ReadonlyMap<string, Json> {
    const operations = Object.values(this.at(this.root, "paths") ?? {}).flatMap((item) =>
      Object.values(isJson(item) ? item : {}).filter(isJson),
    );
    return new Map(operations.map((operation) => [String(operation["operationId"]), this.at(operation, "responses") ?? {}]));
  }

  private at(from: Json, ...keys: string[]): Json | undefined {
    let here: unknown = from;
    for (const key of keys) here = isJson(here) ? here[key] : undefined;
    return isJson(here) ? here : undefined;
  }

  private resolve(value: unknown): Json | undefined {
    if (!isJson(value)) return undefined;
    const reference = value["$ref"];
    return typeof reference === "string" ? this.at(this.root, ...reference.slice(2).split("/")) : value;
  }
}

/** Closed schemas refuse fields that they don't name; the parts of an allOf stay open, and their whole is closed. */
function toJsonSchema(value: unknown, closed: boolean): Json {
  if (!isJson(value)) return {};
  const reference = value["$ref"];
  if (typeof reference === "string") {
    return { $ref: `spec#/${closed ? "closed" : "open"}/${reference.split("/").at(-1) ?? ""}` };
  }
  const subtypes = Object.values(
    isJson(value["discriminator"]) && isJson(value["discriminator"]["mapping"]) ? value["discriminator"]["mapping"] : {},
  );
  // Where a model with subtypes is named, one of them stands, with all its fields; in an allOf it is itself.
  if (closed && subtypes.length > 0) return { anyOf: subtypes.map((subtype) => toJsonSchema({ $ref: subtype }, true)) };
  const schema: Json = { ...value };
  const each = (list: unknown, inner: boolean): unknown =>
    Array.isArray(list) ? list.map((item) => toJsonSchema(item, inner)) : undefined;
  if (isJson(value["properties"])) {
    schema["properties"] = Object.fromEntries(
      Object.entries(value["properties"]).map(([name, property]) => [name, toJsonSchema(property, true)]),
    );
  }
  if (isJson(value["additionalProperties"])) schema["additionalProperties"] = toJsonSchema(value["additionalProperties"], true);
  if (isJson(value["items"])) schema["items"] = toJsonSchema(value["items"], true);
  if (value["allOf"] !== undefined) schema["allOf"] = each(value["allOf"], false);
  if (value["anyOf"] !== undefined) schema["anyOf"] = each(value["anyOf"], closed);
  if (value["oneOf"] !== undefined) schema["oneOf"] = each(value["oneOf"], closed);
  const isObject = value["properties"] !== undefined || value["allOf"] !== undefined;
  if (closed && isObject && value["additionalProperties"] === undefined) schema["unevaluatedProperties"] = false;
  if (value["nullable"] !== true) return schema;
  delete schema["nullable"];
  return { anyOf: [schema, { type: "null" }] };
}
