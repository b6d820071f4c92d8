import type { ApiDocument } from "./document.js";
import { byCodeUnit, isObject, type JsonObject, listAt, objectAt } from "../../shared/json.js";
import { resolve } from "./references.js";

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly definition: JsonObject;
}

/** An operation of a document, with everything that it inherits from its path. */
export interface ApiOperation {
  /** The operationId, or nothing where the document gives none. */
  readonly id: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly definition: JsonObject;
}

export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** What OpenAPI tells to ignore where it is declared as a header parameter. */
const ignoredHeaders = new Set(["accept", "content-type", "authorization"]);

/** In the order of paths, then of methods: the order in which a document lists them must not matter. */
export function listOperations(document: ApiDocument): readonly ApiOperation[] {
  const paths = objectAt(document.root, "paths");
  return Object.keys(paths)
    .sort(byCodeUnit)
    .flatMap((path) => {
      const item = resolve(document, paths[path]);
      return methods.flatMap((method) => {
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
  return place === "header" && typeof name === "string" && ignoredHeaders.has(name.toLowerCase());
}

/** How messages name an operation. */
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
    merged.set(`${place} ${name}`, { name, in: place, required: definition["required"] === true, definition });
  }
  return [...merged.values()];
}
