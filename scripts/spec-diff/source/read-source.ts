import { statSync } from "node:fs";
import { resolve } from "node:path";
import { apiNames, apiTargets } from "../../generate/apis.js";
import { CommandError } from "../../shared/command-error.js";
import { nameOf, readText } from "../../shared/files.js";
import { fetchText, shown } from "./fetch-text.js";
import { maxBytes, tooLarge } from "./limits.js";

export interface SourceText {
  /** How messages name it. */
  readonly name: string;
  readonly text: string;
}

/** Reads what a command names: one of our APIs, a URL, or a file (counted from where the command was called). */
export async function readSource(root: string, cwd: string, source: string): Promise<SourceText> {
  const index = apiNames.findIndex((name) => name === source);
  const ours = apiTargets(root)[index];
  if (ours) return readFile(root, ours.document);
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(source)) return { name: shown(source), text: await fetchText(source) };
  return readFile(root, resolve(cwd, source));
}

function readFile(root: string, path: string): SourceText {
  const name = nameOf(root, path);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new CommandError(`${name} is not there.`, `Give ${apiNames.join(", ")}, a file or a URL.`);
  if (!stat.isFile()) throw new CommandError(`${name} is not a file.`, "Name the document in it.");
  if (stat.size > maxBytes) throw tooLarge(name);
  return { name, text: readText(path) ?? "" };
}
