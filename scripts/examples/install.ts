/**
 * Installs an example below .cache/ as its reader would: a copy of its files, its packages from npm, and kinnect as it is packed.
 */
import { cp, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { installPackages, type Versions } from "../shared/npm-packages.js";

const INSTALL_MS = 300_000;
/** What stays from one run to the next. */
const KEPT = ["node_modules"];

/** What is used of an example's package.json. */
export interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Versions;
  readonly devDependencies?: Versions;
}

/**
 * @param packed a folder whose node_modules have kinnect and its dependencies.
 * @returns the folder of the copy.
 */
export async function installExample(root: string, packed: string, name: string): Promise<string> {
  const source = join(root, "examples", name);
  const folder = join(root, ".cache/examples", name);
  const { dependencies, devDependencies } = await readManifest(source);
  const { kinnect: _ours, ...versions } = { ...dependencies, ...devDependencies };
  if (!(await installPackages(folder, versions, INSTALL_MS))) throw new Error(`npm couldn't install the packages of examples/${name}`);
  const old = (await readdir(folder)).filter((entry) => !KEPT.includes(entry));
  await Promise.all(old.map((entry) => rm(join(folder, entry), { recursive: true })));
  await cp(source, folder, { recursive: true, filter: (path) => !path.startsWith(join(source, "node_modules")) });
  await copyPackage(join(packed, "node_modules"), join(folder, "node_modules"));
  return folder;
}

export async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Manifest;
}

/** The dependencies go below kinnect, because an example may have another version of them. */
async function copyPackage(from: string, to: string): Promise<void> {
  await rm(join(to, "kinnect"), { recursive: true, force: true });
  await cp(join(from, "kinnect"), join(to, "kinnect"), { recursive: true });
  const dependencies = (await readdir(from)).filter((name) => name !== "kinnect");
  for (const name of dependencies) await cp(join(from, name), join(to, "kinnect/node_modules", name), { recursive: true });
}
