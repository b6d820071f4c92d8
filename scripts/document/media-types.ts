/**
 * The media types of bodies and responses.
 */
import { byCodeUnit, type JsonObject, objectAt } from "../shared/json.js";

/** The media types of a body or response, the one that a client should prefer first. */
export function mediaTypes(withContent: JsonObject): readonly string[] {
  return Object.keys(objectAt(withContent, "content")).sort(
    (left, right) => preference(left) - preference(right) || byCodeUnit(left, right),
  );
}

export function isJson(mediaType: string): boolean {
  const essence = (mediaType.split(";")[0] ?? "").trim().toLowerCase();
  return essence === "application/json" || essence === "*/*" || essence.endsWith("+json");
}

function preference(mediaType: string): number {
  if (mediaType === "application/json") return 0;
  if (isJson(mediaType)) return 1;
  if (mediaType.startsWith("application/x-www-form-urlencoded")) return 2;
  return 3;
}
