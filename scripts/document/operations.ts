/**
 * The operations of a document, with the pointers of all their parts.
 */
import type { ApiDocument } from "./document.js";
import { byCodeUnit, isObject, listAt, objectAt } from "../shared/json.js";
import { pointerOf } from "../shared/json-pointer.js";
import { childOf, follow, type Located } from "./located.js";
import { resolve } from "./references.js";

export const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** OpenAPI says to ignore header parameters with these names. */
const IGNORED_HEADERS = new Set(["accept", "content-type", "authorization"]);

export interface SpecParameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  /** As written in the document, possibly a `$ref`. */
  readonly given: Located;
  /** The definition, with `$ref`s followed. */
  readonly located: Located;
}

/** An operation, with all that it inherits from its path. */
export interface SpecOperation {
  /** The operationId, if the document has one. */
  readonly id: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly located: Located;
  readonly parameters: readonly SpecParameter[];
}

/** The name of an operation in reports: `GET /api/v1/users`. */
export function routeOf({ method, path }: SpecOperation): string {
  return `${method.toUpperCase()} ${path}`;
}

/** The name of an operation in messages. */
export function label(operation: SpecOperation): string {
  return operation.id === undefined ? routeOf(operation) : `${operation.id} (${routeOf(operation)})`;
}

/** Sorted by path, then by method, so that the order in the document doesn't matter. */
export function specOperations(document: ApiDocument): readonly SpecOperation[] {
  const paths = objectAt(document.root, "paths");
  return Object.keys(paths)
    .filter((path) => !path.startsWith("x-") && isObject(paths[path]))
    .sort(byCodeUnit)
    .flatMap((path) => {
      const item = follow(document, { pointer: pointerOf("paths", path), value: objectAt(paths, path) });
      return METHODS.flatMap((method) => {
        const located = childOf(item, method);
        if (!located) return [];
        const id = typeof located.value["operationId"] === "string" ? located.value["operationId"] : undefined;
        return [{ id, method, path, located, parameters: parametersOf(document, item, located) }];
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

/** An operation's own parameters replace the parameters of its path that have the same name and location. */
function parametersOf(document: ApiDocument, item: Located, operation: Located): readonly SpecParameter[] {
  const merged = new Map<string, SpecParameter>();
  for (const holder of [item, operation]) {
    listAt(holder.value, "parameters").forEach((value, index) => {
      if (!isObject(value) || isIgnoredHeader(document, value)) return;
      const given = { pointer: holder.pointer + pointerOf("parameters", index), value };
      const located = follow(document, given);
      const { name, in: place, required } = located.value;
      if (typeof name !== "string" || typeof place !== "string") return;
      merged.set(parameterKey(place, name), { name, in: place, required: required === true || place === "path", given, located });
    });
  }
  return [...merged.values()];
}
