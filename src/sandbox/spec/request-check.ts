/**
 * Checks a request against the parameters and the body that its operation declares.
 */
import { mediaTypeOf, type SandboxRequest } from "../http/router.js";
import { parseBody } from "./body.js";
import { pointerTo, type SpecOperation } from "./document.js";
import { type JsonObject, listAt, objectAt, stringAt } from "./json.js";
import type { Libraries, SchemaCheck } from "./libraries.js";

/** Why a request is refused, in the words of an error body. */
export interface RequestProblem {
  readonly code: "MISSING_PARAMETER" | "INVALID_PARAMETER" | "MISSING_BODY" | "INVALID_BODY";
  readonly message: string;
  /** The parameter, or the field of the body; absent if the body as a whole is wrong. */
  readonly field?: string;
}

/** Resolves to the first problem of a request; undefined if there is none. */
export type RequestCheck = (request: SandboxRequest) => Promise<RequestProblem | undefined>;

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly isDeepObject: boolean;
  readonly schema: JsonObject;
}

const LOCATIONS = ["path", "query", "header"] as const;

export function createRequestCheck(operation: SpecOperation, libraries: Libraries): RequestCheck {
  const parameters = parametersOf(operation);
  const checkParameters = libraries.compile(operation.document, schemaOf(parameters), "coerce");
  const body = operation.document.resolve(operation.definition["requestBody"]);
  const bodyChecks = createBodyChecks(operation, body, libraries);
  return async function checkRequest(request) {
    const violation = checkParameters(valuesOf(parameters, request));
    if (violation !== undefined) {
      const field = violation.field.split(".").slice(1).join(".");
      const code = violation.rule === "required" ? "MISSING_PARAMETER" : "INVALID_PARAMETER";
      return { code, message: `${field} ${violation.message}`, field };
    }
    if (bodyChecks.size === 0) return undefined;
    return bodyProblem(request, bodyChecks, body["required"] === true);
  };
}

function parametersOf({ document, definition, path, pointer }: SpecOperation): readonly Parameter[] {
  const owners = [
    [pointerTo("paths", path), objectAt(document.root, "paths", path)],
    [pointer, definition],
  ] as const;
  return owners.flatMap(([ownerPointer, owner]) =>
    listAt(owner, "parameters").map((entry, index) => {
      const parameter = document.resolve(entry);
      const parameterPointer = stringAt(entry, "$ref") ?? `${ownerPointer}/parameters/${index}`;
      return {
        name: stringAt(parameter, "name") ?? "",
        in: stringAt(parameter, "in") ?? "",
        required: parameter["required"] === true,
        isDeepObject: parameter["style"] === "deepObject",
        schema: { $ref: `${document.name}${parameterPointer}/schema` },
      };
    }),
  );
}

/** One schema for all parameters: an object with the fields `path`, `query` and `header`. */
function schemaOf(parameters: readonly Parameter[]): JsonObject {
  const groups = LOCATIONS.map((location) => {
    const group = parameters.filter((parameter) => parameter.in === location);
    const properties = Object.fromEntries(group.map(({ name, schema }) => [name, schema]));
    return [location, { type: "object", properties, required: group.filter(({ required }) => required).map(({ name }) => name) }] as const;
  });
  return { type: "object", properties: Object.fromEntries(groups) };
}

/** The values of all parameters, in the form that `schemaOf` describes. */
function valuesOf(parameters: readonly Parameter[], request: SandboxRequest): Record<string, JsonObject> {
  return Object.fromEntries(
    LOCATIONS.map((location) => {
      const group = parameters.filter((parameter) => parameter.in === location);
      const values = group.map((parameter) => [parameter.name, valueOf(parameter, request)] as const);
      return [location, Object.fromEntries(values.filter(([, value]) => value !== undefined))];
    }),
  );
}

function valueOf(parameter: Parameter, { params, query, headers }: SandboxRequest): unknown {
  const { name } = parameter;
  if (parameter.in === "path") return params[name];
  if (parameter.in === "header") return headers[name.toLowerCase()];
  if (parameter.isDeepObject) return deepObject(query, name);
  const values = query.getAll(name);
  return values.length > 1 ? values : values[0];
}

/** An object in a query: `name[field]=value`. */
function deepObject(query: URLSearchParams, name: string): JsonObject | undefined {
  const fields = [...query].filter(([key]) => key.startsWith(`${name}[`) && key.endsWith("]"));
  return fields.length === 0 ? undefined : Object.fromEntries(fields.map(([key, value]) => [key.slice(name.length + 1, -1), value]));
}

/** A check for each media type that the operation accepts. */
function createBodyChecks(
  { document, definition, pointer }: SpecOperation,
  body: JsonObject,
  libraries: Libraries,
): ReadonlyMap<string, SchemaCheck> {
  const bodyPointer = stringAt(definition, "requestBody", "$ref") ?? `${pointer}/requestBody`;
  return new Map(
    Object.keys(objectAt(body, "content")).map((mediaType) => {
      const schema = { $ref: `${document.name}${bodyPointer}/content${pointerTo(mediaType).slice(1)}/schema` };
      return [mediaType, libraries.compile(document, schema, mediaType === "application/json" ? "exact" : "coerce")] as const;
    }),
  );
}

async function bodyProblem(
  request: SandboxRequest,
  checks: ReadonlyMap<string, SchemaCheck>,
  isRequired: boolean,
): Promise<RequestProblem | undefined> {
  if (request.body === "") return isRequired ? { code: "MISSING_BODY", message: "A body is needed" } : undefined;
  const mediaType = mediaTypeOf(request) ?? "";
  const check = checks.get(mediaType);
  if (check === undefined) return { code: "INVALID_BODY", message: `The body must be of the type ${[...checks.keys()].join(" or ")}` };
  const parsed = await parseBody(request, mediaType);
  if (parsed === undefined) return { code: "INVALID_BODY", message: `The body is not ${mediaType}` };
  const violation = check(parsed.value);
  if (violation === undefined) return undefined;
  const { field, message } = violation;
  return { code: "INVALID_BODY", message: `${field || "The body"} ${message}`, ...(field && { field }) };
}
