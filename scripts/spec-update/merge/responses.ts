import { type JsonObject, objectAt } from "../../shared/json.js";
import { compareResponse } from "../../spec-diff/compare/responses.js";
import { childOf, follow, type Located } from "../../spec-diff/model/located.js";
import { mergeContent } from "./content.js";
import type { Merger } from "./merger.js";
import { sharedForm } from "./shared-forms.js";
import { ourWords } from "./schemas.js";

/** What a status says by itself, where nobody has said more. */
const said: Readonly<Record<string, string>> = {
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
  const shared = ours ? undefined : sharedForm(merger, "responses", status, (form) => compareResponse(merger.comparer, form, theirs));
  if (shared) return shared;
  // One that is shared is merged where it stands.
  if (typeof vendor.value["$ref"] === "string") return vendor.value;
  const description = said[status] ?? (status.startsWith("5") ? "The server has failed." : "Anything else.");
  return { description, ...(own && ourWords(own.value)), ...theirs.value, ...mergeContent(merger, own, theirs) };
}
