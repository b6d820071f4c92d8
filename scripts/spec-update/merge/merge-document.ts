/**
 * Merging our document with a vendor's: the vendor's structure, our prose and notation.
 */
import type { ApiDocument } from "../../document/document.js";
import { byCodeUnit, isObject, type JsonObject, listAt, objectAt } from "../../shared/json.js";
import { compareParameter } from "../../spec-diff/compare/parameters.js";
import { pairOperations } from "../../spec-diff/compare/operation-pairs.js";
import { pointerOf } from "../../shared/json-pointer.js";
import { type SpecOperation, specOperations } from "../../document/operations.js";
import { createMerger, type Merger } from "./merger.js";
import { keyOf, mergeOperation } from "./merge-operation.js";
import { mergeOtherComponents } from "./other-components.js";
import { mergeSchema } from "./merge-schema.js";

export function mergeDocument(ours: ApiDocument, vendor: ApiDocument, reusesOurs: boolean): JsonObject {
  const schemas = mergeSchemas(createMerger(ours, vendor, reusesOurs));
  const merger = createMerger(ours, vendor, reusesOurs, schemas);
  const { info, servers, security } = ours.root;
  const paths = mergePaths(merger);
  const result: JsonObject = {
    openapi: ours.root["openapi"],
    info,
    ...(servers !== undefined && { servers }),
    ...(security !== undefined && { security }),
    tags: mergeTags(ours, paths),
    paths,
    components: { schemas },
  };
  mergeOtherComponents(merger, result);
  return result;
}

function mergePaths(merger: Merger): JsonObject {
  const theirs = specOperations(merger.vendor);
  const partners = new Map(pairOperations(specOperations(merger.ours), theirs).pairs.map(({ before, after }) => [after, before]));
  const paths: JsonObject = {};
  for (const path of [...new Set(theirs.map((operation) => operation.path))]) {
    const operations = theirs.filter((operation) => operation.path === path);
    const shared = sharedParameters(merger, path, operations, partners);
    const item: JsonObject = shared.size > 0 ? { parameters: objectAt(objectAt(merger.ours.root, "paths"), path)["parameters"] } : {};
    for (const operation of operations) item[operation.method] = mergeOperation(merger, partners.get(operation), operation, shared);
    paths[path] = item;
  }
  return paths;
}

/** The parameters of our path, if all its operations still have them. Otherwise each operation lists its own. */
function sharedParameters(
  merger: Merger,
  path: string,
  operations: readonly SpecOperation[],
  partners: ReadonlyMap<SpecOperation, SpecOperation>,
): ReadonlySet<string> {
  const prefix = pointerOf("paths", path, "parameters");
  const own = operations.map(
    (operation) => partners.get(operation)?.parameters.filter(({ given }) => given.pointer.startsWith(`${prefix}/`)) ?? [],
  );
  const shared = own.find((parameters) => parameters.length > 0) ?? [];
  const declared = listAt(objectAt(objectAt(merger.ours.root, "paths"), path), "parameters").length;
  const holds =
    shared.length === declared &&
    operations.every((operation) =>
      shared.every((ours) =>
        operation.parameters.some(
          (theirs) => keyOf(theirs) === keyOf(ours) && merger.isSame(compareParameter(merger.comparer, ours, theirs)),
        ),
      ),
    );
  return new Set(holds ? shared.map(keyOf) : []);
}

/** Our tags that are still used, then the new ones. */
function mergeTags(ours: ApiDocument, paths: JsonObject): readonly JsonObject[] {
  const items = Object.values(paths).filter(isObject);
  const used = new Set(
    items
      .flatMap((item) => Object.values(item))
      .filter(isObject)
      .flatMap((operation) => listAt(operation, "tags")),
  );
  const known = listAt(ours.root, "tags")
    .filter(isObject)
    .filter(({ name }) => used.has(name));
  const names = new Set(known.map(({ name }) => name));
  return [...known, ...[...used].filter((name) => !names.has(name)).map((name) => ({ name }))];
}

function mergeSchemas(merger: Merger): JsonObject {
  const [own, theirs] = [merger.ours, merger.vendor].map(({ root }) => objectAt(objectAt(root, "components"), "schemas"));
  const merged: JsonObject = {};
  for (const name of Object.keys(theirs ?? {}).sort(byCodeUnit)) {
    const pointer = pointerOf("components", "schemas", name);
    const [left, right] = [own?.[name], theirs?.[name]];
    if (isObject(right))
      merged[name] = mergeSchema(merger, isObject(left) ? { pointer, value: left } : undefined, { pointer, value: right });
  }
  return merged;
}
