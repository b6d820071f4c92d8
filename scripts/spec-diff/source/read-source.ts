/**
 * Reading the text of a document from an API's name, a file or a URL.
 */
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { API_NAMES, apiTargets } from "../../generate/apis.js";
import { CommandError } from "../../shared/command-error.js";
import { nameOf, readText } from "../../shared/files.js";
import { fetchText, shown } from "./fetch-text.js";
import { MAX_BYTES, tooLarge } from "../../document/limits.js";

export interface SourceText {
  /** Its name in messages. */
  readonly name: string;
  readonly text: string;
}

/** The path of a file is relative to the folder in which the command was called. */
export async function readSource(root: string, cwd: string, source: string): Promise<SourceText> {
  const index = API_NAMES.findIndex((name) => name === source);
  const ours = apiTargets(root)[index];
  if (ours) return readFile(root, ours.document);
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(source)) return { name: shown(source), text: await fetchText(source) };
  return readFile(root, resolve(cwd, source));
}

function readFile(root: string, path: string): SourceText {
  const name = nameOf(root, path);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new CommandError(`${name} was not found.`, `Give ${API_NAMES.join(", ")}, a file or a URL.`);
  if (!stat.isFile()) throw new CommandError(`${name} is not a file.`, "Name the document in it.");
  if (stat.size > MAX_BYTES) throw tooLarge(name);
  return { name, text: readText(path) ?? "" };
}
