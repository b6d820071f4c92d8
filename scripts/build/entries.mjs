/**
 * The entry points of the package, by the path of their built files in dist/esm and dist/cjs. `exports` of package.json lists the same.
 */
import { readFileSync } from "node:fs";
import { posix } from "node:path";

/** The source of each entry point. */
export const ENTRIES = JSON.parse(readFileSync(new URL("entries.json", import.meta.url), "utf8"));

/** The APIs whose documents the sandbox answers from. */
export const APIS = ["kinde-management", "kinde-account", "knetik"];

/** Entry points whose source matches. */
export function entriesFrom(pattern) {
  return Object.fromEntries(Object.entries(ENTRIES).filter(([, source]) => pattern.test(source)));
}

/**
 * The manifests of folders named after the subpaths, for tools that don't read `exports`: Parcel's default, and TypeScript's `node10`
 * resolution.
 */
export function subpathManifests() {
  const subpaths = Object.keys(ENTRIES).filter((entry) => entry !== "index");
  return subpaths.map((entry) => {
    const target = (format, extension) => posix.join(posix.relative(entry, "."), "dist", format, `${entry}.${extension}`);
    return [`${entry}/package.json`, { main: target("cjs", "js"), module: target("esm", "js"), types: target("cjs", "d.ts") }];
  });
}
