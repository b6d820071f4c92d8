/**
 * The files of this project.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export const PROJECT_ROOT = join(__dirname, "../..");

export function readProjectFile(path: string): string {
  return readFileSync(join(PROJECT_ROOT, path), "utf8");
}
