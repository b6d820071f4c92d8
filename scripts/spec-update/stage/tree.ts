import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";

import { readText, toPosix } from "../../generate/files.js";

/** What no step reads, or what a copy shares with the tree that it is a copy of. */
const left = new Set([".git", ".cache", "coverage", "dist", "node_modules"]);

/** A copy of the project in which everything can be tried: the project itself is not touched before all has passed. */
export interface Stage {
  readonly root: string;
  /** The files under these folders that differ from the project's, by their paths there. */
  changes(folders: readonly string[]): ReadonlyMap<string, string>;
  remove(): void;
}

export function createStage(root: string): Stage {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), "kinnect-update-")));
  const remove = () => rmSync(copy, { recursive: true, force: true });
  try {
    for (const name of readdirSync(root)) {
      if (!left.has(name)) cpSync(join(root, name), join(copy, name), { recursive: true, filter: (path) => !left.has(basename(path)) });
    }
    for (const shared of ["node_modules", ".cache"]) {
      // The generator that is downloaded once serves both.
      if (shared === ".cache") mkdirSync(join(root, shared), { recursive: true });
      if (existsSync(join(root, shared))) symlinkSync(join(root, shared), join(copy, shared), "junction");
    }
  } catch (error) {
    remove();
    throw error;
  }
  return { root: copy, remove, changes: (folders) => new Map(folders.flatMap((folder) => changed(root, copy, folder))) };
}

function changed(root: string, copy: string, folder: string): readonly (readonly [string, string])[] {
  if (!existsSync(join(copy, folder))) return [];
  return readdirSync(join(copy, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => toPosix(relative(copy, join(entry.parentPath, entry.name))))
    .sort()
    .flatMap((name) => {
      const text = readText(join(copy, name)) ?? "";
      return text === readText(join(root, name)) ? [] : [[join(root, name), text] as const];
    });
}
