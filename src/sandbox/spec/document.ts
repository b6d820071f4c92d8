/**
 * An OpenAPI document, and the parts of it that the sandbox needs: operations, scopes and discriminators.
 */
import { createPathMatcher, type PathMatcher } from "../http/router.js";
import { readDocument } from "./documents.cjs";
import { isJsonObject, type JsonObject, listAt, objectAt, stringAt, valueAt } from "./json.js";

export type DocumentName = "kinde-management" | "kinde-account" | "knetik";

/** One operation of a document. */
export interface SpecOperation {
  readonly document: SpecDocument;
  readonly method: string;
  readonly path: string;
  readonly definition: JsonObject;
  /** The JSON pointer to the definition. */
  readonly pointer: string;
  readonly match: PathMatcher;
}

/** The discriminator value that identifies one model among its siblings. */
export interface DiscriminatorValue {
  readonly property: string;
  readonly value: string;
}

const METHODS = new Set(["get", "put", "post", "delete", "patch"]);

/** A document that the sandbox replies from. It is read at first use. */
export class SpecDocument {
  readonly name: DocumentName;
  #root: JsonObject | undefined;
  #operations: readonly SpecOperation[] | undefined;
  /** The operations by the number of segments in their paths, because a request would have to try hundreds of paths otherwise. */
  #operationsByLength: ReadonlyMap<number, readonly SpecOperation[]> | undefined;
  #discriminatorValues: ReadonlyMap<string, DiscriminatorValue> | undefined;

  constructor(name: DocumentName) {
    this.name = name;
  }

  get root(): JsonObject {
    return (this.#root ??= objectAt({ root: readDocument(this.name) }, "root"));
  }

  /** All operations. If two paths match a request, the one with fewer placeholders comes first. */
  get operations(): readonly SpecOperation[] {
    return (this.#operations ??= this.#readOperations().sort((left, right) => (sortKey(left.path) < sortKey(right.path) ? -1 : 1)));
  }

  /** The operations with a path that matches, and the values of its placeholders. */
  operationsAt(path: string): readonly { readonly operation: SpecOperation; readonly params: Readonly<Record<string, string>> }[] {
    this.#operationsByLength ??= byLength(this.operations);
    return (this.#operationsByLength.get(lengthOf(path)) ?? []).flatMap((operation) => {
      const params = operation.match(path);
      return params === undefined ? [] : [{ operation, params }];
    });
  }

  /** The scopes of all operations, in alphabetical order. */
  get scopes(): readonly string[] {
    return [...new Set(this.operations.flatMap(scopesOf))].sort();
  }

  /** The discriminator value of each model that has one, by reference. */
  get discriminatorValues(): ReadonlyMap<string, DiscriminatorValue> {
    return (this.#discriminatorValues ??= new Map(
      Object.values(objectAt(this.root, "components", "schemas")).flatMap((schema) =>
        subtypesOf(schema).map(({ reference, ...discriminatorValue }) => [reference, discriminatorValue] as const),
      ),
    ));
  }

  /** The object itself, or the one that its `$ref` points to. */
  resolve(value: unknown): JsonObject {
    const reference = stringAt(value, "$ref");
    if (reference === undefined) return isJsonObject(value) ? value : {};
    return this.resolve(valueAt(this.root, ...reference.slice(2).split("/").map(unescapeKey)));
  }

  #readOperations(): SpecOperation[] {
    return Object.entries(objectAt(this.root, "paths")).flatMap(([path, item]) =>
      Object.entries(isJsonObject(item) ? item : {}).flatMap(([method, definition]) => {
        if (!METHODS.has(method) || !isJsonObject(definition)) return [];
        const pointer = pointerTo("paths", path, method);
        return [{ document: this, method: method.toUpperCase(), path, definition, pointer, match: createPathMatcher(path) }];
      }),
    );
  }
}

export function scopesOf({ definition }: SpecOperation): readonly string[] {
  return listAt(definition, "x-scopes").filter((scope) => typeof scope === "string");
}

/** The subtypes that a schema's discriminator lists, with their references. */
export function subtypesOf(schema: unknown): readonly (DiscriminatorValue & { readonly reference: string })[] {
  const property = stringAt(schema, "discriminator", "propertyName");
  if (property === undefined) return [];
  return Object.entries(objectAt(schema, "discriminator", "mapping")).map(([value, target]) => ({
    property,
    value,
    reference: String(target).startsWith("#") ? String(target) : `#/components/schemas/${String(target)}`,
  }));
}

/** A JSON pointer in the form of a URI fragment. */
export function pointerTo(...keys: readonly string[]): string {
  return `#/${keys.map((key) => encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"))).join("/")}`;
}

function unescapeKey(key: string): string {
  return decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~");
}

function byLength(operations: readonly SpecOperation[]): ReadonlyMap<number, readonly SpecOperation[]> {
  const groups = new Map<number, SpecOperation[]>();
  for (const operation of operations) {
    const length = lengthOf(operation.path);
    groups.set(length, [...(groups.get(length) ?? []), operation]);
  }
  return groups;
}

function lengthOf(path: string): number {
  return path.split("/").length;
}

/** Makes literal path segments sort before placeholders. */
function sortKey(path: string): string {
  return path.replaceAll("{", "\uffff");
}
