/**
 * The package as users get it: packed, and unpacked into an application's folder with its dependencies and nothing else.
 */
import { execFile } from "node:child_process";
import { cp, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const DEPENDENCIES = ["jose", "openapi-fetch", "openapi-typescript-helpers"];

export interface Packed {
  /** The paths of the packed files. */
  readonly files: readonly string[];
  readonly unpackedSize: number;
}

/** Builds the package if its sources have changed, and installs it in `folder`, which exists. */
export async function installPacked(root: string, folder: string): Promise<Packed> {
  await run(process.execPath, [join(root, "scripts/build.mjs"), "--if-stale"], { cwd: root });
  const pack = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const { stdout } = await run("npm", pack, { cwd: root, shell: process.platform === "win32" });
  const [packed] = JSON.parse(stdout) as [{ filename: string; unpackedSize: number; files: { path: string }[] }];
  const modules = join(folder, "node_modules");
  await mkdir(join(modules, "kinnect"), { recursive: true });
  await run("tar", ["-xzf", packed.filename, "-C", join("node_modules", "kinnect"), "--strip-components=1"], { cwd: folder });
  await rm(join(folder, packed.filename));
  for (const name of DEPENDENCIES) await cp(join(root, "node_modules", name), join(modules, name), { recursive: true });
  return { files: packed.files.map(({ path }) => path), unpackedSize: packed.unpackedSize };
}
