/**
 * Merging operations.
 */
import { isObject, type JsonObject } from "../../shared/json.js";
import { compareBody } from "../../spec-diff/compare/bodies.js";
import { compareParameter } from "../../spec-diff/compare/parameters.js";
import { securitySchemesOf } from "../../spec-diff/model/operation-metadata.js";
import { childOf, follow, type Located } from "../../document/located.js";
import type { SpecOperation, SpecParameter } from "../../document/operations.js";
import { pagingFits, recognizePaging } from "../vendor/recognize-paging.js";
import { statedScopes } from "../../document/scopes.js";
import { summaryOf } from "../vendor/summary.js";
import { mergeContent } from "./merge-content.js";
import type { Merger } from "./merger.js";
import { mergeResponses } from "./merge-responses.js";
import { mergeSchema, ourProse } from "./merge-schema.js";
import { sharedReference } from "./shared-components.js";

/** The vendor's operation with our prose, our extensions, and our notation of all that means the same. */
export function mergeOperation(
  merger: Merger,
  ours: SpecOperation | undefined,
  vendor: SpecOperation,
  ofPath: ReadonlySet<string>,
): JsonObject {
  const { value } = vendor.located;
  const own = ours?.located.value ?? {};
  const paging = mergePaging(merger, ours, vendor);
  const { "x-paging": _, ...kept } = ourProse(own);
  const id = vendor.id ?? ours?.id;
  const parameters = mergeParameters(merger, ours, vendor, ofPath);
  const body = mergeBody(merger, ours, vendor);
  return {
    ...(id !== undefined && { operationId: id }),
    ...(value["tags"] !== undefined && { tags: value["tags"] }),
    summary: summaryOf(id ?? vendor.path, vendor.method, paging !== undefined),
    ...kept,
    ...(value["deprecated"] === true && { deprecated: true }),
    ...mergeScopes(own, value),
    ...(paging && { "x-paging": paging }),
    ...mergeSecurity(merger, ours, vendor),
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: body }),
    responses: mergeResponses(merger, ours?.located, vendor.located),
  };
}

function mergeScopes(ours: JsonObject, vendor: JsonObject): JsonObject {
  const [own, theirs] = [statedScopes(ours), statedScopes(vendor)];
  const isSame = own && theirs && [...own].sort().join() === [...theirs].sort().join();
  const scopes = isSame ? own : (theirs ?? own);
  return scopes === undefined ? {} : { "x-scopes": [...scopes] };
}

/** Our paging, if it still fits. If we left out paging that was possible before, it stays out. */
function mergePaging(
  { ours: document, vendor: theirs }: Merger,
  ours: SpecOperation | undefined,
  vendor: SpecOperation,
): JsonObject | undefined {
  const own = ours?.located.value["x-paging"];
  if (isObject(own) && pagingFits(theirs, vendor, own)) return own;
  if (ours && own === undefined && recognizePaging(document, ours)) return undefined;
  return recognizePaging(theirs, vendor);
}

function mergeSecurity({ ours: document, vendor: theirs }: Merger, ours: SpecOperation | undefined, vendor: SpecOperation): JsonObject {
  // A new operation is compared with the security of our document.
  const own = ours ?? { ...vendor, located: { ...vendor.located, value: {} } };
  const sets = [securitySchemesOf(document, own), securitySchemesOf(theirs, vendor)].map((set) => [...set].sort().join("|"));
  const security = sets[0] === sets[1] ? own.located.value["security"] : vendor.located.value["security"];
  return security === undefined ? {} : { security };
}

/** In our order, without the parameters of the path. */
function mergeParameters(
  merger: Merger,
  ours: SpecOperation | undefined,
  vendor: SpecOperation,
  ofPath: ReadonlySet<string>,
): readonly JsonObject[] {
  const known = new Map((ours?.parameters ?? []).map((parameter) => [keyOf(parameter), parameter]));
  const theirs = new Map(vendor.parameters.map((parameter) => [keyOf(parameter), parameter]));
  const order = [...[...known.keys()].filter((key) => theirs.has(key)), ...[...theirs.keys()].filter((key) => !known.has(key))];
  return order.flatMap((key) => {
    const parameter = theirs.get(key);
    return parameter && !ofPath.has(key) ? [mergeParameter(merger, known.get(key), parameter)] : [];
  });
}

export function mergeParameter(merger: Merger, ours: SpecParameter | undefined, vendor: SpecParameter): JsonObject {
  if (ours && merger.isSame(compareParameter(merger.comparer, ours, vendor))) return ours.given.value;
  const compare = (form: Located) =>
    compareParameter(merger.comparer, { ...vendor, required: form.value["required"] === true, located: form }, vendor);
  const shared = ours ? undefined : sharedReference(merger, "parameters", keyOf(vendor), compare);
  if (shared) return shared;
  const schema = childOf(vendor.located, "schema");
  const { name, in: place, ...rest } = vendor.located.value;
  return {
    name,
    in: place,
    ...(ours && ourProse(ours.located.value)),
    ...rest,
    ...(schema && { schema: mergeSchema(merger, ours && childOf(ours.located, "schema"), schema) }),
  };
}

export function keyOf({ in: place, name }: SpecParameter): string {
  return `${place} ${name}`;
}

function mergeBody(merger: Merger, ours: SpecOperation | undefined, vendor: SpecOperation): JsonObject | undefined {
  const given = childOf(vendor.located, "requestBody");
  if (!given) return undefined;
  const theirs = follow(merger.vendor, given);
  const written: Located | undefined = ours && childOf(ours.located, "requestBody");
  const own = written && follow(merger.ours, written);
  if (written && own && merger.isSame(compareBody(merger.comparer, own, theirs))) return written.value;
  return { ...(own && ourProse(own.value)), ...theirs.value, ...mergeContent(merger, own, theirs) };
}
