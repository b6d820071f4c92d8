/**
 * Merging responses.
 */
import { type JsonObject, objectAt } from "../../shared/json.js";
import { compareResponse } from "../../spec-diff/compare/responses.js";
import { childOf, follow, type Located } from "../../document/located.js";
import { mergeContent } from "./merge-content.js";
import type { Merger } from "./merger.js";
import { sharedReference } from "./shared-components.js";
import { ourProse } from "./merge-schema.js";

/** The descriptions of new responses, by status. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  "200": "Done.",
  "201": "Created.",
  "202": "Accepted: it is done later.",
  "204": "Done. No body.",
  "400": "The request is not valid.",
  "401": "The credentials are missing, expired or not meant for this API.",
  "403": "The credentials do not suffice.",
  "404": "What the request names does not exist.",
  "409": "It conflicts with what exists.",
  "429": "Too many requests.",
};

export function mergeResponses(merger: Merger, ours: Located | undefined, vendor: Located): JsonObject {
  const merged: JsonObject = {};
  for (const status of Object.keys(objectAt(vendor.value, "responses"))) {
    const theirs = childOf(vendor, "responses", status);
    if (theirs) merged[status] = mergeResponse(merger, ours && childOf(ours, "responses", status), theirs, status);
  }
  return merged;
}

export function mergeResponse(merger: Merger, ours: Located | undefined, vendor: Located, status: string): JsonObject {
  const own = ours && follow(merger.ours, ours);
  const theirs = follow(merger.vendor, vendor);
  if (ours && own && merger.isSame(compareResponse(merger.comparer, own, theirs))) return ours.value;
  const shared = ours ? undefined : sharedReference(merger, "responses", status, (form) => compareResponse(merger.comparer, form, theirs));
  if (shared) return shared;
  // A shared response is merged with the components.
  if (typeof vendor.value["$ref"] === "string") return vendor.value;
  const description = DESCRIPTIONS[status] ?? (status.startsWith("5") ? "The server has failed." : "Anything else.");
  return { description, ...(own && ourProse(own.value)), ...theirs.value, ...mergeContent(merger, own, theirs) };
}
