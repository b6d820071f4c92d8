/**
 * JSON Pointers (RFC 6901): the address of a value in a document, such as `/paths/~1users/get`.
 */

export function pointerOf(...keys: readonly (string | number)[]): string {
  let pointer = "";
  for (const key of keys) pointer += `/${escapeKey(String(key))}`;
  return pointer;
}

export function keysOf(pointer: string): readonly string[] {
  return pointer.split("/").slice(1).map(unescapeKey);
}

function escapeKey(key: string): string {
  return /[~/]/.test(key) ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;
}

/** One part of a pointer, as the key that it stands for. */
export function unescapeKey(part: string): string {
  // Few have a "~", and documents are walked many times.
  return part.includes("~") ? part.replaceAll("~1", "/").replaceAll("~0", "~") : part;
}
