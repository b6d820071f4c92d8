/**
 * A copy of the project in which an update is tried first.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { CommandError } from "../../shared/command-error.js";
import { readText, toPosix } from "../../shared/files.js";

/** Folders that no step reads, or that the copy shares with the project. */
const EXCLUDED = new Set([".git", ".cache", "coverage", "dist", "node_modules"]);

/** The project itself isn't touched until every step has passed in the copy. */
export interface Stage {
  readonly root: string;
  /**
   * The files that the steps changed, by their paths in the project.
   * @throws {CommandError} when a file was changed in the project too.
   */
  changes(): ReadonlyMap<string, string>;
  remove(): void;
}

/** @param folders Only changes in these folders are reported. */
export function createStage(root: string, folders: readonly string[]): Stage {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), "kinnect-update-")));
  // A program that was just ended may still be writing a file.
  const remove = () => rmSync(copy, { recursive: true, force: true, maxRetries: 10 });
  try {
    for (const name of readdirSync(root)) {
      if (!EXCLUDED.has(name))
        cpSync(join(root, name), join(copy, name), { recursive: true, filter: (path) => !EXCLUDED.has(basename(path)) });
    }
    for (const shared of ["node_modules", ".cache"]) {
      // Both share the downloaded generator.
      if (shared === ".cache") mkdirSync(join(root, shared), { recursive: true });
      if (existsSync(join(root, shared))) symlinkSync(join(root, shared), join(copy, shared), "junction");
    }
  } catch (error) {
    remove();
    throw error;
  }
  const before = filesIn(copy, folders);
  return { root: copy, remove, changes: () => changesOf(root, before, filesIn(copy, folders)) };
}

function filesIn(copy: string, folders: readonly string[]): ReadonlyMap<string, string> {
  const names = folders
    .filter((folder) => existsSync(join(copy, folder)))
    .flatMap((folder) =>
      readdirSync(join(copy, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => toPosix(relative(copy, join(entry.parentPath, entry.name))))
        .sort(),
    );
  return new Map(names.map((name) => [name, readText(join(copy, name)) ?? ""]));
}

/** Compared with the start of the copy, not with the project: what changes there in the meantime isn't our change. */
function changesOf(root: string, before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const files = [...after].filter(([name, text]) => text !== before.get(name));
  const theirs = files.find(([name]) => readText(join(root, name)) !== before.get(name));
  if (theirs) throw changedMeanwhile(theirs[0]);
  return new Map(files.map(([name, text]) => [join(root, name), text]));
}

export function changedMeanwhile(name: string): CommandError {
  return new CommandError(`${name} was changed by someone else in the meantime.`, "Nothing was written: run the update again.");
}
