import type { SandboxRequest } from "../http/router.js";
import { readBody } from "./body.js";
import { pointerTo } from "./document.js";
import type { SpecOperation } from "./document.js";
import { listAt, objectAt, stringAt } from "./json.js";
import type { Json } from "./json.js";
import type { Check, Libraries } from "./libraries.js";

/** Why a request is refused, as an error body tells it. */
export interface Problem {
  readonly code: "MISSING_PARAMETER" | "INVALID_PARAMETER" | "MISSING_BODY" | "INVALID_BODY";
  readonly message: string;
  /** The parameter or the field of the body; absent where it is the whole body. */
  readonly field?: string;
}

/** Says how a request breaks what its operation declares; undefined where it fits. */
export type RequestCheck = (request: SandboxRequest) => Promise<Problem | undefined>;

const places = ["path", "query", "header"] as const;

export function requestCheck(operation: SpecOperation, libraries: Libraries): RequestCheck {
  const parameters = parametersOf(operation);
  const fits = libraries.compile(operation.document, schemaOf(parameters), true);
  const body = operation.document.resolve(operation.definition["requestBody"]);
  const bodies = bodyChecks(operation, body, libraries);
  return async (request) => {
    const finding = fits(valuesOf(parameters, request));
    if (finding !== undefined) {
      const field = finding.field.split(".").slice(1).join(".");
      return { code: finding.rule === "required" ? "MISSING_PARAMETER" : "INVALID_PARAMETER", message: `${field} ${finding.message}`, field };
    }
    if (bodies.size === 0) return undefined;
    return bodyProblem(request, bodies, body["required"] === true);
  };
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly isObject: boolean;
  readonly schema: Json;
}

function parametersOf({ document, definition, path, pointer }: SpecOperation): readonly Parameter[] {
  const lists = [
    [pointerTo("paths", path), objectAt(document.root, "paths", path)],
    [pointer, definition],
  ] as const;
  return lists.flatMap(([holder, from]) =>
    listAt(from, "parameters").map((entry, index) => {
      const found = document.resolve(entry);
      const place = stringAt(entry, "$ref") ?? `${holder}/parameters/${index}`;
      return {
        name: stringAt(found, "name") ?? "",
        in: stringAt(found, "in") ?? "",
        required: found["required"] === true,
        isObject: found["style"] === "deepObject",
        schema: { $ref: `${document.name}${place}/schema` },
      };
    }),
  );
}

function schemaOf(parameters: readonly Parameter[]): Json {
  const groups = places.map((place) => {
    const here = parameters.filter((parameter) => parameter.in === place);
    const properties = Object.fromEntries(here.map(({ name, schema }) => [name, schema]));
    return [place, { type: "object", properties, required: here.filter(({ required }) => required).map(({ name }) => name) }] as const;
  });
  return { type: "object", properties: Object.fromEntries(groups) };
}

function valuesOf(parameters: readonly Parameter[], { params, query, headers }: SandboxRequest): Record<string, Json> {
  const valueOf = ({ name, in: place, isObject }: Parameter): unknown => {
    if (place === "path") return params[name];
    if (place === "header") return headers[name.toLowerCase()];
    if (isObject) return fieldsOf(query, name);
    const given = query.getAll(name);
    return given.length > 1 ? given : given[0];
  };
  return Object.fromEntries(
    places.map((place) => {
      const here = parameters.filter((parameter) => parameter.in === place).map((parameter) => [parameter.name, valueOf(parameter)] as const);
      return [place, Object.fromEntries(here.filter(([, value]) => value !== undefined))];
    }),
  );
}

/** `name[field]=value`, as an object is written in a query. */
function fieldsOf(query: URLSearchParams, name: string): Json | undefined {
  const fields = [...query].filter(([key]) => key.startsWith(`${name}[`) && key.endsWith("]"));
  return fields.length === 0 ? undefined : Object.fromEntries(fields.map(([key, value]) => [key.slice(name.length + 1, -1), value]));
}

function bodyChecks({ document, definition, pointer }: SpecOperation, body: Json, libraries: Libraries): ReadonlyMap<string, Check> {
  const place = stringAt(definition, "requestBody", "$ref") ?? `${pointer}/requestBody`;
  return new Map(
    Object.keys(objectAt(body, "content")).map((mediaType) => {
      const schema = { $ref: `${document.name}${place}/content${pointerTo(mediaType).slice(1)}/schema` };
      return [mediaType, libraries.compile(document, schema, mediaType !== "application/json")] as const;
    }),
  );
}

async function bodyProblem(request: SandboxRequest, bodies: ReadonlyMap<string, Check>, isRequired: boolean): Promise<Problem | undefined> {
  if (request.body === "") return isRequired ? { code: "MISSING_BODY", message: "A body is needed" } : undefined;
  const mediaType = request.headers["content-type"]?.split(";")[0]?.trim().toLowerCase() ?? "";
  const fits = bodies.get(mediaType);
  if (fits === undefined) return { code: "INVALID_BODY", message: `The body must be of the type ${[...bodies.keys()].join(" or ")}` };
  const read = await readBody(request, mediaType);
  if (read === undefined) return { code: "INVALID_BODY", message: `The body is not ${mediaType}` };
  const finding = fits(read.value);
  if (finding === undefined) return undefined;
  return { code: "INVALID_BODY", message: `${finding.field || "The body"} ${finding.message}`, ...(finding.field && { field: finding.field }) };
}
