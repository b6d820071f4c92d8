import { pathMatcher } from "../http/router.js";
import { readDocument } from "./documents.cjs";
import { at, isJson, listAt, objectAt, stringAt } from "./json.js";
import type { Json } from "./json.js";

export type DocumentName = "kinde-management" | "kinde-account" | "knetik";

/** One operation of a document. */
export interface SpecOperation {
  readonly document: SpecDocument;
  readonly method: string;
  readonly path: string;
  readonly definition: Json;
  /** Where the definition stands in the document. */
  readonly pointer: string;
  readonly match: (path: string) => Readonly<Record<string, string>> | undefined;
}

/** The value of a discriminator by which a model is told from its siblings. */
export interface Literal {
  readonly property: string;
  readonly value: string;
}

const methods = new Set(["get", "put", "post", "delete", "patch"]);

/** A document that the sandbox answers from. It is read when it is first asked for something. */
export class SpecDocument {
  private readonly parts: { root?: Json; operations?: readonly SpecOperation[]; literals?: ReadonlyMap<string, Literal> } = {};

  constructor(readonly name: DocumentName) {}

  get root(): Json {
    return (this.parts.root ??= objectAt({ root: readDocument(this.name) }, "root"));
  }

  /** All operations; of two whose paths fit a request, the one that names more of it comes first. */
  get operations(): readonly SpecOperation[] {
    return (this.parts.operations ??= this.readOperations().sort((left, right) => (order(left.path) < order(right.path) ? -1 : 1)));
  }

  /** All scopes that some operation needs, in alphabetical order. */
  get scopes(): readonly string[] {
    return [...new Set(this.operations.flatMap(scopesOf))].sort();
  }

  /** The models that a discriminator tells apart, by reference. */
  get literals(): ReadonlyMap<string, Literal> {
    return (this.parts.literals ??= new Map(
      Object.values(objectAt(this.root, "components", "schemas")).flatMap((schema) =>
        subtypesOf(schema).map(({ reference, ...literal }) => [reference, literal] as const),
      ),
    ));
  }

  /** The object itself, or the one that it refers to. */
  resolve(value: unknown): Json {
    const reference = stringAt(value, "$ref");
    if (reference === undefined) return isJson(value) ? value : {};
    return this.resolve(at(this.root, ...reference.slice(2).split("/").map(unescape)));
  }

  private readOperations(): SpecOperation[] {
    return Object.entries(objectAt(this.root, "paths")).flatMap(([path, item]) =>
      Object.entries(isJson(item) ? item : {}).flatMap(([method, definition]) => {
        if (!methods.has(method) || !isJson(definition)) return [];
        const pointer = pointerTo("paths", path, method);
        return [{ document: this, method: method.toUpperCase(), path, definition, pointer, match: pathMatcher(path) }];
      }),
    );
  }
}

export function scopesOf({ definition }: SpecOperation): readonly string[] {
  return listAt(definition, "x-scopes").filter((scope) => typeof scope === "string");
}

/** The models that may stand where a model with a discriminator is named. */
export function subtypesOf(schema: unknown): readonly (Literal & { readonly reference: string })[] {
  const property = stringAt(schema, "discriminator", "propertyName");
  if (property === undefined) return [];
  return Object.entries(objectAt(schema, "discriminator", "mapping")).map(([value, target]) => ({
    property,
    value,
    reference: String(target).startsWith("#") ? String(target) : `#/components/schemas/${String(target)}`,
  }));
}

/** A JSON pointer as a URI's fragment. */
export function pointerTo(...keys: readonly string[]): string {
  return `#/${keys.map((key) => encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"))).join("/")}`;
}

function unescape(key: string): string {
  return decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~");
}

/** Literal parts sort before placeholders. */
function order(path: string): string {
  return path.replaceAll("{", "\uffff");
}
