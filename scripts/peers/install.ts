/**
 * Installs the compared packages into .cache/peers, each in a folder of its own, so that one that fails spoils no other.
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { installPackages } from "../shared/npm-packages.js";
import { type Modules, type Package, type PackageId, PACKAGES } from "./clients.js";

const INSTALL_MS = 40_000;

export async function installAll(cache: string): Promise<Modules> {
  const ids = Object.keys(PACKAGES) as PackageId[];
  const entries = await Promise.all(ids.map(async (id) => [id, await installPackage(PACKAGES[id], cache)] as const));
  return Object.fromEntries(entries) as Modules;
}

/** Resolves to a module that exports the package, or to `undefined` if it can't be installed. */
export async function installPackage({ name, version, exports }: Package, cache: string): Promise<string | undefined> {
  const folder = join(cache, `${name.replace("/", "+")}@${version}`);
  if (!(await installPackages(folder, { [name]: version }, INSTALL_MS))) {
    console.error(`npm couldn't install ${name}@${version}: its cells say "not installed".`);
    return undefined;
  }
  const module = join(folder, "peer.mjs");
  await writeFile(module, `export ${exports} from "${name}";\n`);
  return module;
}
