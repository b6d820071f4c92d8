import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { CommandError } from "../../shared/command-error.js";
import { readText, toPosix } from "../../shared/files.js";

/** What no step reads, or what a copy shares with the tree that it is a copy of. */
const left = new Set([".git", ".cache", "coverage", "dist", "node_modules"]);

/** A copy of the project in which everything can be tried: the project itself is not touched before all has passed. */
export interface Stage {
  readonly root: string;
  /** The files under the folders that the steps have changed, by their paths in the project; refused where it has changed them too. */
  changes(): ReadonlyMap<string, string>;
  remove(): void;
}

/** Only what changes in these folders of the copy comes back. */
export function createStage(root: string, folders: readonly string[]): Stage {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), "kinnect-update-")));
  // A program that was ended a moment ago may still write its last file.
  const remove = () => rmSync(copy, { recursive: true, force: true, maxRetries: 10 });
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
  const begun = filesIn(copy, folders);
  return { root: copy, remove, changes: () => changed(root, begun, filesIn(copy, folders)) };
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

/** Compared with what the copy began as, and not with the project as it is: what somebody changes there meanwhile is no change of ours. */
function changed(root: string, begun: ReadonlyMap<string, string>, ended: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const files = [...ended].filter(([name, text]) => text !== begun.get(name));
  const theirs = files.find(([name]) => readText(join(root, name)) !== begun.get(name));
  if (theirs) throw changedMeanwhile(theirs[0]);
  return new Map(files.map(([name, text]) => [join(root, name), text]));
}

export function changedMeanwhile(name: string): CommandError {
  return new CommandError(`${name} was changed by somebody else meanwhile.`, "Nothing of this update was written: run it again.");
}
