/**
 * Installing the packages of package-lock.json that are missing, so that every command works on a fresh clone.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Returns whether everything is installed. If not, the reason has been printed. */
export function ensureInstalled() {
  if (!isSupported(process.versions.node)) {
    console.error(`kinnect needs Node 20.19 or newer; this is ${process.versions.node}.`);
    return false;
  }
  if (isInstalled()) return true;
  console.log("Installing what is missing (npm ci). This can take a minute or two …");
  // We need no install scripts. `--include=dev` because NODE_ENV=production is meant for applications, not for this clone.
  const { status } = npm(["ci", "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund", ...progressOptions()]);
  if (status !== 0) console.error("npm ci has failed: see above. Is the package registry reachable?");
  return status === 0;
}

/** npm records in node_modules what it installed. Each package of the lock file must be there, in its version. */
function isInstalled() {
  try {
    const wanted = packagesOf("package-lock.json");
    const found = packagesOf("node_modules", ".package-lock.json");
    return Object.entries(wanted).every(([path, entry]) => path === "" || isElsewhere(entry) || found[path]?.version === entry.version);
  } catch {
    return false;
  }
}

/** Whether a package is for another system. npm distinguishes C libraries too; we can't, so we leave those packages to npm. */
function isElsewhere({ optional, os, cpu, libc }) {
  if (!optional) return false;
  return (
    libc !== undefined || os?.includes(process.platform) === false || cpu?.includes(process.arch) === false || (os ?? cpu) === undefined
  );
}

function packagesOf(...path) {
  return JSON.parse(readFileSync(join(ROOT, ...path), "utf8")).packages;
}

/** npm draws its progress on a terminal only. Elsewhere its requests are logged, one a line. */
function progressOptions() {
  return process.stderr.isTTY ? ["--progress", "--loglevel=error"] : ["--loglevel=http"];
}

function npm(args) {
  const { npm_execpath: cli = "" } = process.env;
  const options = { cwd: ROOT, stdio: "inherit" };
  // If npm started us, we know its program. Otherwise we find it by name; on Windows it is a script that needs a shell.
  if (basename(cli) === "npm-cli.js") return spawnSync(process.execPath, [cli, ...args], options);
  return process.platform === "win32"
    ? spawnSync(["npm", ...args].join(" "), { ...options, shell: true })
    : spawnSync("npm", args, options);
}

function isSupported(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}
