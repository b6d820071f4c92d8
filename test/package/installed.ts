/**
 * The package as users get it, in a new folder with the small applications of these tests.
 */
import { execFile } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { installPacked, type Packed } from "../../scripts/shared/packed-app.js";
import { PROJECT_ROOT } from "../helpers/project.js";

const run = promisify(execFile);

export interface Installed extends Packed {
  /** The application's folder. */
  readonly folder: string;
  node(...args: readonly string[]): Promise<string>;
  remove(): Promise<void>;
}

export async function install(): Promise<Installed> {
  const folder = await mkdtemp(join(tmpdir(), "kinnect-consumer-"));
  const packed = await installPacked(PROJECT_ROOT, folder);
  await cp(join(__dirname, "consumers"), folder, { recursive: true });
  return {
    ...packed,
    folder,
    node: async (...args) => (await run(process.execPath, [...args], { cwd: folder })).stdout,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
