/**
 * Installs packages from npm at exact versions, into a folder of their own in .cache/. Nothing is installed twice.
 */
import { spawn } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";

const NPM_OPTIONS = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", "--prefer-offline"];
const INSTALL_MS = 120_000;

/** Versions by name. */
export type Versions = Readonly<Record<string, string>>;

/** Resolves to whether all packages are there, in these versions. */
export async function installPackages(folder: string, versions: Versions, timeoutMs: number = INSTALL_MS): Promise<boolean> {
  if (await areInstalled(folder, versions)) return true;
  await mkdir(folder, { recursive: true });
  const manifest = { private: true, type: "module", sideEffects: false, dependencies: versions };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  await npm(["install", "--prefix", folder, ...NPM_OPTIONS], folder, timeoutMs);
  return areInstalled(folder, versions);
}

async function areInstalled(folder: string, versions: Versions): Promise<boolean> {
  const checks = Object.entries(versions).map(async ([name, version]) => (await installedVersion(folder, name)) === version);
  return (await Promise.all(checks)).every(Boolean);
}

async function installedVersion(folder: string, name: string): Promise<string | undefined> {
  try {
    const manifest = await readFile(join(folder, "node_modules", name, "package.json"), "utf8");
    return (JSON.parse(manifest) as { version: string }).version;
  } catch {
    return undefined;
  }
}

function npm(args: readonly string[], cwd: string, timeout: number): Promise<void> {
  const { npm_execpath: cli = "" } = process.env;
  const [command, first] = basename(cli) === "npm-cli.js" ? [process.execPath, [cli]] : ["npm", []];
  const child = spawn(command, [...first, ...args], {
    cwd,
    stdio: "ignore",
    timeout,
    shell: command === "npm" && process.platform === "win32",
  });
  return new Promise((resolve) => {
    child.on("error", () => resolve());
    child.on("exit", () => resolve());
  });
}
