import type { ApiDocument } from "../../generate/shape/document.js";
import { byCodeUnit, isObject, listAt, objectAt } from "../../shared/json.js";
import { isIgnoredHeader, methods } from "../../generate/shape/operations.js";
import { childOf, follow, type Located } from "./located.js";
import { pointerOf } from "../../shared/json-pointer.js";

export interface SpecParameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  /** As it is written, perhaps as a `$ref`. */
  readonly given: Located;
  /** The definition, and where it stands. */
  readonly located: Located;
}

/** An operation with everything that it inherits from its path. */
export interface SpecOperation {
  readonly id: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly located: Located;
  readonly parameters: readonly SpecParameter[];
}

/** `GET /api/v1/users`: how reports name an operation. */
export function placeOf({ method, path }: SpecOperation): string {
  return `${method.toUpperCase()} ${path}`;
}

export function specOperations(document: ApiDocument): readonly SpecOperation[] {
  const paths = objectAt(document.root, "paths");
  return Object.keys(paths)
    .filter((path) => !path.startsWith("x-") && isObject(paths[path]))
    .sort(byCodeUnit)
    .flatMap((path) => {
      const item = follow(document, { pointer: pointerOf("paths", path), value: objectAt(paths, path) });
      return methods.flatMap((method) => {
        const located = childOf(item, method);
        if (!located) return [];
        const id = typeof located.value["operationId"] === "string" ? located.value["operationId"] : undefined;
        return [{ id, method, path, located, parameters: parametersOf(document, item, located) }];
      });
    });
}

/** An operation's own parameters replace those of its path that have the same name and place. */
function parametersOf(document: ApiDocument, item: Located, operation: Located): readonly SpecParameter[] {
  const merged = new Map<string, SpecParameter>();
  for (const holder of [item, operation]) {
    listAt(holder.value, "parameters").forEach((value, index) => {
      if (!isObject(value) || isIgnoredHeader(document, value)) return;
      const given = { pointer: holder.pointer + pointerOf("parameters", index), value };
      const located = follow(document, given);
      const { name, in: place, required } = located.value;
      if (typeof name !== "string" || typeof place !== "string") return;
      // Names of headers are the same in any case.
      const key = `${place} ${place === "header" ? name.toLowerCase() : name}`;
      merged.set(key, { name, in: place, required: required === true || place === "path", given, located });
    });
  }
  return [...merged.values()];
}
