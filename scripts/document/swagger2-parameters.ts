/**
 * Converting the parameters of Swagger 2.0 to parameters and bodies of OpenAPI 3.0.
 */
import type { JsonObject } from "../shared/json.js";

/** Keywords of the parameter itself; all others belong to its schema. */
const PARAMETER_KEYS = new Set(["name", "in", "required", "description", "collectionFormat", "allowEmptyValue", "deprecated"]);

export function parameterOf(parameter: JsonObject): JsonObject {
  const { name, in: place, required, description, deprecated } = parameter;
  return {
    name,
    in: place,
    ...(required === true && { required }),
    ...(description !== undefined && { description }),
    ...(deprecated === true && { deprecated }),
    ...styleOf(parameter),
    schema: schemaOf(parameter),
  };
}

/** From the `body` parameter, or from all `formData` parameters. */
export function requestBodyOf(parameters: readonly JsonObject[], consumes: readonly string[]): JsonObject | undefined {
  const body = parameters.find(({ in: place }) => place === "body");
  if (body) {
    const types = consumes.length > 0 ? consumes : ["application/json"];
    return {
      ...(body["required"] === true && { required: true }),
      content: Object.fromEntries(types.map((type) => [type, { schema: body["schema"] ?? {} }])),
    };
  }
  const fields = parameters.filter(({ in: place }) => place === "formData");
  if (fields.length === 0) return undefined;
  const required = fields.filter((field) => field["required"] === true).map(({ name }) => name);
  const schema = {
    type: "object",
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(fields.map((field) => [String(field["name"]), schemaOf(field)])),
  };
  const hasFile = fields.some(({ type }) => type === "file");
  const forms = consumes.filter((type) => type.includes("form"));
  const types = forms.length > 0 ? forms : [hasFile ? "multipart/form-data" : "application/x-www-form-urlencoded"];
  return { ...(required.length > 0 && { required: true }), content: Object.fromEntries(types.map((type) => [type, { schema }])) };
}

function schemaOf(parameter: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(parameter).filter(([key]) => !PARAMETER_KEYS.has(key)));
}

function styleOf({ collectionFormat, in: place, type }: JsonObject): JsonObject {
  if (type !== "array") return {};
  if (collectionFormat === "multi") return { style: "form", explode: true };
  if (collectionFormat === "pipes") return { style: "pipeDelimited", explode: false };
  if (collectionFormat === "ssv") return { style: "spaceDelimited", explode: false };
  return place === "query" ? { style: "form", explode: false } : {};
}
