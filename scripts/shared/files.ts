import { readFileSync } from "node:fs";
import { basename, isAbsolute, relative, sep } from "node:path";
import { isObject } from "./json.js";

/** The path from the root of the repository, or the bare file name of what stands outside: no path of a machine is shown. */
export function nameOf(root: string, path: string): string {
  const fromRoot = relative(root, path);
  const outside = fromRoot.startsWith("..") || isAbsolute(fromRoot);
  return outside ? basename(path) : toPosix(fromRoot);
}

export function toPosix(path: string): string {
  return path.split(sep).join("/");
}

/** The text of a file, or nothing where there is none. Line ends are those of a checkout, and no part of the text. */
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
