/**
 * The differences between two values, in words.
 */
import { canonicalJson, isObject, ownValue } from "../../shared/json.js";
import { pointerOf } from "../../shared/json-pointer.js";

/** Such as `/headers/Retry-After is new`. The value itself has no pointer. */
export function differencesOf(before: unknown, after: unknown, pointer = ""): readonly string[] {
  const name = pointer === "" ? "it" : pointer;
  if (before === undefined || after === undefined) return before === after ? [] : [`${name} is ${before === undefined ? "new" : "gone"}`];
  if (canonicalJson(before) === canonicalJson(after)) return [];
  if (!isObject(before) || !isObject(after)) return [`${name} has changed`];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => differencesOf(ownValue(before, key), ownValue(after, key), pointer + pointerOf(key)));
}
