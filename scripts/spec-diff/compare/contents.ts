/**
 * Comparing the content of bodies and responses.
 */
import { mediaTypes } from "../../document/media-types.js";
import type { ApiDocument } from "../../document/document.js";
import { pointerOf } from "../../shared/json-pointer.js";
import type { Comparison, Direction } from "../model/change.js";
import { childOf, follow, type Located } from "../../document/located.js";
import type { Comparer } from "./comparer.js";
import { levelOf } from "./levels.js";

/** Media types without their parameters, each with its schema. The one that our client uses comes first. */
export type Contents = ReadonlyMap<string, Located>;

export function contentsOf(document: ApiDocument, holder: Located): Contents {
  const contents = new Map<string, Located>();
  for (const mediaType of mediaTypes(follow(document, holder).value)) {
    const essence = (mediaType.split(";")[0] ?? "").trim().toLowerCase();
    const pointer = `${holder.pointer}${pointerOf("content", mediaType, "schema")}`;
    const schema = childOf(holder, "content", mediaType, "schema") ?? { pointer, value: {} };
    // A charset makes no difference to callers.
    if (!contents.has(essence)) contents.set(essence, schema);
  }
  return contents;
}

interface ContentPair {
  readonly direction: Direction;
  readonly role: "body" | "response";
  readonly comparison: Comparison;
  readonly at: string;
  /** Whether the whole body may be left out, before and after. */
  readonly optional?: readonly [boolean, boolean];
}

export function compareContents(comparer: Comparer, place: ContentPair, before: Contents, after: Contents): void {
  const { direction, role, comparison, at, optional = [false, false] } = place;
  const gone = [...before.keys()].filter((mediaType) => !after.has(mediaType));
  const fresh = [...after.keys()].filter((mediaType) => !before.has(mediaType));
  if (gone.length + fresh.length > 0) {
    const effect = gone.length === 0 ? "wider" : fresh.length === 0 ? "narrower" : "other";
    const [used, uses] = [[...before.keys()][0], [...after.keys()][0]];
    const isPreferred = used !== undefined && uses !== undefined && used !== uses;
    const message = `the ${role}'s content was ${show(before)}, is ${show(after)}${isPreferred ? `: clients use ${uses} now` : ""}`;
    // A body that is required must be sent as soon as it has content.
    const first = direction === "request" && !optional[1] ? "breaking" : "additive";
    // The types are those of the preferred media type.
    const level = before.size === 0 ? first : after.size === 0 || isPreferred ? "breaking" : levelOf(direction, effect);
    comparison.findings.push({ level, role, kind: "type", at, message, direction });
  }
  for (const [mediaType, left] of before) {
    const right = after.get(mediaType);
    const parts = (schema: Located, isOptional: boolean) => ({ parts: [schema], isOptional });
    if (right) comparison.next.push(comparer.compare(direction, role, parts(left, optional[0]), parts(right, optional[1])));
  }
}

function show(contents: Contents): string {
  return contents.size === 0 ? "nothing" : [...contents.keys()].join(" or ");
}
