/**
 * The package as users get it: packed, and unpacked into a new folder with only its one dependency.
 */
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { PROJECT_ROOT } from "../helpers/project.js";

const run = promisify(execFile);
const dependencies = ["openapi-fetch", "openapi-typescript-helpers"];

export interface Installed {
  /** The application's folder. */
  readonly folder: string;
  /** The paths of the packed files. */
  readonly files: readonly string[];
  readonly unpackedSize: number;
  node(...args: readonly string[]): Promise<string>;
  remove(): Promise<void>;
}

export async function install(): Promise<Installed> {
  await run(process.execPath, [join(PROJECT_ROOT, "scripts/build.mjs"), "--if-stale"], { cwd: PROJECT_ROOT });
  const folder = await mkdtemp(join(tmpdir(), "kinnect-consumer-"));
  const pack = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const { stdout } = await run("npm", pack, { cwd: PROJECT_ROOT, shell: process.platform === "win32" });
  const [packed] = JSON.parse(stdout) as [{ filename: string; unpackedSize: number; files: { path: string }[] }];
  const modules = join(folder, "node_modules");
  await mkdir(join(modules, "kinnect"), { recursive: true });
  await run("tar", ["-xzf", packed.filename, "-C", join("node_modules", "kinnect"), "--strip-components=1"], { cwd: folder });
  for (const name of dependencies) await cp(join(PROJECT_ROOT, "node_modules", name), join(modules, name), { recursive: true });
  await cp(join(__dirname, "consumers"), folder, { recursive: true });
  return {
    folder,
    files: packed.files.map(({ path }) => path),
    unpackedSize: packed.unpackedSize,
    node: async (...args) => (await run(process.execPath, [...args], { cwd: folder })).stdout,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
