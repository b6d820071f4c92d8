/**
 * Writing several files, all of them or none.
 */
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { readText } from "./files.js";

/** Each text is first written beside its destination, so that the last step is only a series of renames. */
export function writeAll(files: ReadonlyMap<string, string>): void {
  const newFolders: string[] = [];
  const stagedFiles: string[] = [];
  const replaced = new Map<string, string | undefined>();
  try {
    for (const [path, text] of files) {
      const created = mkdirSync(dirname(path), { recursive: true });
      if (created !== undefined) newFolders.push(created);
      stagedFiles.push(staged(path));
      writeFileSync(staged(path), text);
    }
    for (const path of files.keys()) {
      replaced.set(path, readText(path));
      renameSync(staged(path), path);
    }
  } catch (error) {
    restore(replaced);
    for (const path of stagedFiles) rmSync(path, { force: true });
    for (const folder of newFolders) rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

function restore(replaced: ReadonlyMap<string, string | undefined>): void {
  for (const [path, text] of replaced) {
    if (text === undefined) rmSync(path, { force: true });
    else writeFileSync(path, text);
  }
}

function staged(path: string): string {
  return `${path}.new`;
}
