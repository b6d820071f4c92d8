/**
 * Reading files, and naming them in messages without a path of this machine.
 */
import { readFileSync } from "node:fs";
import { basename, isAbsolute, relative, sep } from "node:path";
import { isObject } from "./json.js";

/** The path from the root of the repository, or only the file name if it lies outside. */
export function nameOf(root: string, path: string): string {
  const fromRoot = relative(root, path);
  const outside = fromRoot.startsWith("..") || isAbsolute(fromRoot);
  return outside ? basename(path) : toPosix(fromRoot);
}

export function toPosix(path: string): string {
  return path.split(sep).join("/");
}

/** The text of a file, or `undefined` if there is no such file. Line ends are normalized, as they depend on the checkout. */
export function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8").replaceAll("\r\n", "\n");
  } catch (error) {
    if (hasCode(error, "ENOENT") || hasCode(error, "ENOTDIR")) return undefined;
    throw error;
  }
}

export function hasCode(error: unknown, code: string): boolean {
  return isObject(error) && error["code"] === code;
}
