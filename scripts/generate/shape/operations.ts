/**
 * The operations of a document.
 */
import type { ApiDocument } from "./document.js";
import { byCodeUnit, isObject, type JsonObject, listAt, objectAt } from "../../shared/json.js";
import { resolve } from "./references.js";

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly definition: JsonObject;
}

/** An operation, with all that it inherits from its path. */
export interface ApiOperation {
  /** The operationId, if the document has one. */
  readonly id: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly definition: JsonObject;
}

export const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** OpenAPI says to ignore header parameters with these names. */
const IGNORED_HEADERS = new Set(["accept", "content-type", "authorization"]);

/** Sorted by path, then by method, so that the order in the document doesn't matter. */
export function listOperations(document: ApiDocument): readonly ApiOperation[] {
  const paths = objectAt(document.root, "paths");
  return Object.keys(paths)
    .filter((path) => !path.startsWith("x-"))
    .sort(byCodeUnit)
    .flatMap((path) => {
      const item = resolve(document, paths[path]);
      return METHODS.flatMap((method) => {
        const definition = item[method];
        if (!isObject(definition)) return [];
        const id = typeof definition["operationId"] === "string" ? definition["operationId"] : undefined;
        const parameters = mergeParameters(document, listAt(item, "parameters"), listAt(definition, "parameters"));
        return [{ id, method, path, parameters, definition }];
      });
    });
}

export function isIgnoredHeader(document: ApiDocument, parameter: unknown): boolean {
  const { in: place, name } = resolve(document, parameter);
  return place === "header" && typeof name === "string" && IGNORED_HEADERS.has(name.toLowerCase());
}

/** What identifies a parameter of an operation. Header names are case-insensitive. */
export function parameterKey(place: string, name: string): string {
  return `${place} ${place === "header" ? name.toLowerCase() : name}`;
}

/** The name of an operation in messages. */
export function label(operation: ApiOperation): string {
  const place = `${operation.method.toUpperCase()} ${operation.path}`;
  return operation.id === undefined ? place : `${operation.id} (${place})`;
}

function mergeParameters(document: ApiDocument, ofPath: readonly unknown[], ofOperation: readonly unknown[]): readonly Parameter[] {
  const merged = new Map<string, Parameter>();
  for (const given of [...ofPath, ...ofOperation]) {
    if (isIgnoredHeader(document, given)) continue;
    const definition = resolve(document, given);
    const { name, in: place } = definition;
    if (typeof name !== "string" || typeof place !== "string") continue;
    merged.set(parameterKey(place, name), { name, in: place, required: definition["required"] === true, definition });
  }
  return [...merged.values()];
}
