/**
 * The operations of a document, with the pointers of all their parts.
 */
import type { ApiDocument } from "../../generate/shape/document.js";
import { byCodeUnit, isObject, listAt, objectAt } from "../../shared/json.js";
import { isIgnoredHeader, METHODS } from "../../generate/shape/operations.js";
import { pointerOf } from "../../shared/json-pointer.js";
import { childOf, follow, type Located } from "./located.js";

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
      // Header names are case-insensitive.
      const key = `${place} ${place === "header" ? name.toLowerCase() : name}`;
      merged.set(key, { name, in: place, required: required === true || place === "path", given, located });
    });
  }
  return [...merged.values()];
}
