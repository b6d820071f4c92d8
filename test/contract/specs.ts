/**
 * The documents in spec/ together with their generated descriptors, for the contract tests.
 */
import { join } from "node:path";
import * as account from "../../generated/kinde-account/operations.js";
import * as management from "../../generated/kinde-management/operations.js";
import * as knetik from "../../generated/knetik/operations.js";
import { API_NAMES } from "../../scripts/generate/apis.js";
import { mediaTypes } from "../../scripts/document/media-types.js";
import type { ApiDocument } from "../../scripts/document/document.js";
import { readDocument } from "../../scripts/document/read-document.js";
import { isObject, type JsonObject, listAt, objectAt } from "../../scripts/shared/json.js";
import { type SpecOperation, specOperations } from "../../scripts/document/operations.js";
import { resolve } from "../../scripts/document/references.js";
import type { OperationDescriptor } from "../../src/operation.js";
import { specDocument } from "../helpers/spec-documents.js";

export const repository = join(__dirname, "../..");

/** A document of spec/, and the descriptors generated from it. */
export interface Api {
  readonly name: (typeof API_NAMES)[number];
  readonly document: ApiDocument;
  readonly operations: readonly SpecOperation[];
  readonly models: JsonObject;
  readonly descriptors: ReadonlyMap<string, OperationDescriptor>;
}

const descriptors = { "kinde-management": management, "kinde-account": account, knetik };

export const apis: readonly Api[] = API_NAMES.map((name) => {
  const file = `spec/${name}.yaml`;
  const document = readDocument(file, JSON.stringify(specDocument(name)));
  return {
    name,
    document,
    operations: specOperations(document),
    models: objectAt(objectAt(document.root, "components"), "schemas"),
    descriptors: new Map<string, OperationDescriptor>(Object.entries(descriptors[name])),
  };
});

export function descriptorNameOf({ id = "" }: SpecOperation): string {
  return id.slice(0, 1).toLowerCase() + id.slice(1);
}

/** All list operations, with their paging. */
export const lists = apis.flatMap((api) =>
  api.operations.flatMap((operation) => {
    const paging = api.descriptors.get(descriptorNameOf(operation))?.paging;
    return paging === undefined ? [] : [{ api, operation, paging, name: `${api.name} ${operation.id ?? ""}` }];
  }),
);

/** The schemas of an operation's successes that have a body. */
export function successSchemas({ document }: Api, operation: SpecOperation): readonly JsonObject[] {
  const responses = objectAt(operation.located.value, "responses");
  return Object.keys(responses)
    .filter((status) => status.startsWith("2"))
    .flatMap((status) => schemaOfContent(document, resolve(document, responses[status])));
}

/** The schema of an operation's body, if it takes one. */
export function bodySchemas({ document }: Api, { located: { value: definition } }: SpecOperation): readonly JsonObject[] {
  return schemaOfContent(document, resolve(document, definition["requestBody"]));
}

function schemaOfContent(document: ApiDocument, holder: JsonObject): readonly JsonObject[] {
  const first = mediaTypes(holder)[0];
  return first === undefined ? [] : [resolve(document, objectAt(objectAt(holder, "content"), first)["schema"])];
}

/** The schemas at a dotted path, through references, lists, `allOf`s and alternatives. */
export function schemasAt({ document }: Api, schema: unknown, path: string): readonly JsonObject[] {
  let found = unfold(document, schema);
  for (const field of path === "" ? [] : path.split(".")) {
    const holders = found.flatMap((one) => (one["items"] === undefined ? [one] : unfold(document, one["items"])));
    found = holders.flatMap((one) => {
      const property = objectAt(one, "properties")[field];
      return isObject(property) ? unfold(document, property) : [];
    });
  }
  return found;
}

function unfold(document: ApiDocument, schema: unknown): readonly JsonObject[] {
  const resolved = resolve(document, schema);
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((key) => listAt(resolved, key));
  return [resolved, ...parts.flatMap((part) => unfold(document, part))];
}
