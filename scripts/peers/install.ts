/**
 * Installs the compared packages into .cache/peers, each in a folder of its own, so that one that fails spoils no other.
 */
import { spawn } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { type Modules, type Package, type PackageId, PACKAGES } from "./clients.js";

const INSTALL_MS = 40_000;
const NPM_OPTIONS = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", "--prefer-offline"];

export async function installAll(cache: string): Promise<Modules> {
  const ids = Object.keys(PACKAGES) as PackageId[];
  const entries = await Promise.all(ids.map(async (id) => [id, await install(PACKAGES[id], cache)] as const));
  return Object.fromEntries(entries) as Modules;
}

/** Resolves to a module that exports the package, or to `undefined` if it can't be installed. */
async function install(wanted: Package, cache: string): Promise<string | undefined> {
  const { name, version, exports } = wanted;
  const folder = join(cache, `${name.replace("/", "+")}@${version}`);
  if (!(await isInstalled(wanted, folder))) {
    await mkdir(folder, { recursive: true });
    await writeFile(
      join(folder, "package.json"),
      JSON.stringify({ private: true, type: "module", sideEffects: false, dependencies: { [name]: version } }),
    );
    await npm(["install", "--prefix", folder, ...NPM_OPTIONS], folder);
    if (!(await isInstalled(wanted, folder))) {
      console.error(`npm couldn't install ${name}@${version}: its cells say "not installed".`);
      return undefined;
    }
  }
  const module = join(folder, "peer.mjs");
  await writeFile(module, `export ${exports} from "${name}";\n`);
  return module;
}

async function isInstalled({ name, version }: Package, folder: string): Promise<boolean> {
  try {
    const found = JSON.parse(await readFile(join(folder, "node_modules", name, "package.json"), "utf8")) as { version: string };
    return found.version === version;
  } catch {
    return false;
  }
}

function npm(args: readonly string[], cwd: string): Promise<void> {
  const { npm_execpath: cli = "" } = process.env;
  const [command, first] = basename(cli) === "npm-cli.js" ? [process.execPath, [cli]] : ["npm", []];
  const child = spawn(command, [...first, ...args], {
    cwd,
    stdio: "ignore",
    timeout: INSTALL_MS,
    shell: command === "npm" && process.platform === "win32",
  });
  return new Promise((resolve) => {
    child.on("error", () => resolve());
    child.on("exit", () => resolve());
  });
}
